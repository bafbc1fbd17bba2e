import type { Reading, Span } from '../../record/index.ts';
import { describer, eventType, momentInWords, participants, quoted } from './describe.ts';
import { lineNumbers, printable } from './lines.ts';
import type { ReadingFormat } from './reading-format.ts';

/** The record as Markdown: statements nested as they were said, then tables of events and actors. */
export const markdownFormat: ReadingFormat = {
  many: true,
  write: (reading) =>
    [heading(reading), statements(reading), events(reading), actors(reading)].join('\n\n').concat('\n\n'),
};

function heading({ report }: Reading): string {
  const facts = [report.published, report.source, report.url, `${report.words} words`];
  const known = facts.filter((fact): fact is string => fact !== null);
  return `# ${plain(report.title ?? report.file ?? 'Report')}\n\n${known.map(plain).join(' · ')}`;
}

function statements(reading: Reading): string {
  const describe = describer(reading);
  const lineOf = lineNumbers(reading.report.text);
  const items = reading.statements.map((statement) => {
    const target = describe.target(statement);
    const via = describe.actor(statement.via);
    const how = [statement.act, target && `against or for ${target}`, via && `via ${via}`];
    const facts = [
      ...how,
      statement.moment && momentInWords(statement.moment),
      `line ${lineOf(startOf(statement.content))}`,
    ];
    const known = facts.filter((fact): fact is string => Boolean(fact)).map(plain);
    const indent = '  '.repeat(describe.depth(statement));
    return [
      `${indent}- **${plain(describe.voice(statement))}** (${known.join(', ')}; ${statement.id})`,
      `${indent}  > ${plain(quoted(statement.content))}`,
    ].join('\n');
  });
  return `## Statements\n\n${items.join('\n') || 'None.'}`;
}

function events(reading: Reading): string {
  const describe = describer(reading);
  const rows = reading.events.map((event) => [
    event.moment ? momentInWords(event.moment) : '',
    eventType(event),
    participants(event, describe),
    event.claimedBy ? `${event.status}, claimed in ${event.claimedBy}` : event.status,
    quoted(event.evidence),
  ]);
  return `## Events\n\n${rows.length > 0 ? table(['When', 'What', 'Who', 'Status', 'Words'], rows) : 'None.'}`;
}

function actors(reading: Reading): string {
  const describe = describer(reading);
  const rows = reading.actors.map((actor) => [
    actor.name,
    actor.anonymous ? `unnamed ${actor.kind}` : actor.kind,
    actor.party === actor.id ? '' : (describe.actor(actor.party) ?? ''),
    [actor.country, actor.sector].filter(Boolean).join(' '),
    String(actor.mentions.length),
  ]);
  return `## Actors\n\n${rows.length > 0 ? table(['Name', 'Kind', 'Party', 'Codes', 'Mentions'], rows) : 'None.'}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => plain(cell)).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0;
}

/** Untrusted text that Markdown must show as it is: no markup, no HTML, no line breaks. */
function plain(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

import type { Reading } from '../../record/index.ts';
import { describer, eventType, momentInWords, participants, quoted } from './describe.ts';
import { lineNumbers, pad, printable, widthOf, wrap } from './lines.ts';
import type { ReadingFormat, Style } from './reading-format.ts';

/** The record for a person at a terminal: readable at 80 columns, every finding with its line and its words. */
export const textFormat: ReadingFormat = {
  many: true,
  write: (reading, style) => {
    const lines = [...heading(reading, style), ...statements(reading, style), ...events(reading, style)];
    lines.push(...actors(reading, style), ...warnings(reading, style), '');
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
  },
};

function heading({ report }: Reading, style: Style): string[] {
  const title = wrap(printable(report.title ?? report.file ?? 'Report'), style.width, '').map(style.bold);
  const facts = [report.published, report.source, report.file, `${report.words} words`];
  const known = facts.filter((fact): fact is string => fact !== null).map(printable);
  return [...title, ...wrap(known.join(' · '), style.width, '').map(style.dim)];
}

function section(name: string, count: number, style: Style): string[] {
  return ['', style.bold(`${name} (${count})`)];
}

function statements(reading: Reading, style: Style): string[] {
  const describe = describer(reading);
  const lineOf = lineNumbers(reading.report.text);
  const lines = section('Statements', reading.statements.length, style);
  if (reading.statements.length === 0) lines.push('  Nobody is quoted or reported as saying anything.');
  for (const statement of reading.statements) {
    const indent = '  '.repeat(describe.depth(statement) + 1);
    const target = describe.target(statement);
    const who = describe.voice(statement) + (target ? ` → ${target}` : '');
    const at = `line ${lineOf((statement.content[0] ?? statement.cue[0])?.start ?? 0)}`;
    const head = `${indent}${pad(statement.id, 4)} ${pad(statement.act, 9)} `;
    const room = style.width - widthOf(at) - 2;
    const [first = '', ...rest] = wrap(who, room, head);
    lines.push(
      `${style.accent(head)}${pad(first.slice(head.length), room - widthOf(head) + 2)}${style.dim(at)}`,
      ...rest,
    );
    const body = `${indent}     `;
    lines.push(...wrap(quoted(statement.content) || '(no words given)', style.width, body));
    const how = [`“${quoted(statement.cue)}”`, statement.kind];
    const via = describe.actor(statement.via);
    if (via) how.push(`via ${via}`);
    if (statement.moment) how.push(momentInWords(statement.moment));
    if (statement.within) how.push(`within ${statement.within}`);
    how.push(statement.confidence.toFixed(2));
    lines.push(...wrap(how.join(' · '), style.width, body).map(style.dim));
  }
  return lines;
}

function events(reading: Reading, style: Style): string[] {
  const describe = describer(reading);
  const lineOf = lineNumbers(reading.report.text);
  const lines = section('Events', reading.events.length, style);
  if (reading.events.length === 0) lines.push('  No event of PLOVER’s sixteen types.');
  for (const event of reading.events) {
    const head = `  ${pad(event.id, 4)} ${pad(eventType(event), 9)} `;
    const at = `line ${lineOf(event.trigger[0]?.start ?? 0)}`;
    const room = style.width - widthOf(at) - 2;
    const [first = '', ...rest] = wrap(participants(event, describe), room, head);
    lines.push(
      `${style.accent(head)}${pad(first.slice(head.length), room - widthOf(head) + 2)}${style.dim(at)}`,
      ...rest,
    );
    lines.push(...wrap(quoted(event.evidence), style.width, '       '));
    const how: string[] = [event.status];
    if (event.moment) how.push(momentInWords(event.moment));
    const place = describe.actor(event.place);
    if (place) how.push(`in ${place}`);
    if (event.claimedBy) how.push(`claimed in ${event.claimedBy}`);
    if (event.sameAs.length > 0) how.push(`same as ${event.sameAs.join(', ')}`);
    lines.push(...wrap(how.join(' · '), style.width, '       ').map(style.dim));
  }
  return lines;
}

function actors(reading: Reading, style: Style): string[] {
  const describe = describer(reading);
  const lines = section('Actors', reading.actors.length, style);
  const widest = Math.max(0, ...reading.actors.map((actor) => widthOf(printable(actor.name))));
  const column = Math.min(widest, Math.floor(style.width / 2));
  for (const actor of reading.actors) {
    const facts = [actor.anonymous ? `unnamed ${actor.kind}` : actor.kind];
    if (actor.party !== null && actor.party !== actor.id) facts.push(`of ${describe.actor(actor.party)}`);
    facts.push(...[actor.country, actor.sector].filter((fact): fact is string => fact !== null));
    const mentions = actor.mentions.length;
    facts.push(`${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`);
    const name = wrap(printable(actor.name), column + 2, '  ');
    const last = name.pop() ?? '';
    lines.push(...name, ...wrap(facts.join(' · '), style.width, `${pad(last, column + 2)}  `));
  }
  return lines;
}

function warnings(reading: Reading, style: Style): string[] {
  if (reading.warnings.length === 0) return [];
  const lineOf = lineNumbers(reading.report.text);
  const lines = section('Warnings', reading.warnings.length, style);
  for (const { message, span } of reading.warnings) {
    const where = span ? `line ${lineOf(span.start)}, “${printable(span.text)}”: ` : '';
    lines.push(...wrap(where + message, style.width, '  '));
  }
  return lines;
}

import { type Command, InvalidArgumentError, Option } from 'commander';
import { ACTS, EVENT_STATUSES, type IssueId, PLOVER_TYPES, type PloverType } from '../../record/index.ts';
import {
  type ActorLine,
  type Desk,
  type EventLine,
  type FindingQuery,
  type Page,
  REVIEW_STATES,
  type ReportLine,
  type ReviewState,
  type StatementLine,
} from '../../store/index.ts';
import { printable, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';
import { writeAll } from '../output/sink.ts';
import { styleOf } from '../output/style.ts';
import { type Entry, type Row, toCsv, toJson, toJsonLines, toMarkdown } from '../position/table-formats.ts';
import { type DeskChoice, onDesk, withDesk } from './choose-desk.ts';

const KINDS = ['statements', 'events', 'reports', 'actors'] as const;
type Kind = (typeof KINDS)[number];

interface Flags extends DeskChoice {
  readonly what: Kind;
  readonly party?: string;
  readonly speaker?: string;
  readonly act?: string;
  readonly type?: PloverType;
  readonly status?: string;
  readonly issue?: string;
  readonly state?: ReviewState;
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
  readonly once: boolean;
  readonly limit: number;
  readonly format: 'text' | 'json' | 'jsonl' | 'csv' | 'markdown';
  readonly output?: string;
}

/** Adds `rapporteur search` to the program. */
export function registerSearch(program: Command): void {
  withDesk(
    program
      .command('search')
      .description('Finds statements, events, reports or actors of a desk by words and by what is known of them.')
      .argument(
        '[words...]',
        'all of them; "a phrase", or, and -not as in a web search; none: whatever the options leave',
      ),
  )
    .addOption(new Option('--what <kind>', 'what to look for').choices([...KINDS]).default('statements'))
    .option('--party <name>', 'of this party')
    .option('--speaker <name>', 'said by')
    .addOption(new Option('--act <act>', 'what the words do').choices([...ACTS]))
    .addOption(new Option('--type <type>', 'type of event').choices([...PLOVER_TYPES]))
    .addOption(new Option('--status <status>', 'status of an event').choices([...EVENT_STATUSES]))
    .option('--issue <id>', 'about this issue of the codebook')
    .addOption(new Option('--state <state>', 'what people decided of it').choices([...REVIEW_STATES]))
    .option('--from <date>', 'on or after this day, YYYY-MM-DD', day)
    .option('--to <date>', 'on or before this day, YYYY-MM-DD', day)
    .option('--source <outlet>', 'published by')
    .option('--once', 'of copies of one story only the first', false)
    .option('--limit <n>', 'at most this many, up to 1000', count, 50)
    .addOption(
      new Option('-f, --format <format>', 'how to print')
        .choices(['text', 'json', 'jsonl', 'csv', 'markdown'])
        .default('text'),
    )
    .option('-o, --output <file>', 'write to a file, which appears only when complete')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur search '"lake level"' --desk talks --party Veldria --act demand
  rapporteur search withdrawal -- --desk talks --what events --from 2024-04-01`,
    )
    .action((words: readonly string[], flags: Flags) =>
      onDesk(flags, 'rapporteur search', (desk) => run(desk, words.join(' '), flags)),
    );
}

function day(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('write a day as YYYY-MM-DD');
  return value;
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 1000) throw new InvalidArgumentError('write 1 to 1000');
  return number;
}

/** What was found, in every shape it is printed in. */
interface Hits {
  readonly entries: readonly Entry[];
  readonly total: number;
  readonly text: (style: Style) => readonly string[];
}

async function run(desk: Desk, text: string, flags: Flags): Promise<void> {
  const { entries, total, text: lines } = await find(desk, text, flags);
  const columns = Object.keys(entries[0]?.row ?? {});
  const printed = {
    json: () => toJson(flags.what, entries),
    jsonl: () => toJsonLines(entries),
    csv: () => toCsv(columns, entries),
    markdown: () => toMarkdown(`Search: ${text || flags.what}`, columns, entries),
    text: () => {
      const style = styleOf(process.stdout);
      const more = total > entries.length ? [style.dim(`… ${total - entries.length} more; raise --limit`)] : [];
      const found = `${total} ${total === 1 ? flags.what.slice(0, -1) : flags.what}`;
      return `${[style.bold(found), ...lines(style), ...more].join('\n')}\n`;
    },
  }[flags.format]();
  await writeAll(flags.output, printed);
}

async function find(desk: Desk, text: string, flags: Flags): Promise<Hits> {
  const { from, to, source, limit, once } = flags;
  const words = text === '' ? {} : { text };
  const common = { ...words, ...defined({ from, to, source }), limit, once };
  switch (flags.what) {
    case 'reports':
      return hits(await desk.reports(common), reportText);
    case 'actors':
      return hits(await desk.actors({ ...words, ...defined({ party: flags.party }), limit }), actorText);
    default: {
      const { party, speaker, act, type, status, state } = flags;
      const issue = flags.issue as IssueId | undefined;
      const query: FindingQuery = { ...common, ...defined({ party, speaker, act, type, status, issue, state }) };
      return flags.what === 'events'
        ? hits(await desk.events(query), eventText)
        : hits(await desk.statements(query), statementText);
    }
  }
}

function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

function hits<Line extends object>(
  { lines, total }: Page<Line>,
  text: (line: Line, style: Style) => readonly string[],
): Hits {
  return {
    entries: lines.map((line) => ({ json: line, row: rowOf(line) })),
    total,
    text: (style) => lines.flatMap((line) => ['', ...text(line, style)]),
  };
}

/** Plain values and lists of words; what is nested stays out of tables. */
function rowOf(line: object): Row {
  const plain = Object.entries(line).filter(
    ([, value]) => typeof value !== 'object' || value === null || isList(value),
  );
  return Object.fromEntries(plain) as Row;
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function where({ published, outlet, title }: StatementLine | EventLine): string {
  return printable([published, outlet, title].filter((part) => part !== null).join(' · '));
}

/** What is known beside the words, within the width of the terminal. */
function dimmed(facts: string, style: Style): string[] {
  return wrap(printable(facts), style.width, '  ').map(style.dim);
}

function statementText(line: StatementLine, style: Style): string[] {
  const who = [line.speaker ?? 'not named', line.via ? `via ${line.via}` : '', line.target ? `→ ${line.target}` : ''];
  return [
    ...wrap(`${printable(who.filter(Boolean).join(' '))} ${line.act}`, style.width, '').map(style.accent),
    ...wrap(printable(line.quote), style.width, '  '),
    ...dimmed(`${where(line)} · ${line.state}`, style),
  ];
}

function eventText(line: EventLine, style: Style): string[] {
  const who = `${line.actors.join(', ') || '—'}${line.recipients.length > 0 ? ` → ${line.recipients.join(', ')}` : ''}`;
  return [
    ...wrap(`${line.from ?? 'no date'} ${line.type} ${printable(who)}`, style.width, '').map(style.accent),
    ...wrap(printable(line.quote), style.width, '  '),
    ...dimmed(`${line.status}${line.claimedBy ? `, claimed by ${line.claimedBy}` : ''} · ${where(line)}`, style),
  ];
}

function reportText(line: ReportLine, style: Style): string[] {
  const facts = [line.published, line.source, `${line.statements} statements`, `${line.events} events`, line.state];
  return [
    ...wrap(printable(line.title ?? line.id), style.width, '').map(style.accent),
    ...dimmed(facts.filter(Boolean).join(' · '), style),
  ];
}

function actorText(line: ActorLine, style: Style): string[] {
  const facts = [line.kind, line.party, line.country, `${line.statements} statements in ${line.reports} reports`];
  return [style.accent(printable(line.name)), ...dimmed(facts.filter(Boolean).join(' · '), style)];
}

import { startOfDay } from './calendar.ts';
import { type CodedStatement, DOCUMENT_ATTRIBUTES } from './coded-statement.ts';

/** A row of a table that cannot be a coded statement. `row` counts from 1, the header not counted. */
export class CodedTableError extends Error {
  readonly row: number | null;
  constructor(message: string, row: number | null = null) {
    super(message);
    this.name = 'CodedTableError';
    this.row = row;
  }
}

/** Columns that place a statement, by the names that DNA and we give them; every other column is a variable. Of several that fit the first counts. */
const PLACES = {
  id: ['statement_id', 'statement', 'id'],
  time: ['time', 'date', 'published', 'datetime', 'day'],
  document: ['document_id', 'document', 'report', 'doc', 'document_title'],
  start: ['start_position', 'start', 'content_start'],
  stop: ['stop_position', 'stop', 'end', 'content_end'],
  text: ['text', 'content', 'quote'],
  coder: ['coder'],
} as const;

const YES = new Set([
  '1',
  'true',
  'yes',
  'agree',
  'agreement',
  'for',
  'support',
  'supports',
  'demands',
  'accepts',
  'offers',
]);
const NO = new Set(['0', 'false', 'no', 'disagree', 'disagreement', 'against', 'oppose', 'opposes', 'rejects']);
/** Neither for nor against: not coded. */
const OPEN = new Set(['', 'conditional', 'na', 'n/a', 'null']);

/**
 * Coded statements from rows of text. The qualifier becomes yes or no if its values are of that kind, else a whole-number scale, else
 * text. Throws a CodedTableError for a missing column, a date that is none, or a stance that is neither.
 */
export function statementsFromTable(
  rows: readonly Readonly<Record<string, string>>[],
  qualifier: string | null,
): CodedStatement[] {
  const [first] = rows;
  if (!first) throw new CodedTableError('the table is empty');
  const names = Object.keys(first);
  const known = new Map(names.map((name) => [name.trim().toLowerCase(), name]));
  const column = (place: keyof typeof PLACES) => known.get(PLACES[place].find((name) => known.has(name)) ?? '');
  const time = column('time');
  if (time === undefined)
    throw new CodedTableError(`there is no date: a column ${PLACES.time.join(', ')} (found: ${names.join(', ')})`);
  const places = Object.fromEntries(
    (Object.keys(PLACES) as (keyof typeof PLACES)[]).map((place) => [
      place,
      place === qualifier ? undefined : column(place),
    ]),
  ) as Record<keyof typeof PLACES, string | undefined>;
  const taken = new Set(Object.values(places));
  const variables = names.filter((name) => name === places.document || !taken.has(name));
  const nameOf = new Map(variables.map((name) => [name, documentAttribute(name, names) ?? name]));
  const convert = qualifier === null ? null : converter(rows, qualifier);
  const at = (row: Readonly<Record<string, string>>, place: keyof typeof PLACES) =>
    places[place] === undefined ? undefined : row[places[place]];
  return rows.map((row, i) => ({
    id: at(row, 'id') ?? String(i + 1),
    time: timeOf(row[time] ?? '', i + 1),
    document: at(row, 'document') ?? row[time] ?? '',
    start: whole(at(row, 'start')),
    stop: whole(at(row, 'stop')),
    text: at(row, 'text') ?? null,
    coder: at(row, 'coder') ?? null,
    values: Object.fromEntries(
      variables.map((name) => [
        nameOf.get(name)!,
        name === qualifier && convert ? convert(row[name] ?? '', i + 1) : (row[name] ?? '').trim(),
      ]),
    ),
  }));
}

/** `document_title` of DNA's event list is the document's `title`, unless the table has a column of that name. */
function documentAttribute(name: string, names: readonly string[]): string | undefined {
  return DOCUMENT_ATTRIBUTES.find((attribute) => name === `document_${attribute}` && !names.includes(attribute));
}

function timeOf(text: string, row: number): number {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text.trim());
  const day = match ? startOfDay(match[1]!) : Number.NaN;
  if (Number.isNaN(day))
    throw new CodedTableError(`"${text}" is no date; write YYYY-MM-DD or YYYY-MM-DD hh:mm:ss`, row);
  return day + (Number(match?.[2] ?? 0) * 3600 + Number(match?.[3] ?? 0) * 60 + Number(match?.[4] ?? 0)) * 1000;
}

function whole(text: string | undefined): number {
  const value = Number(text ?? '');
  return Number.isInteger(value) ? value : 0;
}

type Convert = (text: string, row: number) => string | number | boolean | null;

function converter(rows: readonly Readonly<Record<string, string>>[], qualifier: string): Convert {
  const values = new Set(
    rows.map((row) => (row[qualifier] ?? '').trim().toLowerCase()).filter((value) => !OPEN.has(value)),
  );
  const all = (test: (value: string) => boolean) => [...values].every(test);
  const some = (test: (value: string) => boolean) => [...values].some(test);
  const stance = (value: string) => YES.has(value) || NO.has(value);
  if (all((value) => /^[+-]?\d+$/.test(value)) && some((value) => value !== '0' && value !== '1')) {
    return (text) => (OPEN.has(text.trim().toLowerCase()) ? null : Number(text));
  }
  if (!some(stance)) return (text) => text.trim();
  return (text, row) => {
    const value = text.trim().toLowerCase();
    if (OPEN.has(value)) return null;
    if (!stance(value))
      throw new CodedTableError(
        `"${text}" in ${qualifier} is neither for nor against; use yes or no, or leave it empty`,
        row,
      );
    return YES.has(value);
  };
}

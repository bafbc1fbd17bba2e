import { startOfDay } from './calendar.ts';
import type { CodedStatement } from './coded-statement.ts';

/** A row of a table that cannot be a coded statement. `row` counts from 1, the header not counted. */
export class CodedTableError extends Error {
  readonly row: number | null;
  constructor(message: string, row: number | null = null) {
    super(message);
    this.name = 'CodedTableError';
    this.row = row;
  }
}

/** Columns that place a statement, by the names that DNA and we give them; every other column is a variable. */
const PLACES = {
  id: ['statement_id', 'statement', 'id'],
  time: ['time', 'date', 'published', 'datetime', 'day'],
  document: ['document_id', 'document', 'report', 'doc', 'document_title'],
  start: ['start_position', 'start', 'content_start'],
  stop: ['stop_position', 'stop', 'end', 'content_end'],
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
  const places = { id: column('id'), document: column('document'), start: column('start'), stop: column('stop') };
  const convert = qualifier === null ? null : converter(rows, qualifier);
  return rows.map((row, i) => ({
    id: places.id === undefined ? String(i + 1) : (row[places.id] ?? ''),
    time: timeOf(row[time] ?? '', i + 1),
    document: places.document === undefined ? (row[time] ?? '') : (row[places.document] ?? ''),
    start: whole(places.start === undefined ? '' : row[places.start]),
    stop: whole(places.stop === undefined ? '' : row[places.stop]),
    values: Object.fromEntries(
      names.map((name) => [
        name,
        name === qualifier && convert ? convert(row[name] ?? '', i + 1) : (row[name] ?? '').trim(),
      ]),
    ),
  }));
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

import type { Cell, TableData } from './column.ts';

export interface CsvOptions {
  /** Puts an apostrophe before text that a spreadsheet would run as a formula. On unless a program reads the file. */
  readonly protect?: boolean;
  /** Lists are joined by this; `; ` if not given. */
  readonly listSeparator?: string;
}

/**
 * A table as CSV (RFC 4180): UTF-8 without a byte order mark, a head line, lines end with CR LF, quotation marks only where
 * needed. Null is the empty cell; true and false are words.
 */
export function toCsv({ columns, rows }: TableData, { protect = true, listSeparator = '; ' }: CsvOptions = {}): string {
  const head = columns.map(({ name }) => name).join(',');
  const lines = rows.map((row) =>
    columns.map(({ name }) => quoted(plain(row[name] ?? null, protect, listSeparator))).join(','),
  );
  return [head, ...lines].map((line) => `${line}\r\n`).join('');
}

/** Signs that begin a formula in spreadsheets, and white space that they skip before one (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n]|^[＝＋－＠]/u;

function plain(value: Cell, protect: boolean, separator: string): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(separator);
  return protect && FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

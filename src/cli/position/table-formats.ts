import { printable } from '../output/lines.ts';

/** A row of a table: plain values, lists joined where the format knows none. */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One finding in every shape it can be printed in. */
export interface Entry {
  /** For JSON: everything, nested. */
  readonly json: object;
  /** For tables: one row a finding. */
  readonly row: Row;
}

/** RFC 4180; text that a spreadsheet would run as a formula is preceded by an apostrophe. */
export function toCsv(columns: readonly string[], entries: readonly Entry[]): string {
  const lines = entries.map(({ row }) => columns.map((column) => cell(asText(row[column] ?? null))).join(','));
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

export function toMarkdown(title: string, columns: readonly string[], entries: readonly Entry[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [line(columns.map((column) => column.replace(/_/g, ' '))), `|${columns.map(() => '---').join('|')}|`];
  const body = entries.map(({ row }) => line(columns.map((column) => plain(asText(row[column] ?? null)))));
  return `# ${title}\n\n${entries.length > 0 ? [...head, ...body].join('\n') : 'None.'}\n`;
}

export function toJson(name: string, entries: readonly Entry[]): string {
  return `${JSON.stringify({ [name]: entries.map(({ json }) => json) }, null, 2)}\n`;
}

export function toJsonLines(entries: readonly Entry[]): string {
  return entries.map(({ json }) => `${JSON.stringify(json)}\n`).join('');
}

function asText(value: Row[string]): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Untrusted text that Markdown must show as it is. */
function plain(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

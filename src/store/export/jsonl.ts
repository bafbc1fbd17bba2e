import type { TableData } from './column.ts';

/** A table as JSON lines: one object a row, its keys in the order of the columns, nothing left out. */
export function toJsonl({ rows }: TableData): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

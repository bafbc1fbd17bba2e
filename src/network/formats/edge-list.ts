import type { NetworkTable } from './network-table.ts';

/** Ties that are not 0, one a line: source, target, weight; RFC 4180. One-mode ties stand once. */
export function toEdgeList(table: NetworkTable): string {
  const lines = tiesOf(table).map(({ row, column, weight }) =>
    [field(table.rows[row]!), field(table.columns[column]!), weight].join(','),
  );
  return `${['source,target,weight', ...lines].join('\r\n')}\r\n`;
}

export interface Tie {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** Ties that are not 0; of a one-mode network those above the diagonal. */
export function tiesOf({ twoMode, weights }: NetworkTable): Tie[] {
  return weights.flatMap((cells, row) =>
    cells.flatMap((weight, column) => (weight === 0 || (!twoMode && column <= row) ? [] : [{ row, column, weight }])),
  );
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

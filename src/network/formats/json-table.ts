import { checkTable, NetworkFileError, type NetworkTable } from './network-table.ts';

/** The network in what `rapporteur network --format json` prints, once parsed: `rows`, `columns` and `matrix`. */
export function tableOfJson(value: object): NetworkTable {
  const { rows, columns, matrix, windows } = value as Readonly<Record<string, unknown>>;
  if (windows !== undefined) throw new NetworkFileError('holds several networks, one a time window; keep one of them');
  if (!isList(rows, isText) || !isList(columns, isText))
    throw new NetworkFileError('"rows" and "columns" must be lists of names');
  if (!isList(matrix, (row): row is number[] => isList(row, (cell): cell is number => typeof cell === 'number')))
    throw new NetworkFileError('"matrix" must be a list of rows of numbers');
  if (matrix.length !== rows.length)
    throw new NetworkFileError(`"matrix" has ${matrix.length} rows for ${rows.length} names in "rows"`);
  const twoMode = rows.length !== columns.length || rows.some((label, i) => label !== columns[i]);
  return checkTable({ twoMode, rows, columns, weights: matrix });
}

function isList<T>(value: unknown, of: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every((item) => of(item));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

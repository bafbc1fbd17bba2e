/**
 * A column of an exported table. `date` is an ISO date, `instant` an ISO date and time; `integer` fits 32 bits; `list` holds
 * strings and is never null, but may be empty; every other column may be null.
 */
export interface Column<Source> {
  readonly name: string;
  readonly type: ColumnType;
  readonly value: (source: Source) => Cell;
}

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'instant' | 'list';
export type Cell = string | number | boolean | null | readonly string[];

/** A row, its keys in the order of the columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A table without its making: what a format needs to write it. */
export interface TableData {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly rows: readonly Row[];
}

/** The rows of a table from what they tell of. */
export function tableData<Source>(
  name: string,
  columns: readonly Column<Source>[],
  sources: readonly Source[],
): TableData {
  return {
    name,
    columns: columns.map(({ name: column, type }) => ({ name: column, type })),
    rows: sources.map((source) => Object.fromEntries(columns.map((column) => [column.name, column.value(source)]))),
  };
}

/** A column in one line. */
export function column<Source>(name: string, type: ColumnType, value: (source: Source) => Cell): Column<Source> {
  return { name, type, value };
}

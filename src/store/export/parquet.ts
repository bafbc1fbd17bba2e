import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, ColumnType, TableData } from './column.ts';

/**
 * A table as a Parquet file: text as UTF-8 strings, dates as DATE, instants as TIMESTAMP in milliseconds of UTC, lists as LIST of
 * strings, which are never null as all others may be. Compressed with Snappy. Equal tables give equal bytes. Lone surrogates, which UTF-8 has no
 * bytes for, become U+FFFD.
 */
export function toParquet({ name, columns, rows }: TableData): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((column) => ({
        name: column.name,
        data: rows.map((row) => VALUE[column.type](row[column.name] ?? null)),
      })),
      schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap((column) => elementsOf(column))],
      kvMetadata: [{ key: 'rapporteur.table', value: name }],
      createdBy: 'rapporteur',
    }),
  );
}

function elementsOf({ name, type }: TableData['columns'][number]): SchemaElement[] {
  if (type !== 'list') return [{ name, repetition_type: 'OPTIONAL', ...PRIMITIVE[type] }];
  return [
    { name, repetition_type: 'REQUIRED', converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...TEXT },
  ];
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

const PRIMITIVE: Readonly<Record<Exclude<ColumnType, 'list'>, Partial<SchemaElement>>> = {
  text: TEXT,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  instant: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
};

const as = (value: Cell) => value;
const moment = (value: Cell) => (value === null ? null : new Date(String(value)));

const VALUE: Readonly<Record<ColumnType, (value: Cell) => unknown>> = {
  text: as,
  integer: as,
  number: as,
  boolean: as,
  date: moment,
  instant: moment,
  list: (value) => value ?? [],
};

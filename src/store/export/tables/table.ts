import { type Column, type TableData, tableData } from '../column.ts';
import type { ExportedReading } from '../exported-reading.ts';

/** A table that can be exported: its columns, and how readings become its rows. */
export interface ExportTable {
  readonly name: string;
  readonly columns: TableData['columns'];
  readonly of: (readings: readonly ExportedReading[]) => TableData;
}

/** A table of the findings that `sources` picks out of each reading. */
export function exportTable<Source>(
  name: string,
  columns: readonly Column<Source>[],
  sources: (reading: ExportedReading) => readonly Source[],
): ExportTable {
  return {
    name,
    columns: tableData(name, columns, []).columns,
    of: (readings) => tableData(name, columns, readings.flatMap(sources)),
  };
}

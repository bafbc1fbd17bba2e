import { actorsTable } from './tables/actors.ts';
import { clashesTable } from './tables/clashes.ts';
import { decisionsTable } from './tables/decisions.ts';
import { eventsTable } from './tables/events.ts';
import { issuesTable } from './tables/issues.ts';
import { positionsTable } from './tables/positions.ts';
import { reportsTable } from './tables/reports.ts';
import { statementsTable } from './tables/statements.ts';
import type { ExportTable } from './tables/table.ts';

/** Every table that can be exported, by name. Names and meanings of columns are stable: add, never rename (docs/export.md). */
export const EXPORT_TABLES = {
  reports: reportsTable,
  statements: statementsTable,
  events: eventsTable,
  actors: actorsTable,
  positions: positionsTable,
  clashes: clashesTable,
  decisions: decisionsTable,
  issues: issuesTable,
} as const satisfies Readonly<Record<string, ExportTable>>;

export type ExportTableName = keyof typeof EXPORT_TABLES;

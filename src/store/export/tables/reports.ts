import { type Column, column } from '../column.ts';
import { type ExportedReading, eventsOf, statementsOf } from '../exported-reading.ts';
import { exportTable } from './table.ts';

const COLUMNS: readonly Column<ExportedReading>[] = [
  column('report', 'text', ({ reading }) => reading.report.id),
  column('file', 'text', ({ reading }) => reading.report.file),
  column('title', 'text', ({ reading }) => reading.report.title),
  column('published', 'date', ({ reading }) => reading.report.published),
  column('outlet', 'text', ({ reading }) => reading.report.source),
  column('url', 'text', ({ reading }) => reading.report.url),
  column('word_count', 'integer', ({ reading }) => reading.report.words),
  column('statement_count', 'integer', (of) => statementsOf(of).length),
  column('event_count', 'integer', (of) => eventsOf(of).length),
  column('reviewed_count', 'integer', reviewedCount),
  column('text', 'text', ({ reading }) => reading.report.text),
];

/** Findings that somebody decided on. */
function reviewedCount(of: ExportedReading): number {
  const ids = new Set<string>([...statementsOf(of), ...eventsOf(of)].map(({ id }) => id));
  return [...(of.reviews ?? [])].filter(([id, { state }]) => state !== 'suggested' && ids.has(id)).length;
}

/** The reports themselves: one row a report, its text last. */
export const reportsTable = exportTable('reports', COLUMNS, (of) => [of]);

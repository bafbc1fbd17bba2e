import type { Issue } from '../../../record/index.ts';
import { type Column, column } from '../column.ts';
import { statementsOf } from '../exported-reading.ts';
import { type Finding, reportColumns } from '../shared-columns.ts';
import { exportTable } from './table.ts';

const COLUMNS: readonly Column<Finding<Issue>>[] = [
  ...reportColumns<Issue>(),
  column('issue', 'text', ({ item }) => item.id),
  column('name', 'text', ({ item }) => item.name),
  column('terms', 'list', ({ item }) => item.terms),
  column(
    'statement_count',
    'integer',
    ({ of, item }) => statementsOf(of).filter(({ issues }) => issues.includes(item.id)).length,
  ),
];

/** What each report was read for: one row an issue of a report, with how many statements are on it. */
export const issuesTable = exportTable('issues', COLUMNS, (of) => of.reading.issues.map((item) => ({ of, item })));

import type { Position } from '../../../record/index.ts';
import { type Column, column } from '../column.ts';
import { namesIn } from '../exported-reading.ts';
import { type Finding, reportColumns } from '../shared-columns.ts';
import { exportTable } from './table.ts';

const COLUMNS: readonly Column<Finding<Position>>[] = [
  ...reportColumns<Position>(),
  column('party', 'text', ({ of, item }) => namesIn(of.reading)(item.party)),
  column('party_id', 'text', ({ item }) => item.party),
  column('issue', 'text', ({ item }) => item.issue),
  column('stance', 'text', ({ item }) => item.stance),
  column('condition', 'text', ({ item }) => item.condition),
  column('evidence', 'list', ({ item }) => item.evidence),
];

/** Where each party stands, report by report: one row a party, issue and stance. */
export const positionsTable = exportTable('positions', COLUMNS, (of) =>
  of.reading.positions.map((item) => ({ of, item })),
);

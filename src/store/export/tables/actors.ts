import type { Actor } from '../../../record/index.ts';
import { type Column, column } from '../column.ts';
import { namesIn } from '../exported-reading.ts';
import { type Finding, offsetsOf, reportColumns } from '../shared-columns.ts';
import { exportTable } from './table.ts';

const COLUMNS: readonly Column<Finding<Actor>>[] = [
  ...reportColumns<Actor>(),
  column('actor', 'text', ({ item }) => item.id),
  column('name', 'text', ({ item }) => item.name),
  column('kind', 'text', ({ item }) => item.kind),
  column('party', 'text', ({ of, item }) => namesIn(of.reading)(item.party)),
  column('party_id', 'text', ({ item }) => item.party),
  column('country', 'text', ({ item }) => item.country),
  column('sector', 'text', ({ item }) => item.sector),
  column('anonymous', 'boolean', ({ item }) => item.anonymous),
  column('mention_count', 'integer', ({ item }) => item.mentions.length),
  column('mentions', 'list', ({ item }) => [...new Set(item.mentions.map(({ text }) => text))]),
  column('pieces', 'list', ({ item }) => offsetsOf(item.mentions)),
];

/** Everybody named: one row an actor of a report. */
export const actorsTable = exportTable('actors', COLUMNS, (of) => of.reading.actors.map((item) => ({ of, item })));

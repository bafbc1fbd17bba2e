import type { Clash } from '../../../record/index.ts';
import { type Column, column } from '../column.ts';
import { namesIn, statementsOf, wordsOf } from '../exported-reading.ts';
import { type Finding, reportColumns } from '../shared-columns.ts';
import { exportTable } from './table.ts';

type Source = Finding<Clash>;

const side = ({ of }: Source, id: string) => statementsOf(of).find((statement) => statement.id === id);
const party = (source: Source, id: string) => namesIn(source.of.reading)(side(source, id)?.party ?? null);
const words = (source: Source, id: string) => wordsOf(side(source, id)?.content ?? []);

const COLUMNS: readonly Column<Source>[] = [
  ...reportColumns<Clash>(),
  column('kind', 'text', ({ item }) => item.kind),
  column('a', 'text', ({ item }) => item.a),
  column('party_a', 'text', (source) => party(source, source.item.a)),
  column('words_a', 'text', (source) => words(source, source.item.a)),
  column('b', 'text', ({ item }) => item.b),
  column('party_b', 'text', (source) => party(source, source.item.b)),
  column('words_b', 'text', (source) => words(source, source.item.b)),
  column('why', 'text', ({ item }) => item.why),
];

/** Statements of one report that cannot both stand, or that blame each other: one row a pair. */
export const clashesTable = exportTable('clashes', COLUMNS, (of) => of.reading.clashes.map((item) => ({ of, item })));

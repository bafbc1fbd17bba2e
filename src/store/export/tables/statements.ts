import type { Statement } from '../../../record/index.ts';
import { type Column, column } from '../column.ts';
import { namesIn, statementsOf, wordsOf } from '../exported-reading.ts';
import { type Finding, momentColumns, offsetsOf, reportColumns, reviewColumns } from '../shared-columns.ts';
import { exportTable } from './table.ts';

type Source = Finding<Statement>;

const name = ({ of }: Source, id: string | null) => namesIn(of.reading)(id);

const COLUMNS: readonly Column<Source>[] = [
  ...reportColumns<Statement>(),
  column('statement', 'text', ({ item }) => item.id),
  column('start', 'integer', ({ item }) => (item.content[0] ?? item.cue[0])?.start ?? null),
  column('end', 'integer', ({ item }) => (item.content.at(-1) ?? item.cue.at(-1))?.end ?? null),
  column('words', 'text', ({ item }) => wordsOf(item.content)),
  column('pieces', 'list', ({ item }) => offsetsOf(item.content)),
  column('source', 'text', ({ item }) => wordsOf(item.source)),
  column('cue', 'text', ({ item }) => wordsOf(item.cue)),
  column('kind', 'text', ({ item }) => item.kind),
  column('speaker', 'text', (source) => name(source, source.item.speaker)),
  column('speaker_id', 'text', ({ item }) => item.speaker),
  column('party', 'text', (source) => name(source, source.item.party)),
  column('party_id', 'text', ({ item }) => item.party),
  column('target', 'text', (source) => name(source, source.item.target)),
  column('target_id', 'text', ({ item }) => item.target),
  column('act', 'text', ({ item }) => item.act),
  column('via', 'text', (source) => name(source, source.item.via)),
  column('within', 'text', ({ item }) => item.within),
  column('issues', 'list', ({ item }) => item.issues),
  ...momentColumns<Statement>(),
  column('confidence', 'number', ({ item }) => item.confidence),
  column('rule', 'text', ({ item }) => item.rule),
  ...reviewColumns<Statement>(),
];

/** Who said what: one row a statement. */
export const statementsTable = exportTable('statements', COLUMNS, (of) =>
  statementsOf(of).map((item) => ({ of, item })),
);

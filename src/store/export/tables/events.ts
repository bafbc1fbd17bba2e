import type { RecordedEvent } from '../../../record/index.ts';
import { type Column, column } from '../column.ts';
import { eventsOf, namesIn, wordsOf } from '../exported-reading.ts';
import { type Finding, momentColumns, offsetsOf, reportColumns, reviewColumns } from '../shared-columns.ts';
import { exportTable } from './table.ts';

type Source = Finding<RecordedEvent>;

const names = ({ of }: Source, ids: readonly string[]) => ids.map((id) => namesIn(of.reading)(id) ?? id);
const told = ({ item }: Source) => (item.evidence.length > 0 ? item.evidence : item.trigger);

const COLUMNS: readonly Column<Source>[] = [
  ...reportColumns<RecordedEvent>(),
  column('event', 'text', ({ item }) => item.id),
  column('start', 'integer', (source) => told(source)[0]?.start ?? null),
  column('end', 'integer', (source) => told(source).at(-1)?.end ?? null),
  column('words', 'text', (source) => wordsOf(told(source))),
  column('pieces', 'list', (source) => offsetsOf(told(source))),
  column('trigger', 'text', ({ item }) => wordsOf(item.trigger)),
  column('type', 'text', ({ item }) => item.type),
  column('mode', 'text', ({ item }) => item.mode),
  column('status', 'text', ({ item }) => item.status),
  column('actors', 'list', (source) => names(source, source.item.actors)),
  column('actor_ids', 'list', ({ item }) => item.actors),
  column('recipients', 'list', (source) => names(source, source.item.recipients)),
  column('recipient_ids', 'list', ({ item }) => item.recipients),
  column('place', 'text', ({ of, item }) => namesIn(of.reading)(item.place)),
  column('claimed_by', 'text', ({ item }) => item.claimedBy),
  column('same_as', 'list', ({ item }) => item.sameAs),
  ...momentColumns<RecordedEvent>(),
  column('confidence', 'number', ({ item }) => item.confidence),
  column('rule', 'text', ({ item }) => item.rule),
  ...reviewColumns<RecordedEvent>(),
];

/** Who did what to whom: one row an event. */
export const eventsTable = exportTable('events', COLUMNS, (of) => eventsOf(of).map((item) => ({ of, item })));

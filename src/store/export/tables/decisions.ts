import { type Column, column } from '../column.ts';
import { type ExportedReading, type ExportedReview, eventsOf, statementsOf, wordsOf } from '../exported-reading.ts';
import { reportColumns } from '../shared-columns.ts';
import { exportTable } from './table.ts';

interface Decided {
  readonly id: string;
  readonly kind: 'statement' | 'event';
  readonly words: string | null;
  readonly review: ExportedReview;
}

type Source = { readonly of: ExportedReading; readonly item: Decided };

const COLUMNS: readonly Column<Source>[] = [
  ...reportColumns<Decided>(),
  column('finding', 'text', ({ item }) => item.id),
  column('finding_kind', 'text', ({ item }) => item.kind),
  column('words', 'text', ({ item }) => item.words),
  column('review', 'text', ({ item }) => item.review.state),
  column('reviewer', 'text', ({ item }) => item.review.by),
  column('reviewed_at', 'instant', ({ item }) => item.review.at),
];

/** What people decided, as it stands: one row a finding that somebody accepted, corrected, added or rejected. */
export const decisionsTable = exportTable('decisions', COLUMNS, (of) => {
  const decided = (id: string, kind: Decided['kind'], words: string | null): Source[] => {
    const review = of.reviews?.get(id);
    return review && review.state !== 'suggested' ? [{ of, item: { id, kind, words, review } }] : [];
  };
  return [
    ...statementsOf(of).flatMap(({ id, content }) => decided(id, 'statement', wordsOf(content))),
    ...eventsOf(of).flatMap(({ id, trigger }) => decided(id, 'event', wordsOf(trigger))),
  ];
});

import type { Codebook, Reading, ReportId } from '../../record/index.ts';
import type { Desk, ReviewedReading, ReviewState } from '../../store/index.ts';
import { type DeskChoice, onDesk } from './choose-desk.ts';

/** The records of a desk with every decision applied; their own positions and clashes are not made again, since callers join them all. */
export interface DeskReadings {
  readonly readings: readonly Reading[];
  readonly codebook: Codebook;
  /** By report: the story of which it is a copy. */
  readonly stories: ReadonlyMap<ReportId, string>;
  /** How many findings stand in each state of review. */
  readonly review: Readonly<Record<ReviewState, number>>;
}

/** Loads what a command works on from the desk that its options name. `asOf`: only what was published and decided by that day. */
export function readingsOfDesk(choice: DeskChoice, purpose: string, asOf: string | null): Promise<DeskReadings> {
  return onDesk(choice, purpose, async (desk) => {
    const readings: Reading[] = [];
    const review = { suggested: 0, accepted: 0, corrected: 0, added: 0, rejected: 0 };
    for await (const record of desk.records({ asOf })) {
      readings.push(record.reading);
      countReviews(record, review);
    }
    return { readings, codebook: await desk.codebook(), stories: await storiesOf(desk), review };
  });
}

async function storiesOf(desk: Desk): Promise<ReadonlyMap<ReportId, string>> {
  const stories = new Map<ReportId, string>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Desk['reports']>> = await desk.reports({ limit: 1000, after, order: 'added' });
    for (const { id, story } of page.lines) stories.set(id, story);
    after = page.next;
  } while (after !== null);
  return stories;
}

function countReviews({ reading, reviews }: ReviewedReading, counts: Record<ReviewState, number>): void {
  let decided = 0;
  for (const { state } of reviews.values()) {
    if (state === 'suggested') continue;
    counts[state]++;
    if (state !== 'rejected') decided++;
  }
  counts.suggested += reading.statements.length + reading.events.length - decided;
}

import { completeReading } from '../../position/index.ts';
import type { Codebook, Reading, ReportId } from '../../record/index.ts';
import type { ReviewedReading, ReviewState } from '../../store/index.ts';
import { type DeskChoice, onDesk } from './choose-desk.ts';

/** The records of a desk with every decision applied. */
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
    const stories = new Map<ReportId, string>();
    const review = { suggested: 0, accepted: 0, corrected: 0, added: 0, rejected: 0 };
    for await (const record of desk.records({ asOf })) {
      const { reading } = record;
      readings.push(completeReading(reading));
      stories.set(reading.report.id, (await desk.report(reading.report.id))?.story ?? reading.report.id);
      countReviews(record, review);
    }
    return { readings, codebook: await desk.codebook(), stories, review };
  });
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

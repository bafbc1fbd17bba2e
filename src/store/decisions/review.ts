import type { Reading } from '../../record/index.ts';
import type { Decision, DecisionId } from './decision.ts';

/** `suggested`: found by the program and not yet looked at. */
export const REVIEW_STATES = ['suggested', 'accepted', 'corrected', 'added', 'rejected'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What people decided of one finding. */
export interface Review {
  readonly state: ReviewState;
  /** Who took the last decision, and when; null while it is a suggestion. */
  readonly by: string | null;
  readonly at: string | null;
  readonly notes: readonly { readonly by: string; readonly at: string; readonly text: string }[];
  /** The decisions that made it so, in order. */
  readonly decisions: readonly DecisionId[];
  /** True if two people's last words on it differ in kind: one accepts, the other rejects. */
  readonly contested: boolean;
}

/** A decision that found no place in the reading, for a person to look at. */
export interface UnplacedDecision {
  readonly decision: Decision;
  readonly why: string;
}

/** A reading with everything that was decided about it. */
export interface ReviewedReading {
  /** The record as decided: rejected findings are out of it, corrections and additions are in. */
  readonly reading: Reading;
  /** By finding id; of rejected ones too. Findings without an entry are suggestions. */
  readonly reviews: ReadonlyMap<string, Review>;
  /** The findings that were rejected, as they were. */
  readonly rejected: Pick<Reading, 'statements' | 'events'>;
  readonly unplaced: readonly UnplacedDecision[];
}

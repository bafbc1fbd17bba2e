import type { IssueId, Stance } from '../../record/index.ts';
import type { Condition } from '../conditions.ts';
import type { Citation, Dated, Deed, Name, Said } from '../dispute.ts';
import type { Sourcing } from '../sourcing.ts';
import type { Basis } from '../stances.ts';

/** One statement or deed that holds one stance of one party on one issue. */
export interface Holding {
  readonly party: Name;
  readonly issue: IssueId;
  readonly stance: Stance;
  readonly condition: Condition | null;
  readonly basis: Basis;
  readonly sourcing: Sourcing;
  /** When it was held; null where neither the text nor the report has a date. */
  readonly when: Dated | null;
  readonly cite: Citation;
  /** The statement, or null for a deed. */
  readonly said: Said | null;
  readonly deed: Deed | null;
  /** Where it stands in its report's text, to keep order on one day. */
  readonly order: number;
  /** The words, folded: equal where they were printed again. */
  readonly fold: string;
}

import type { EventStatus, PloverType } from '../../record/index.ts';
import type { Citation, Dated } from '../dispute.ts';

/** One happening as all reports together tell it. */
export interface Happening {
  /** `h1`, `h2`, … in order of time. */
  readonly id: string;
  readonly type: PloverType;
  readonly mode: string | null;
  /** What is told most firmly: happened before planned, planned before possible. */
  readonly status: EventStatus;
  /** Null where no report dates it. `stated: false`: only the day of the first report is known. */
  readonly when: Dated | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  /** The clause of the mention that says most, for a person to read. */
  readonly words: string;
  readonly mentions: readonly Citation[];
  /** Parties in whose words it stands; empty where reports tell it in their own. */
  readonly claimedBy: readonly string[];
  /** Parties that deny it or tell it otherwise. */
  readonly disputedBy: readonly string[];
  /** True if every mention stands in somebody's words. */
  readonly onlyClaimed: boolean;
}

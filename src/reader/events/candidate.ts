/** An event on its way: what a recognizer proposes and the refiners correct. */
import type { TokenRange } from '../../language/index.ts';
import type { EventStatus, PloverType } from '../../record/index.ts';
import type { Factuality } from './factuality.ts';
import type { Frame } from './frame.ts';
import type { Pattern } from './pattern.ts';

export interface Candidate {
  readonly type: PloverType;
  readonly mode: string | null;
  /** Token index of the trigger's head. */
  readonly head: number;
  /** Token indices of the words that gave the code, sorted. */
  readonly words: readonly number[];
  readonly pattern: Pattern;
  readonly frame: Frame;
  /** Indices in `Work.actors`. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly place: number | null;
  readonly factuality: Factuality;
  readonly status: EventStatus;
  readonly moment: number | null;
  readonly claimedBy: number | null;
  readonly confidence: number;
  /** Heads of candidates that tell of the same happening, in this report. */
  readonly same: readonly number[];
  readonly rule: string;
}

/** Token indices as ranges, neighbours joined. `indices` sorted. */
export function rangesOf(indices: readonly number[]): TokenRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const index of indices) {
    const last = ranges.at(-1);
    if (last && index <= last.to) last.to = Math.max(last.to, index + 1);
    else ranges.push({ from: index, to: index + 1 });
  }
  return ranges;
}

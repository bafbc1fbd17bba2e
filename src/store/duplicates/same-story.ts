import { namesSwapped } from './names.ts';
import { namesOf, type Signature, sampleOf, sizeOf, stepOf } from './signature.ts';

/** How much two texts share, 0 to 1, estimated from their samples and exact where both are short. */
export interface Overlap {
  /** Shingles in both, of all in either. */
  readonly jaccard: number;
  /** Shingles in both, of all in the shorter one: 1 for a copy cut short. */
  readonly containment: number;
}

/** From here on texts are the same with edits. Two writers who quote the same words at length stay well below. */
const SAME_JACCARD = 0.5;
/** From here on the shorter text is a part of the longer one. */
const SAME_CONTAINMENT = 0.8;
/** Below this many shingles a text is too short to be called a part: a press statement is not the report that quotes it. */
const SMALLEST_PART = 40;

/**
 * True where one text is a copy of the other: republished, lightly edited, under another headline or cut short. Two statements in the same
 * words about different parties are none.
 */
export function isSameStory(a: Signature, b: Signature): boolean {
  if (sizeOf(a) === 0 || sizeOf(b) === 0) return false;
  const { jaccard, containment } = overlapOf(a, b);
  const part = containment >= SAME_CONTAINMENT && Math.min(sizeOf(a), sizeOf(b)) >= SMALLEST_PART;
  return (part || jaccard >= SAME_JACCARD) && !namesSwapped(namesOf(a), namesOf(b));
}

/** How much two texts share. Texts without words share nothing. */
export function overlapOf(a: Signature, b: Signature): Overlap {
  const step = Math.max(stepOf(a), stepOf(b));
  const [inA, inB] = [sampleOf(a, step), sampleOf(b, step)];
  const shared = countShared(inA, inB);
  const smaller = Math.min(inA.length, inB.length);
  const either = inA.length + inB.length - shared;
  return { jaccard: either === 0 ? 0 : shared / either, containment: smaller === 0 ? 0 : shared / smaller };
}

/** How many numbers two sorted lists share. */
function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let j = 0;
  for (const hash of a) {
    while (j < b.length && b[j]! < hash) j++;
    if (b[j] === hash) shared++;
  }
  return shared;
}

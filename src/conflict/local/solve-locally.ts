import type { Concept } from '../engine/concepts.ts';
import { ConflictError, problemAt } from '../model/conflict-error.ts';
import { type Bitmap, emptyBitmap, intersection, setBit, statesOf } from '../space/bitmap.ts';
import type { Space } from '../space/space.ts';
import { prove } from './proof.ts';
import type { Side } from './side.ts';

/** More feasible states than this are not analysed state by state: the time grows with the square of their number. */
export const MAX_LOCAL_STATES = 2 ** 14;

/** The states stable for side `i`, decided one by one. Slow beside `solve`, but it takes any kind of side. */
export function stableLocally(space: Space, sides: readonly Side[], i: number, concept: Concept): Bitmap {
  requireLocal(space);
  const stable = emptyBitmap(space.size);
  for (const state of statesOf(space.feasible)) {
    if (prove(space, sides, i, state, concept).stable) setBit(stable, state);
  }
  return stable;
}

/** The states stable for every side. */
export function equilibriaOf(stable: readonly Bitmap[]): Bitmap {
  return stable.reduce((all, one) => intersection(all, one));
}

/** Throws a ConflictError if there are too many states. */
export function requireLocal(space: Space): void {
  if (space.count <= MAX_LOCAL_STATES) return;
  const message = `this analysis goes state by state, and ${space.count} feasible states are more than its ${MAX_LOCAL_STATES}`;
  throw new ConflictError([problemAt([], message, 'Leave options out, or exclude states that cannot be.')]);
}

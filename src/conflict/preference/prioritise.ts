import type { Bitmap } from '../space/bitmap.ts';
import { statesOf } from '../space/bitmap.ts';
import type { Space } from '../space/space.ts';
import { denseRank } from './dense-rank.ts';

/**
 * Payoffs by option prioritisation (Peng, Hipel, Fang): of two states the better is the one at which the first statement
 * that tells them apart holds. `statements` are the sets of states where each holds, the most important first.
 *
 * Payoff 1 is worst, ties are equal, 0 marks infeasible states. The usual weights 2^(k-j) overflow at 63 statements; here
 * ranks are refined statement by statement (rank ← dense rank of 2·rank + truth), so any number of statements will do.
 */
export function prioritise(space: Space, statements: Iterable<Bitmap>): Int32Array {
  const { size, count } = space;
  const states = count === size ? null : statesOf(space.feasible);
  const payoff = new Int32Array(size);
  const limit = Math.max(2 * size, 2 ** 16);
  let levels = 1;
  for (const holds of statements) {
    // Keys of infeasible states may grow without bound; they index no table.
    if (levels * 2 > limit) levels = denseRank(payoff, levels, states);
    for (let s = 0; s < size; s++) payoff[s] = 2 * payoff[s]! + ((holds[s >>> 5]! >>> (s & 31)) & 1);
    levels *= 2;
  }
  denseRank(payoff, levels, states);
  for (let s = 0; s < size; s++) payoff[s]! += 1;
  if (states) wipe(payoff, space.feasible);
  return payoff;
}

function wipe(values: Int32Array, keep: Bitmap): void {
  for (let s = 0; s < values.length; s++) {
    if (((keep[s >>> 5]! >>> (s & 31)) & 1) === 0) values[s] = 0;
  }
}

/** Payoffs from groups of states, the best group first, the states of a group tied. States in no group get 0. */
export function payoffsOfGroups(size: number, groups: readonly (readonly number[])[]): Int32Array {
  const payoff = new Int32Array(size);
  groups.forEach((group, position) => {
    for (const state of group) payoff[state] = groups.length - position;
  });
  return payoff;
}

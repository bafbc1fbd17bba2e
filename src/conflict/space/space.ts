import type { Condition } from '../model/condition.ts';
import { type Bitmap, countBits, fullBitmap } from './bitmap.ts';
import { satisfying } from './satisfying.ts';

/** The states of a model: all numbers below `size` = 2^`bits`, of which `count` are feasible. */
export interface Space {
  readonly bits: number;
  readonly size: number;
  readonly feasible: Bitmap;
  readonly count: number;
}

/** The states left when each of the `infeasible` conditions has taken its own out. May be empty: the caller decides. */
export function spaceOf(bits: number, infeasible: readonly Condition[]): Space {
  const size = 2 ** bits;
  const feasible = fullBitmap(size);
  for (const condition of infeasible) {
    const removed = satisfying(condition, size);
    for (let w = 0; w < feasible.length; w++) feasible[w]! &= ~removed[w]!;
  }
  return { bits, size, feasible, count: countBits(feasible) };
}

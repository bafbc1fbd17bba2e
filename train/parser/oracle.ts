/** The dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): how many gold arcs each move makes unreachable. */
import { type Configuration, LEFT, RIGHT, SHIFT } from '../../src/language/parser/configuration.ts';
import type { Example } from './treebank.ts';

/** Writes the cost of each move, Infinity where it is not allowed, and returns the least. */
export function costs(example: Example, state: Configuration, onStack: Uint8Array, result: Float64Array): number {
  const { heads, lastDependent, leftDependents } = example;
  const front = state.front;
  const top = state.below(0);
  const below = state.below(1);
  let least = Number.POSITIVE_INFINITY;
  for (let move = SHIFT; move <= RIGHT; move++) {
    let cost = Number.POSITIVE_INFINITY;
    if (state.allows(move)) {
      if (move === SHIFT) {
        cost = 0;
        const head = heads[front]!;
        if (head < front && head !== top && onStack[head] === 1) cost++;
        for (const dependent of leftDependents[front]!) if (onStack[dependent] === 1) cost++;
      } else {
        const head = heads[top]!;
        cost = 0;
        if (move === LEFT) {
          if (head !== front && (head > front || head === below)) cost++;
        } else if (head >= front) cost++;
        // Dependents of the top that are still in the buffer; more than one is rare and counts as one, save for being exact about none.
        if (lastDependent[top]! >= front) cost++;
      }
    }
    result[move] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

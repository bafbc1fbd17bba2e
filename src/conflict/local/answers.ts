import type { Side } from './side.ts';

/** A state that a legal sequence leads to, with the step that led there. */
export interface Reached {
  readonly state: number;
  /** Index of the side that made the last step. */
  readonly mover: number;
  readonly steps: number;
  /** Null where the sequence began. */
  readonly before: Reached | null;
}

/**
 * States reached from `start` by legal sequences of moves of `movers`: no side moves twice in a row. With `improving`, each
 * step must be an improvement for its mover from where it moves. Breadth first, so the first time that a state comes up its
 * sequence is a shortest one; a state comes up once for each last mover. At least one step.
 */
export function* legalSequences(
  sides: readonly Side[],
  movers: readonly number[],
  start: number,
  improving: boolean,
): Generator<Reached> {
  const seen = new Set<number>();
  const queue: Reached[] = [];
  const expand = (from: Reached | null) => {
    const origin = from ? from.state : start;
    for (const mover of movers) {
      if (from && mover === from.mover) continue;
      const side = sides[mover]!;
      side.eachMove(origin, (to) => {
        const key = to * sides.length + mover;
        if (!seen.has(key) && (!improving || side.improves(origin, to))) {
          seen.add(key);
          queue.push({ state: to, mover, steps: (from?.steps ?? 0) + 1, before: from });
        }
        return false;
      });
    }
  };
  expand(null);
  for (let next = 0; next < queue.length; next++) {
    const reached = queue[next]!;
    yield reached;
    expand(reached);
  }
}

/** The steps that led there, first to last. */
export function stepsTo(reached: Reached): { mover: number; to: number }[] {
  const steps: { mover: number; to: number }[] = [];
  for (let at: Reached | null = reached; at; at = at.before) steps.push({ mover: at.mover, to: at.state });
  return steps.reverse();
}

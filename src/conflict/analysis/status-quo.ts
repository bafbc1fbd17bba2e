import type { Game } from '../engine/game.ts';
import type { Step } from '../local/proof.ts';
import { eachMove } from '../local/side.ts';

/** How the conflict can evolve from one state. Counts of moves by state, -1 where it cannot be reached; 0 at the start. */
export interface Evolution {
  readonly start: number;
  /** Fewest moves, each by any decision maker, whether it gains or not. */
  readonly byMoves: Int32Array;
  /** Fewest moves when every mover must prefer where it goes. */
  readonly byImprovements: Int32Array;
}

/**
 * Status quo analysis (Li, Kilgour and Hipel 2005): breadth first from `start`. Since one decision maker's moves are transitive,
 * shortest sequences never let anybody move twice in a row, so states alone need be kept.
 */
export function evolutionFrom(game: Game, start: number): Evolution {
  return { start, byMoves: distances(game, start, false), byImprovements: distances(game, start, true) };
}

function distances(game: Game, start: number, improving: boolean): Int32Array {
  const distance = new Int32Array(game.space.size).fill(-1);
  const queue = new Int32Array(game.space.count);
  queue[0] = start;
  distance[start] = 0;
  let filled = 1;
  for (let next = 0; next < filled; next++) {
    const from = queue[next]!;
    for (const player of game.players) {
      const here = player.payoff[from]!;
      eachMove(game, player, from, (to) => {
        if (distance[to]! < 0 && (!improving || player.payoff[to]! > here)) {
          distance[to] = distance[from]! + 1;
          queue[filled++] = to;
        }
        return false;
      });
    }
  }
  return distance;
}

/**
 * The shortest sequences from the start to `target`, each step with the decision maker who makes it; at most `limit`, in a fixed
 * order. Empty if there is none (and one empty sequence for the start itself).
 */
export function shortestPaths(
  game: Game,
  evolution: Evolution,
  target: number,
  improving: boolean,
  limit = 3,
): Step[][] {
  const distance = improving ? evolution.byImprovements : evolution.byMoves;
  if (distance[target]! < 0) return [];
  const paths: Step[][] = [];
  const backwards = (at: number, after: readonly Step[]): void => {
    if (at === evolution.start) paths.push([...after]);
    else {
      for (const { mover, from } of stepsBefore(game, distance, at, improving)) {
        if (paths.length >= limit) return;
        backwards(from, [{ mover, to: at }, ...after]);
      }
    }
  };
  backwards(target, []);
  return paths;
}

/** The states one move nearer to the start from which `at` can be moved to, with the movers. */
function stepsBefore(game: Game, distance: Int32Array, at: number, improving: boolean) {
  const steps: { mover: number; from: number }[] = [];
  game.players.forEach((player, mover) => {
    // Reading one-way bits upside down turns "can move to" into "can be moved to from".
    const reversed = { ...player, forward: player.backward, backward: player.forward };
    eachMove(game, reversed, at, (from) => {
      const nearer = distance[from] === distance[at]! - 1;
      if (nearer && (!improving || player.payoff[at]! > player.payoff[from]!)) steps.push({ mover, from });
      return false;
    });
  });
  return steps;
}

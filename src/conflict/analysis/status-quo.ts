import type { Game, Player } from '../engine/game.ts';
import { fillInside } from '../engine/masked.ts';
import { UNREACHABLE, worstInReach } from '../engine/transform.ts';
import type { Step } from '../local/proof.ts';
import { eachMove } from '../local/side.ts';
import { hasBit } from '../space/bitmap.ts';

/** How the conflict can evolve from one state. Counts of moves by state, -1 where it cannot be reached; 0 at the start. */
export interface Evolution {
  readonly start: number;
  /** Fewest moves, each by any decision maker, whether it gains or not. */
  readonly byMoves: Int32Array;
  /** Fewest moves when every mover must prefer where it goes. */
  readonly byImprovements: Int32Array;
}

/**
 * Status quo analysis (Li, Kilgour and Hipel 2005). Since one decision maker's moves are transitive, shortest sequences never let
 * anybody move twice in a row, so states alone need be kept. Layer by layer, each by transforms over the movers' bits: no move
 * is listed, whatever a decision maker owns.
 */
export function evolutionFrom(game: Game, start: number): Evolution {
  return { start, byMoves: distances(game, start, false), byImprovements: distances(game, start, true) };
}

function distances(game: Game, start: number, improving: boolean): Int32Array {
  const { size, feasible } = game.space;
  const distance = new Int32Array(size).fill(-1);
  distance[start] = 0;
  // By state: the least payoff, to the mover, of the states it can be moved to from; where gains do not matter, 0.
  const least = new Int32Array(size);
  for (let layer = 0, grown = true; grown; layer++) {
    grown = false;
    for (const player of game.players) {
      const { payoff, unseen } = player;
      for (let s = 0; s < size; s++) {
        const here = distance[s]!;
        least[s] = here >= 0 && here <= layer ? (improving ? payoff[s]! : 0) : UNREACHABLE;
      }
      if (unseen) fillInside(least, unseen, UNREACHABLE);
      worstInReach(least, reversed(player));
      for (let s = 0; s < size; s++) {
        if (distance[s]! >= 0 || least[s]! >= payoff[s]! || !hasBit(feasible, s)) continue;
        if (unseen && hasBit(unseen, s)) continue;
        distance[s] = layer + 1;
        grown = true;
      }
    }
  }
  return distance;
}

/** Reading one-way bits upside down turns "can move to" into "can be moved to from". */
function reversed(player: Player): Player {
  return { ...player, forward: player.backward, backward: player.forward };
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
    eachMove(game, reversed(player), at, (from) => {
      const nearer = distance[from] === distance[at]! - 1;
      if (nearer && (!improving || player.payoff[at]! > player.payoff[from]!)) steps.push({ mover, from });
      return false;
    });
  });
  return steps;
}

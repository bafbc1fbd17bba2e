import type { ConflictModel } from '../model/model.ts';
import type { Bitmap } from '../space/bitmap.ts';
import type { Space } from '../space/space.ts';

/**
 * A decision maker ready for solving. Its own bits, by the way they may be changed: it can go from state s to t if s xor t lies
 * within them, `forward` bits go only from 0 to 1, `backward` bits only from 1 to 0. States on the way need not be feasible.
 */
export interface Player {
  readonly name: string;
  readonly both: number;
  readonly forward: number;
  readonly backward: number;
  /** By state: higher is better, equal is indifferent, 1 is worst, 0 marks infeasible states. Length: the size of the space. */
  readonly payoff: Int32Array;
  /** Feasible states that it does not perceive: it moves neither from them nor to them. Null if it perceives all. */
  readonly unseen: Bitmap | null;
}

/** A model with its states counted out and its preferences turned into payoffs: what every analysis works on. */
export interface Game {
  readonly model: ConflictModel;
  readonly space: Space;
  readonly players: readonly Player[];
}

/** All bits that the player owns. */
export function maskOf(player: Player): number {
  return player.both | player.forward | player.backward;
}

/** The player's bits that can be changed at `state`: every subset of them is one move (feasibility aside). */
export function changeable(player: Player, state: number): number {
  return player.both | (player.forward & ~state) | (player.backward & state);
}

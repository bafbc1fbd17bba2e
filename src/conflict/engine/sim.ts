import { type Bitmap, emptyBitmap, hasBit, setBit, statesOf } from '../space/bitmap.ts';
import { changeable, type Game, type Player } from './game.ts';

/**
 * Simultaneous stability (Fraser and Hipel 1984): for every improvement u of player `i` the opponents have a joint choice, each
 * to stay or to make one of its own improvements from the same state, such that all changes together give a feasible state
 * no better for `i`. Joint states that are infeasible do not sanction. Cost: a product of improvement lists a state.
 * `stride` states are done between yields, so that a caller can show progress or stop.
 */
export function* simStable(game: Game, i: number, stride = 4096): Generator<number, Bitmap> {
  const stable = emptyBitmap(game.space.size);
  const states = statesOf(game.space.feasible);
  for (let k = 0; k < states.length; k++) {
    const state = states[k]!;
    if (simStableAt(game, i, state)) setBit(stable, state);
    if (k % stride === stride - 1) yield (k + 1) / states.length;
  }
  return stable;
}

/** Whether one state is stable for player `i`. */
export function simStableAt(game: Game, i: number, state: number): boolean {
  const own = improvementBits(game.players[i]!, state);
  if (own.length === 0) return true;
  const opponents = opponentChanges(game, i, state);
  return opponents.length > 0 && own.every((change) => simSanction(game, i, state, change, opponents) !== null);
}

/** For each opponent with an improvement from `state`, the changes (xor) of its bits. */
export function opponentChanges(game: Game, i: number, state: number): number[][] {
  return game.players
    .map((player, j) => (j === i ? [] : improvementBits(player, state)))
    .filter((changes) => changes.length > 0);
}

/** A joint change of the opponents that turns the player's `change` into something no better than `state`; null if there is none. */
export function simSanction(
  game: Game,
  i: number,
  state: number,
  change: number,
  opponents: readonly (readonly number[])[],
): number | null {
  const { payoff } = game.players[i]!;
  const limit = payoff[state]!;
  const search = (next: number, joint: number): number | null => {
    if (next === opponents.length) {
      const reached = payoff[state ^ change ^ joint]!;
      return reached > 0 && reached <= limit ? joint : null;
    }
    for (const other of opponents[next]!) {
      const found = search(next + 1, joint ^ other);
      if (found !== null) return found;
    }
    return search(next + 1, joint);
  };
  return search(0, 0);
}

/** The changes (xor) by which the player improves on `state` in one move. */
export function improvementBits(player: Player, state: number): number[] {
  const { payoff, unseen } = player;
  if (unseen && hasBit(unseen, state)) return [];
  const free = changeable(player, state);
  const here = payoff[state]!;
  const changes: number[] = [];
  for (let change = free; change !== 0; change = (change - 1) & free) {
    const to = state ^ change;
    if (payoff[to]! > here && !(unseen && hasBit(unseen, to))) changes.push(change);
  }
  return changes;
}

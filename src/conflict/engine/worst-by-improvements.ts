import type { Game, Player } from './game.ts';
import { NEW_CLASS, NEW_RANK, STATE_BITS } from './improvement-order.ts';
import { fillOutside } from './masked.ts';
import { SettingMinima } from './setting-minima.ts';
import { UNREACHABLE } from './transform.ts';

/**
 * Replaces `values` by the least value that the opponents of player `i` can bring about by improvements alone: at each state
 * the minimum over it and all states reached by legal sequences in which every mover prefers where it goes to where it goes
 * from. `orders[j]` is the improvement order of player j. Infeasible states end as `UNREACHABLE`. In place.
 *
 * One sweep through a player's order carries the running minimum of what is strictly better down each class; sweeps of the
 * opponents take turns until nothing falls any more.
 */
export function worstByImprovements(game: Game, i: number, orders: readonly Int32Array[], values: Int32Array): void {
  const { space, players } = game;
  if (space.count < space.size) fillOutside(values, space.feasible, UNREACHABLE);
  const opponents = players.map((player, j) => ({ player, order: orders[j]! })).filter((_, j) => j !== i);
  let quiet = 0;
  for (let turn = 0; quiet < opponents.length; turn = (turn + 1) % opponents.length) {
    const { player, order } = opponents[turn]!;
    const directed = player.forward | player.backward;
    const changed = directed === 0 ? sweep(values, order) : sweepDirected(values, player, order);
    // After its own sweep a player has nothing to add until another one changes something.
    quiet = changed ? 1 : quiet + 1;
  }
}

/** All own bits free: within a class everything better is in reach. */
function sweep(values: Int32Array, order: Int32Array): boolean {
  let changed = false;
  let better = UNREACHABLE;
  let tied = UNREACHABLE;
  for (let k = 0; k < order.length; k++) {
    const entry = order[k]!;
    const s = entry & STATE_BITS;
    if (entry >= NEW_CLASS) {
      if (entry >= NEW_RANK) better = tied < better ? tied : better;
      else better = UNREACHABLE;
      tied = UNREACHABLE;
    }
    const value = values[s]!;
    if (better < value) {
      values[s] = better;
      changed = true;
    } else if (value < tied) tied = value;
  }
  return changed;
}

/**
 * With one-way bits a state's value counts for all settings of them from which its own can be reached: all subsets, once
 * backward bits are read upside down. See `SettingMinima`.
 */
function sweepDirected(values: Int32Array, player: Player, order: Int32Array): boolean {
  const { forward, backward } = player;
  const minima = new SettingMinima(forward, backward);
  let changed = false;
  let group = 0;
  for (let k = 0; k <= order.length; k++) {
    const entry = k < order.length ? order[k]! : NEW_CLASS;
    if (entry >= NEW_CLASS) {
      if (entry < NEW_RANK) minima.clear();
      else for (let g = group; g < k; g++) minima.spread(order[g]! & STATE_BITS, values[order[g]! & STATE_BITS]!);
      group = k;
    }
    if (k === order.length) break;
    const s = entry & STATE_BITS;
    const least = minima.least(s);
    if (least < values[s]!) {
      values[s] = least;
      changed = true;
    }
  }
  return changed;
}

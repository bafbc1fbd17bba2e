import { bitCompressor } from './compress-bits.ts';
import type { Game, Player } from './game.ts';
import {
  type ImprovementOrders,
  MAX_SETTING_BITS,
  NEW_CLASS,
  NEW_RANK,
  SETTING_SHIFT,
  STATE_BITS,
} from './improvement-order.ts';
import { fillOutside } from './masked.ts';
import { SettingMinima } from './setting-minima.ts';
import { UNREACHABLE } from './transform.ts';
import { answersNeverReturn, worstByOneWayImprovements } from './worst-by-one-way-improvements.ts';

/**
 * Replaces `values` by the least value that the opponents of player `i` can bring about by improvements alone: at each state
 * the minimum over it and all states reached by legal sequences in which every mover prefers where it goes to where it goes
 * from. `orders(j)` is the improvement order of player j. Infeasible states end as `UNREACHABLE`. In place.
 *
 * One sweep through a player's order carries the running minimum of what is strictly better down each class; sweeps of the
 * opponents take turns until nothing falls any more.
 */
export function worstByImprovements(game: Game, i: number, orders: ImprovementOrders, values: Int32Array): void {
  if (answersNeverReturn(game, i)) {
    worstByOneWayImprovements(game, i, values);
    return;
  }
  const { space, players } = game;
  if (space.count < space.size) fillOutside(values, space.feasible, UNREACHABLE);
  const opponents = players.map((player, j) => ({ player, j })).filter(({ j }) => j !== i);
  const sweeps = opponents.map(({ player }) => sweepFor(player));
  let quiet = 0;
  for (let turn = 0; quiet < opponents.length; turn = (turn + 1) % opponents.length) {
    const { player, j } = opponents[turn]!;
    const changed = sweeps[turn]!(values, player, orders(j));
    // After its own sweep a player has nothing to add until another one changes something.
    quiet = changed ? 1 : quiet + 1;
  }
}

type Sweep = (values: Int32Array, player: Player, order: Int32Array) => boolean;

function sweepFor({ forward, backward }: Player): Sweep {
  const { count } = bitCompressor(forward | backward);
  if (count === 0) return (values, _, order) => sweep(values, order);
  return count <= MAX_SETTING_BITS ? (values, _, order) => sweepFewDirected(values, order) : sweepManyDirected;
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
 * A few one-way bits: one running minimum for each setting of them, which the order's entries hold (backward bits read upside
 * down). A state's value counts for all settings from which its own can be reached: its subsets.
 */
function sweepFewDirected(values: Int32Array, order: Int32Array): boolean {
  const least = new Int32Array(2 ** MAX_SETTING_BITS);
  let changed = false;
  let group = 0;
  for (let k = 0; k < order.length; k++) {
    const entry = order[k]!;
    if ((entry & NEW_CLASS) !== 0) {
      least.fill(UNREACHABLE);
      group = k;
    } else if ((entry & NEW_RANK) !== 0) {
      for (; group < k; group++) {
        const setting = order[group]! >>> SETTING_SHIFT;
        const value = values[order[group]! & STATE_BITS]!;
        // Subsets hold no more than the setting itself: if nothing falls here, nothing falls there.
        if (value >= least[setting]!) continue;
        for (let part = setting; part > 0; part = (part - 1) & setting) if (value < least[part]!) least[part] = value;
        if (value < least[0]!) least[0] = value;
      }
    }
    const better = least[entry >>> SETTING_SHIFT]!;
    const s = entry & STATE_BITS;
    if (better < values[s]!) {
      values[s] = better;
      changed = true;
    }
  }
  return changed;
}

/** Many one-way bits: as with a few, but the minima are kept so that neither spreading nor asking goes through all subsets. */
function sweepManyDirected(values: Int32Array, { forward, backward }: Player, order: Int32Array): boolean {
  const minima = new SettingMinima(forward, backward);
  let changed = false;
  let group = 0;
  for (let k = 0; k < order.length; k++) {
    const entry = order[k]!;
    if ((entry & NEW_CLASS) !== 0) {
      minima.clear();
      group = k;
    } else if ((entry & NEW_RANK) !== 0) {
      for (; group < k; group++) minima.spread(order[group]! & STATE_BITS, values[order[group]! & STATE_BITS]!);
    }
    const s = entry & STATE_BITS;
    const better = minima.least(s);
    if (better < values[s]!) {
      values[s] = better;
      changed = true;
    }
  }
  return changed;
}

import { bitCompressor, compress } from './compress-bits.ts';
import { type Game, maskOf, type Player } from './game.ts';
import { fillOutside } from './masked.ts';
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
    const changed = directed === 0 ? sweep(values, player, order) : sweepDirected(values, player, order);
    // After its own sweep a player has nothing to add until another one changes something.
    quiet = changed ? 1 : quiet + 1;
  }
}

/** All own bits free: within a class everything better is in reach. */
function sweep(values: Int32Array, player: Player, order: Int32Array): boolean {
  const { payoff } = player;
  const others = ~maskOf(player);
  let changed = false;
  let currentClass = -1;
  let rank = -1;
  let better = UNREACHABLE;
  let tied = UNREACHABLE;
  for (let k = 0; k < order.length; k++) {
    const s = order[k]!;
    if ((s & others) !== currentClass) {
      currentClass = s & others;
      rank = -1;
      better = UNREACHABLE;
      tied = UNREACHABLE;
    }
    const p = payoff[s]!;
    if (p !== rank) {
      rank = p;
      if (tied < better) better = tied;
      tied = UNREACHABLE;
    }
    let value = values[s]!;
    if (better < value) {
      value = better;
      values[s] = better;
      changed = true;
    }
    if (value < tied) tied = value;
  }
  return changed;
}

/**
 * With one-way bits: one running minimum for each setting of them. A state's value counts for every setting from which its
 * own can be reached, that is for all subsets of its one-way bits once backward bits are read upside down.
 */
function sweepDirected(values: Int32Array, player: Player, order: Int32Array): boolean {
  const { payoff, forward, backward } = player;
  const others = ~maskOf(player);
  const code = bitCompressor(forward | backward);
  const better = new Int32Array(2 ** code.count);
  let changed = false;
  let classStart = 0;
  while (classStart < order.length) {
    const ownClass = order[classStart]! & others;
    better.fill(UNREACHABLE);
    let k = classStart;
    while (k < order.length && (order[k]! & others) === ownClass) {
      const rank = payoff[order[k]!]!;
      const groupStart = k;
      for (; k < order.length; k++) {
        const s = order[k]!;
        if (payoff[s] !== rank || (s & others) !== ownClass) break;
        const least = better[compress(code, s ^ backward)]!;
        if (least < values[s]!) {
          values[s] = least;
          changed = true;
        }
      }
      for (let g = groupStart; g < k; g++) {
        const s = order[g]!;
        const value = values[s]!;
        const reached = compress(code, s ^ backward);
        // What is in reach from a setting is in reach from its subsets: if nothing falls here, nothing falls there.
        if (value >= better[reached]!) continue;
        for (let from = reached; ; from = (from - 1) & reached) {
          if (value < better[from]!) better[from] = value;
          if (from === 0) break;
        }
      }
    }
    classStart = k;
  }
  return changed;
}

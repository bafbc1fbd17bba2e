import { hasBit } from '../space/bitmap.ts';
import { bitCompressor, compress } from './compress-bits.ts';
import { type Game, maskOf, type Player } from './game.ts';

/** A state's number is in the low 24 bits of an entry of the order. */
export const STATE_BITS = 0xffffff;
/** Set in the first entry of a class. */
export const NEW_CLASS = 1 << 24;
/** Set in an entry whose state is worse than the one before it in its class. */
export const NEW_RANK = 1 << 25;
/** From this bit on an entry holds the setting of the player's one-way bits, if there are no more than `MAX_SETTING_BITS`. */
export const SETTING_SHIFT = 26;
export const MAX_SETTING_BITS = 5;

/** Up to this many states sorting by insertion beats the built-in sort. */
const SMALL = 40;

/**
 * The feasible states that a player perceives, class by class (states that differ in its own bits only), each class from best
 * to worst. Entries carry marks beside the state, so that a sweep need look up neither class nor payoff. Classes are sorted one at a time: they
 * fit the cache, and one sort of all states does not.
 *
 * The sort key is payoff · (size of the class) + the place in it, at most 2^48 and so exact as a float; payoff · 2^32 + state
 * would not be, above 2^21 states.
 */
export function improvementOrder(game: Game, player: Player): Int32Array {
  const { size, count } = game.space;
  const { payoff, unseen } = player;
  const mask = maskOf(player);
  const others = (size - 1) & ~mask;
  const places = subsetsOf(mask);
  const width = places.length;
  const ranks = new Int32Array(width);
  const found = new Int32Array(width);
  const keys = new Float64Array(width > SMALL ? width : 0);
  const order = new Int32Array(count);
  const code = bitCompressor(player.forward | player.backward);
  const withSetting = code.count > 0 && code.count <= MAX_SETTING_BITS;
  let filled = 0;
  for (let base = 0; ; base = ((base | mask) + 1) & others) {
    let inClass = 0;
    for (let k = 0; k < width; k++) {
      const s = base | places[k]!;
      const p = payoff[s]!;
      if (p === 0 || (unseen && hasBit(unseen, s))) continue;
      ranks[inClass] = p;
      found[inClass++] = s;
    }
    if (inClass <= SMALL) sortDescending(ranks, found, inClass);
    else sortByKeys(ranks, found, keys.subarray(0, inClass));
    for (let k = 0; k < inClass; k++) {
      const s = found[k]!;
      const mark = k === 0 ? NEW_CLASS : payoff[s] === payoff[found[k - 1]!] ? 0 : NEW_RANK;
      const setting = withSetting ? compress(code, s ^ player.backward) << SETTING_SHIFT : 0;
      order[filled++] = s | mark | setting;
    }
    if (base === others) break;
  }
  return filled === count ? order : order.slice(0, filled);
}

/** The order of player j, made when first asked for: some answers are found without. */
export type ImprovementOrders = (j: number) => Int32Array;

export function improvementOrders(game: Game): ImprovementOrders {
  const made: Int32Array[] = [];
  return (j) => {
    made[j] ??= improvementOrder(game, game.players[j]!);
    return made[j];
  };
}

/** Every subset of the bits, ascending. */
function subsetsOf(mask: number): Int32Array {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  const subsets = new Int32Array(2 ** bits);
  for (let k = 0, subset = 0; k < subsets.length; k++, subset = (subset - mask) & mask) subsets[k] = subset;
  return subsets;
}

/** By insertion: both arrays, by rank. */
function sortDescending(ranks: Int32Array, states: Int32Array, length: number): void {
  for (let i = 1; i < length; i++) {
    const rank = ranks[i]!;
    const state = states[i]!;
    let j = i - 1;
    while (j >= 0 && ranks[j]! < rank) {
      ranks[j + 1] = ranks[j]!;
      states[j + 1] = states[j]!;
      j--;
    }
    ranks[j + 1] = rank;
    states[j + 1] = state;
  }
}

/** By the built-in sort, which knows no second array: rank and place go into one key, with fewer places than 2^24. */
function sortByKeys(ranks: Int32Array, states: Int32Array, keys: Float64Array): void {
  const { length } = keys;
  const before = states.slice(0, length);
  for (let k = 0; k < length; k++) keys[k] = ranks[k]! * length + k;
  keys.sort();
  for (let k = 0; k < length; k++) states[length - 1 - k] = before[keys[k]! % length]!;
}

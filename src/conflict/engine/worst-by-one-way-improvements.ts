import { hasBit } from '../space/bitmap.ts';
import { changeable, type Game, maskOf, type Player } from './game.ts';
import { fillOutside } from './masked.ts';
import { UNREACHABLE } from './transform.ts';

/** Up to this many options a decision maker its moves are gone through one by one: (3/2)^10, some 58 a state. */
const MAX_BITS_EACH = 10;

/** Whether every option of the opponents of player `i` is one-way, and each has few enough: then no sequence of moves comes back. */
export function answersNeverReturn({ players }: Game, i: number): boolean {
  return players.every((player, j) => j === i || (player.both === 0 && bitsOf(maskOf(player)) <= MAX_BITS_EACH));
}

/**
 * What `worstByImprovements` does, where `answersNeverReturn`: all moves lead up the states counted with backward bits upside down,
 * so that going down once meets each state after everything that can be reached from it. In place.
 */
export function worstByOneWayImprovements(game: Game, i: number, values: Int32Array): void {
  const { space, players } = game;
  if (space.count < space.size) fillOutside(values, space.feasible, UNREACHABLE);
  const opponents = players.filter((player, j) => j !== i && maskOf(player) !== 0);
  const backward = opponents.reduce((all, player) => all | player.backward, 0);
  for (let code = space.size - 1; code >= 0; code--) {
    const s = code ^ backward;
    let least = values[s]!;
    if (least === UNREACHABLE) continue;
    for (const player of opponents) least = leastImproved(player, s, values, least);
    values[s] = least;
  }
}

/** The lesser of `least` and the least of `values` among the player's improvements from `s`. */
function leastImproved(player: Player, s: number, values: Int32Array, least: number): number {
  const { payoff, unseen } = player;
  if (unseen && hasBit(unseen, s)) return least;
  const free = changeable(player, s);
  const own = payoff[s]!;
  let found = least;
  for (let part = free; part !== 0; part = (part - 1) & free) {
    const t = s ^ part;
    const value = values[t]!;
    if (value < found && payoff[t]! > own && !(unseen && hasBit(unseen, t))) found = value;
  }
  return found;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

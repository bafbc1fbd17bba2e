import { changeable, type Game, type Player } from '../engine/game.ts';
import { hasBit } from '../space/bitmap.ts';

/**
 * One side of a conflict as the state-by-state analysis sees it: a decision maker, or several who act as one. What it would
 * leave a state for and what deters it are kept apart, because with unknown preferences they are not opposites.
 */
export interface Side {
  readonly name: string;
  /** Visits every state it can move to; stops, and returns true, as soon as `visit` returns true. */
  readonly eachMove: (from: number, visit: (to: number) => boolean) => boolean;
  /** It would go from one state to the other. */
  readonly improves: (from: number, to: number) => boolean;
  /** To end up at `at` would make it regret having left `origin`. */
  readonly deters: (origin: number, at: number) => boolean;
}

/** Visits the states that the player can move to in one move; stops as soon as `visit` returns true. */
export function eachMove(game: Game, player: Player, from: number, visit: (to: number) => boolean): boolean {
  const { unseen } = player;
  const { feasible } = game.space;
  if (unseen && hasBit(unseen, from)) return false;
  const free = changeable(player, from);
  for (let change = (-free & free) | 0; change !== 0; change = (change - free) & free) {
    const to = from ^ change;
    if (hasBit(feasible, to) && !(unseen && hasBit(unseen, to)) && visit(to)) return true;
  }
  return false;
}

/** Each decision maker for itself, with its payoffs. */
export function individualSides(game: Game): Side[] {
  return game.players.map((player) => ({
    name: player.name,
    eachMove: (from, visit) => eachMove(game, player, from, visit),
    improves: (from, to) => player.payoff[to]! > player.payoff[from]!,
    deters: (origin, at) => player.payoff[at]! <= player.payoff[origin]!,
  }));
}

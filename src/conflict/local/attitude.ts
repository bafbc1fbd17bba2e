import type { Game } from '../engine/game.ts';
import type { Attitude } from '../model/model.ts';
import { eachMove, type Side } from './side.ts';

/**
 * Attitude analysis (Inohara, Hipel and Walker 2007): a decision maker moves to what serves those it is positive towards
 * (strictly better for each) and does not serve those it is negative towards (no better for each); it does not care about the
 * rest. Deterred by whatever is not so. Positive to oneself and neutral to all others gives the classical concepts.
 * `attitudes[i][j]` is that of i towards j; those of the model file by default.
 */
export function attitudeSides(game: Game, attitudes = attitudesOf(game)): Side[] {
  return game.players.map((player, i): Side => {
    const towards = attitudes[i]!;
    const pleases = (from: number, to: number) =>
      game.players.every(({ payoff }, j) => {
        if (towards[j] === 'positive') return payoff[to]! > payoff[from]!;
        if (towards[j] === 'negative') return payoff[to]! <= payoff[from]!;
        return true;
      });
    return {
      name: player.name,
      eachMove: (from, visit) => eachMove(game, player, from, visit),
      improves: pleases,
      deters: (origin, at) => !pleases(origin, at),
    };
  });
}

/** The attitudes that the model states; where it states none, positive to oneself and neutral to others. */
export function attitudesOf(game: Game): readonly (readonly Attitude[])[] {
  return game.model.decisionMakers.map(
    (maker, i) => maker.attitudes ?? game.players.map((_, j): Attitude => (i === j ? 'positive' : 'neutral')),
  );
}

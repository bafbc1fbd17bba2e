import type { Game } from '../engine/game.ts';
import { comparator } from '../preference/compare.ts';
import { eachMove, type Side } from './side.ts';

/**
 * Attitudes to unknown preference (Li, Hipel, Kilgour and Fang 2004). `a`: it leaves for what is better or unknown, and only what
 * is no better deters it. `b`: it leaves only for what is better, and only what is no better deters it. `c`: it leaves for
 * better or unknown, and unknown deters it too. `d`: it leaves only for better, and unknown deters it too.
 */
export type UnknownAttitude = 'a' | 'b' | 'c' | 'd';

/**
 * Sides for stability under unknown preference. DISPUTED: which moves the opponents make in sequential sanctions. Here, by
 * default, they also make moves whose worth to them is unknown (`opponentsRisk`); false holds them to certain improvements.
 * The focal decision maker's own attitude is that of side `focal`; the sides are made for one focal decision maker at a time.
 */
export function unknownPreferenceSides(
  game: Game,
  focal: number,
  attitude: UnknownAttitude,
  opponentsRisk = true,
): Side[] {
  return game.players.map((player, i): Side => {
    const compare = comparator(game.model.decisionMakers[i]!.preference);
    const leaves = i === focal ? attitude === 'a' || attitude === 'c' : opponentsRisk;
    const feared = attitude === 'c' || attitude === 'd';
    return {
      name: player.name,
      eachMove: (from, visit) => eachMove(game, player, from, visit),
      improves: (from, to) => {
        const worth = compare(from, to);
        return worth === 'better' || worth === 'strongly better' || (leaves && worth === 'unknown');
      },
      deters: (origin, at) => {
        const worth = compare(origin, at);
        return worth === 'unknown' ? feared : worth !== 'better' && worth !== 'strongly better';
      },
    };
  });
}

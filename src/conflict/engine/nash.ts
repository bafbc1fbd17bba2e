import type { Bitmap } from '../space/bitmap.ts';
import { bestAfterOwnMove } from './after-own-move.ts';
import type { Game } from './game.ts';
import { stableWhere } from './verdict.ts';

/** States that player `i` cannot improve on by any move of its own (Nash 1950; R in the graph model). */
export function nashStable(game: Game, i: number, work: Int32Array): Bitmap {
  const player = game.players[i]!;
  return stableWhere(game, player, bestAfterOwnMove(player, player.payoff, work));
}

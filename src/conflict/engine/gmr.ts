import type { Bitmap } from '../space/bitmap.ts';
import type { Game } from './game.ts';
import { sanctionedStable } from './sanctioned.ts';
import { worstByMoves } from './worst-by-moves.ts';

/** General metarationality (Howard 1971): every improvement of player `i` can be answered by moves to a state no better. */
export function gmrStable(game: Game, i: number, work: Int32Array): Bitmap {
  return sanctionedStable(game, i, false, (values) => worstByMoves(game, i, values), work);
}

import type { Bitmap } from '../space/bitmap.ts';
import type { Game } from './game.ts';
import { sanctionedStable } from './sanctioned.ts';
import { worstByMoves } from './worst-by-moves.ts';

/** Symmetric metarationality (Howard 1971): as GMR, and player `i` cannot move from the sanction to anything better. */
export function smrStable(game: Game, i: number, work: Int32Array): Bitmap {
  return sanctionedStable(game, i, true, (values) => worstByMoves(game, i, values), work);
}

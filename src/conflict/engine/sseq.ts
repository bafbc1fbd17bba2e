import type { Bitmap } from '../space/bitmap.ts';
import type { Game } from './game.ts';
import type { ImprovementOrders } from './improvement-order.ts';
import { sanctionedStable } from './sanctioned.ts';
import { worstByImprovements } from './worst-by-improvements.ts';

/** Symmetric sequential stability (Rego and Vieira 2016): as SEQ, and player `i` cannot move from the sanction to anything better. */
export function sseqStable(game: Game, i: number, orders: ImprovementOrders, work: Int32Array): Bitmap {
  return sanctionedStable(game, i, true, (values) => worstByImprovements(game, i, orders, values), work);
}

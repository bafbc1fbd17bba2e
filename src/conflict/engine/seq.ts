import type { Bitmap } from '../space/bitmap.ts';
import type { Game } from './game.ts';
import type { ImprovementOrders } from './improvement-order.ts';
import { sanctionedStable } from './sanctioned.ts';
import { worstByImprovements } from './worst-by-improvements.ts';

/** Sequential stability (Fraser and Hipel 1979): every improvement is answered by improvements of the opponents to a state no better. */
export function seqStable(game: Game, i: number, orders: ImprovementOrders, work: Int32Array): Bitmap {
  return sanctionedStable(game, i, false, (values) => worstByImprovements(game, i, orders, values), work);
}

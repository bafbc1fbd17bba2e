import type { Bitmap } from '../space/bitmap.ts';
import { emptyBitmap } from '../space/bitmap.ts';
import type { Game, Player } from './game.ts';

/**
 * The states stable for a player, given for each state the best that its moves secure (the greatest, over itself and what
 * is in reach, of what is left of a move when all is said): stable where that is no more than the payoff it has.
 */
export function stableWhere(game: Game, player: Player, secured: Int32Array): Bitmap {
  const { size, feasible } = game.space;
  const { payoff } = player;
  const stable = emptyBitmap(size);
  for (let w = 0; w < stable.length; w++) {
    const word = feasible[w]!;
    if (word === 0) continue;
    const end = Math.min(32, size - w * 32);
    let bits = 0;
    for (let b = 0; b < end; b++) {
      const s = w * 32 + b;
      if (secured[s]! <= payoff[s]!) bits |= 1 << b;
    }
    stable[w] = bits & word;
  }
  return stable;
}

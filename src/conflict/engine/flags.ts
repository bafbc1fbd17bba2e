import { type Bitmap, hasBit, statesOf } from '../space/bitmap.ts';
import type { Game } from './game.ts';

/** One character a feasible state, in ascending order of decimals: 1 if it is in the set. */
export function flagsOf(game: Game, set: Bitmap): string {
  const states = statesOf(game.space.feasible);
  const parts: string[] = [];
  for (let from = 0; from < states.length; from += 8192) {
    let part = '';
    for (let k = from; k < Math.min(states.length, from + 8192); k++) part += hasBit(set, states[k]!) ? '1' : '0';
    parts.push(part);
  }
  return parts.join('');
}

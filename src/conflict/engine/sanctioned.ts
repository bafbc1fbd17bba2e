import type { Bitmap } from '../space/bitmap.ts';
import { bestAfterOwnMove } from './after-own-move.ts';
import type { Game } from './game.ts';
import { fillOutside } from './masked.ts';
import { stableWhere } from './verdict.ts';

/** How opponents answer: replaces values by the least they can bring about. */
export type Answer = (values: Int32Array) => void;

/**
 * The shape that GMR, SMR, SEQ and SSEQ share: after a move to u the opponents bring about the least of what a sanction
 * leaves player `i` (`symmetric`: the best it can still escape to from there; else its payoff there). A state is stable
 * where no move secures more than the payoff at hand. `work` is overwritten.
 */
export function sanctionedStable(game: Game, i: number, symmetric: boolean, answer: Answer, work: Int32Array): Bitmap {
  const player = game.players[i]!;
  const { payoff } = player;
  if (symmetric) bestAfterOwnMove(player, payoff, work);
  else work.set(payoff);
  answer(work);
  // A move is an improvement only by its own payoff, whatever the best escape from it.
  for (let s = 0; s < work.length; s++) if (work[s]! > payoff[s]!) work[s] = payoff[s]!;
  if (game.space.count < game.space.size) fillOutside(work, game.space.feasible, 0);
  return stableWhere(game, player, bestAfterOwnMove(player, work, work));
}

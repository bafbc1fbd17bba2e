import type { Player } from './game.ts';
import { copyInside, fillInside } from './masked.ts';
import { bestInReach } from './transform.ts';

/**
 * For every state the greatest of `values` among it and what the player can move to from it. Values of infeasible states must
 * be 0. Where the player does not perceive a state it stays at its own value, and no move leads to it. Overwrites `into`.
 */
export function bestAfterOwnMove(player: Player, values: Int32Array, into: Int32Array): Int32Array {
  if (into !== values) into.set(values);
  const { unseen } = player;
  if (!unseen) {
    bestInReach(into, player);
    return into;
  }
  const own = into === values ? values.slice() : values;
  fillInside(into, unseen, 0);
  bestInReach(into, player);
  copyInside(into, own, unseen);
  return into;
}

import type { Game, Player } from './game.ts';
import { copyInside, fillInside, fillOutside, sumInside } from './masked.ts';
import { UNREACHABLE, worstInReach } from './transform.ts';

/**
 * Replaces `values` by the least value that the opponents of player `i` can force: at each state the minimum over it and all
 * states that they reach by legal sequences of moves. Infeasible states end as `UNREACHABLE`. In place.
 *
 * One opponent's moves are transitive, so one pass is enough; several take turns until nothing falls any more. Where every
 * state is feasible and perceived the passes commute and one round does.
 */
export function worstByMoves(game: Game, i: number, values: Int32Array): void {
  const { space, players } = game;
  const opponents = players.filter((player, j) => j !== i && (player.both | player.forward | player.backward) !== 0);
  const holes = space.count < space.size;
  if (holes) fillOutside(values, space.feasible, UNREACHABLE);
  const settled = opponents.length <= 1 || (!holes && opponents.every((player) => !player.unseen));
  let sum = settled ? 0 : sumInside(values, space.feasible);
  for (;;) {
    for (const player of opponents) {
      onePass(player, values);
      if (holes) fillOutside(values, space.feasible, UNREACHABLE);
    }
    if (settled) return;
    const next = sumInside(values, space.feasible);
    if (next === sum) return;
    sum = next;
  }
}

function onePass(player: Player, values: Int32Array): void {
  const { unseen } = player;
  if (!unseen) {
    worstInReach(values, player);
    return;
  }
  const before = values.slice();
  fillInside(values, unseen, UNREACHABLE);
  worstInReach(values, player);
  copyInside(values, before, unseen);
}

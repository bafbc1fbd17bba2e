import { type Game, maskOf, type Player } from '../engine/game.ts';
import type { Bitmap } from '../space/bitmap.ts';
import { eachMove, type Side } from './side.ts';

/**
 * The *fixed partition* reading of coalitions: the members of a block act as one player. It changes any of their options at one
 * stroke (so a joint move may pass through states that no member alone could pass), improves only if every member is strictly
 * better off, and is deterred if at least one member is not. Use the sides with `prove` or `stableLocally`.
 */
export function partitionSides(game: Game, blocks: readonly (readonly number[])[]): Side[] {
  return blocks.map((block): Side => {
    const members = block.map((i) => game.players[i]!);
    const joint = jointPlayer(members);
    const allGain = (from: number, to: number) => members.every(({ payoff }) => payoff[to]! > payoff[from]!);
    return {
      name: joint.name,
      eachMove: (from, visit) => eachMove(game, joint, from, visit),
      improves: allGain,
      deters: (origin, at) => !allGain(origin, at),
    };
  });
}

function jointPlayer(members: readonly Player[]): Player {
  const or = (pick: (player: Player) => number) => members.reduce((bits, player) => bits | pick(player), 0);
  return {
    name: members.map((player) => player.name).join(' + '),
    both: or((player) => player.both),
    forward: or((player) => player.forward),
    backward: or((player) => player.backward),
    payoff: members[0]!.payoff,
    unseen: jointlyUnseen(members),
  };
}

/** A block moves as one, so it perceives a state only if all members who own options do. */
function jointlyUnseen(members: readonly Player[]): Bitmap | null {
  const blind = members.filter((player) => player.unseen && maskOf(player) !== 0).map((player) => player.unseen!);
  if (blind.length === 0) return null;
  return blind.reduce((all, one) => all.map((word, w) => word | one[w]!));
}

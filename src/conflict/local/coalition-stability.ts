import type { Concept } from '../engine/concepts.ts';
import type { Game } from '../engine/game.ts';
import { type Bitmap, hasBit, intersection } from '../space/bitmap.ts';
import { legalSequences } from './answers.ts';
import { individualSides, type Side } from './side.ts';
import { stableLocally } from './solve-locally.ts';

/** `strict`: every member gains. `pareto`: no member loses and at least one gains. */
export type CoalitionGain = 'strict' | 'pareto';

export type CoalitionConcept = Exclude<Concept, 'sim'>;

/**
 * The *coalition stability* reading (Kilgour, Hipel, Fang and Peng 2001; Inohara and Hipel 2008): the members of `block` keep
 * moving one after the other, by legal sequences through feasible states, and a coalition improvement is any state so reached
 * that all of them prefer. The others answer one by one (under SEQ and SSEQ by their own improvements). Returns the states
 * from which the block has no improvement that goes unanswered.
 */
export function coalitionStable(
  game: Game,
  block: readonly number[],
  concept: CoalitionConcept,
  gain: CoalitionGain = 'strict',
): Bitmap {
  const individual = individualSides(game);
  const sides = [coalitionSide(game, individual, block, gain), ...individual.filter((_, j) => !block.includes(j))];
  return stableLocally(game.space, sides, 0, concept);
}

/** States stable for every coalition of one or more decision makers (2^N - 1 of them), so for no group to upset. */
export function coalitionProof(game: Game, concept: CoalitionConcept, gain: CoalitionGain = 'strict'): Bitmap {
  const makers = game.players.map((_, i) => i);
  let stable: Bitmap = game.space.feasible.slice();
  for (let members = 1; members < 2 ** makers.length; members++) {
    const block = makers.filter((i) => (members >>> i) & 1);
    stable = intersection(stable, coalitionStable(game, block, concept, gain));
  }
  return stable;
}

function coalitionSide(game: Game, individual: readonly Side[], block: readonly number[], gain: CoalitionGain): Side {
  const members = block.map((i) => game.players[i]!);
  const allGain = (from: number, to: number) => {
    if (gain === 'strict') return members.every(({ payoff }) => payoff[to]! > payoff[from]!);
    return (
      members.every(({ payoff }) => payoff[to]! >= payoff[from]!) &&
      members.some(({ payoff }) => payoff[to]! > payoff[from]!)
    );
  };
  const reach = new Map<number, Set<number>>();
  return {
    name: members.map((player) => player.name).join(' + '),
    eachMove: (from, visit) => {
      let targets = reach.get(from);
      if (!targets) {
        targets = new Set();
        for (const { state } of legalSequences(individual, block, from, false)) targets.add(state);
        targets.delete(from);
        reach.set(from, targets);
      }
      for (const to of targets) if (hasBit(game.space.feasible, to) && visit(to)) return true;
      return false;
    },
    improves: allGain,
    deters: (origin, at) => !allGain(origin, at),
  };
}

import type { Concept } from '../engine/concepts.ts';
import type { Game } from '../engine/game.ts';
import { legalSequences } from '../local/answers.ts';
import { individualSides } from '../local/side.ts';
import { requireLocal } from '../local/solve-locally.ts';

/** Concepts whose verdict rests on the upper set alone. SIM is not one: it looks at improvements made at the same time. */
export type InverseConcept = Exclude<Concept, 'sim'>;

/** What must hold for a move from the target state not to upset it: at least one alternative free of upper states. */
export interface Requirement {
  readonly move: number;
  /** Each a list of states, none of which may lie in the upper set. An empty one is met whatever the ranking. */
  readonly alternatives: readonly (readonly number[])[];
}

/**
 * With the other decision makers fixed, whether `target` is stable for player `i` depends only on its upper set, the states it
 * prefers to `target`: for each move u, either u is not in it, or the others can bring about some t that is not (and, for SMR
 * and SSEQ, from which no move leads into it). Monotone: a smaller upper set never hurts. Throws on too many states.
 */
export function requirements(game: Game, i: number, target: number, concept: InverseConcept): Requirement[] {
  requireLocal(game.space);
  const sides = individualSides(game);
  const others = sides.map((_, j) => j).filter((j) => j !== i);
  const improving = concept === 'seq' || concept === 'sseq';
  const symmetric = concept === 'smr' || concept === 'sseq';
  const escapes = new Map<number, number[]>();
  const withEscapes = (state: number): number[] => {
    const known = escapes.get(state);
    if (known) return known;
    const set = [state];
    if (symmetric) sides[i]!.eachMove(state, (to) => set.push(to) < 0);
    const found = set.filter((s) => s !== target);
    escapes.set(state, found);
    return found;
  };
  const found: Requirement[] = [];
  sides[i]!.eachMove(target, (move) => {
    const alternatives: number[][] = [[move]];
    if (concept !== 'nash') {
      const answers = new Set<number>();
      for (const { state } of legalSequences(sides, others, move, improving)) answers.add(state);
      answers.delete(move);
      for (const state of answers) alternatives.push(withEscapes(state));
    }
    found.push({ move, alternatives });
    return false;
  });
  return found;
}

/** Whether the requirements are met when the upper set is as `inUpper` says. */
export function areMet(required: readonly Requirement[], inUpper: (state: number) => boolean): boolean {
  return required.every(({ alternatives }) => alternatives.some((states) => !states.some(inUpper)));
}

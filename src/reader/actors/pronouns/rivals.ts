import type { Scene } from '../scene.ts';
import type { ChainState } from './candidates.ts';

/** What all candidates of one pronoun together tell of each. */
export interface Field {
  /** Mentions of the largest chain among them. */
  readonly largest: number;
  /** For each candidate, how many persons were the subject of a sentence after its own last mention: they displace it. */
  readonly displaced: readonly number[];
}

/** Centering (Grosz, Joshi, Weinstein 1995): a person newly made subject takes the place of one last spoken of earlier. */
export function fieldOf(
  candidates: readonly number[],
  scene: Scene,
  stateOf: (candidate: number) => ChainState | undefined,
): Field {
  const { phrases, analysis } = scene;
  const sentenceOf = (candidate: number): number => analysis.tokens[phrases[candidate]!.head]!.sentence;
  const subjects = candidates.filter((candidate) => {
    const person = phrases[candidate]!.sense === 'person' || (stateOf(candidate)?.person ?? 0) > 0;
    return person && analysis.tokens[phrases[candidate]!.head]!.relation.startsWith('nsubj');
  });
  return {
    largest: Math.max(0, ...candidates.map((candidate) => stateOf(candidate)?.mentions ?? 1)),
    displaced: candidates.map(
      (candidate) => subjects.filter((other) => sentenceOf(other) > sentenceOf(candidate)).length,
    ),
  };
}

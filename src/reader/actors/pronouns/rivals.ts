import type { Scene } from '../scene.ts';
import type { ChainState } from './chain-state.ts';
import type { View } from './view.ts';

/** What all candidates of one pronoun together tell of each. */
export interface Field {
  /** Mentions of the largest chain among them. */
  readonly largest: number;
  /** For each candidate, how many persons were the subject of a sentence after its own last mention: they displace it. */
  readonly displaced: readonly number[];
  /** For each candidate, how many nearer ones are of the same number and kind. */
  readonly between: readonly number[];
  /** For each candidate, how many phrases before it end in the same word. */
  readonly heads: readonly number[];
  /** For each candidate, how many others of its sentence stand to the left of it (Hobbs 1978 looks at those first). */
  readonly places: readonly number[];
}

/** Centering (Grosz, Joshi, Weinstein 1995): a person newly made subject takes the place of one last spoken of earlier. */
export function fieldOf(
  candidates: readonly number[],
  scene: Scene,
  views: readonly View[],
  stateOf: (candidate: number) => ChainState | undefined,
  repetitions: readonly number[],
): Field {
  const { phrases } = scene;
  const subjects = candidates.filter((candidate) => {
    const person = phrases[candidate]!.sense === 'person' || (stateOf(candidate)?.person ?? 0) > 0;
    return person && views[candidate]!.role <= 1;
  });
  const kindOf = (candidate: number): string => `${phrases[candidate]!.number} ${phrases[candidate]!.sense}`;
  const seen = new Map<string, number>();
  return {
    largest: candidates.reduce((most, candidate) => Math.max(most, stateOf(candidate)?.mentions ?? 1), 0),
    displaced: candidates.map(
      (candidate) => subjects.filter((other) => views[other]!.sentence > views[candidate]!.sentence).length,
    ),
    between: candidates.map((candidate) => {
      const kind = kindOf(candidate);
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      return before;
    }),
    heads: candidates.map((candidate) => repetitions[candidate] ?? 0),
    places: candidates.map(
      (candidate) =>
        candidates.filter((other) => other < candidate && views[other]!.sentence === views[candidate]!.sentence).length,
    ),
  };
}

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
  const sentences = candidates.map((candidate) => views[candidate]!.sentence);
  const subjects = sentences.filter((_, i) => {
    const candidate = candidates[i]!;
    const person = phrases[candidate]!.sense === 'person' || (stateOf(candidate)?.person ?? 0) > 0;
    return person && views[candidate]!.role <= 1;
  });
  const field = {
    largest: 0,
    displaced: new Array<number>(candidates.length).fill(0),
    between: new Array<number>(candidates.length).fill(0),
    heads: candidates.map((candidate) => repetitions[candidate] ?? 0),
    places: new Array<number>(candidates.length).fill(0),
  };
  for (let i = 0; i < candidates.length; i++) {
    const [candidate, sentence] = [candidates[i]!, sentences[i]!];
    field.largest = Math.max(field.largest, stateOf(candidate)?.mentions ?? 1);
    for (const other of subjects) if (other > sentence) field.displaced[i]!++;
    const { number, sense } = phrases[candidate]!;
    for (let k = 0; k < candidates.length; k++) {
      const other = candidates[k]!;
      if (other < candidate && sentences[k] === sentence) field.places[i]!++;
      if (k < i && phrases[other]!.number === number && phrases[other]!.sense === sense) field.between[i]!++;
    }
  }
  return field;
}

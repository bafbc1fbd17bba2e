import type { Scene } from '../scene.ts';
import type { ChainState } from './chain-state.ts';
import { fitOf } from './preferences.ts';
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
  /** For each candidate, how many phrases after the pronoun end in the same word. */
  /** For each candidate, how well its noun fits where the pronoun stands; null where that is not known. */
  readonly fits: readonly (number | null)[];
  /** For each candidate, how many others fit better; 31 where that is not known. */
  readonly fitter: readonly number[];
  readonly later: readonly number[];
  /** For each candidate, how many nearer ones are the subject of their clause. */
  readonly subjects: readonly number[];
  /** For each candidate, how many others of its sentence stand to the left of it (Hobbs 1978 looks at those first). */
  readonly places: readonly number[];
}

/** For each phrase that is no pronoun, how many phrases end in its word: before it, and in the whole text. */
export interface Repetitions {
  readonly before: readonly number[];
  readonly all: readonly number[];
}

export function repetitionsOf({ phrases, analysis }: Scene): Repetitions {
  const seen = new Map<string, number>();
  const words = phrases.map(({ form, head }) => (form === 'pronoun' ? '' : analysis.tokens[head]!.lemma.toLowerCase()));
  const before = words.map((word) => {
    if (word === '') return 0;
    const count = seen.get(word) ?? 0;
    seen.set(word, count + 1);
    return count;
  });
  return { before, all: words.map((word) => seen.get(word) ?? 0) };
}

/** Centering (Grosz, Joshi, Weinstein 1995): a person newly made subject takes the place of one last spoken of earlier. */
export function fieldOf(
  candidates: readonly number[],
  scene: Scene,
  views: readonly View[],
  stateOf: (candidate: number) => ChainState | undefined,
  { before, all }: Repetitions,
  pronoun: number,
): Field {
  const { phrases } = scene;
  const context = views[pronoun]!.context();
  const fits = candidates.map((candidate) => {
    const said = phrases[candidate]!.form === 'pronoun' ? stateOf(candidate)?.nominal : candidate;
    return said == null ? null : fitOf(views[said]!.vector(), context);
  });
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
    heads: candidates.map((candidate) => before[candidate] ?? 0),
    fits,
    fitter: fits.map((fit) => (fit === null ? 31 : fits.filter((other) => other !== null && other > fit).length)),
    later: candidates.map((candidate) => Math.max(0, (all[candidate] ?? 0) - (before[candidate] ?? 0) - 1)),
    subjects: new Array<number>(candidates.length).fill(0),
    places: new Array<number>(candidates.length).fill(0),
  };
  for (let i = 0; i < candidates.length; i++) {
    const [candidate, sentence] = [candidates[i]!, sentences[i]!];
    field.largest = Math.max(field.largest, stateOf(candidate)?.mentions ?? 1);
    for (let k = 0; k < i; k++) if (views[candidates[k]!]!.role <= 1) field.subjects[i]!++;
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

import { packStrings, type Section, type Sections, unpackStrings } from '../model-file.ts';

/** Which labels common words may have: what keeps the tagger from weighing a hundred labels for `the`. */
export interface Choices {
  /** Index into `lists` by form. */
  readonly ofForm: ReadonlyMap<string, number>;
  readonly lists: readonly Uint8Array[];
}

export function packChoices(choices: ReadonlyMap<string, readonly number[]>): Record<string, Section> {
  return { choices: packStrings([...choices].map(([form, labels]) => `${form}\t${labels.join(' ')}`)) };
}

/** A file without the section lets every word have any label. */
export function readChoices(sections: Sections): Choices {
  const ofForm = new Map<string, number>();
  const numbers = new Map<string, number>();
  const lists: Uint8Array[] = [];
  for (const line of unpackStrings(sections.choices ?? new Uint16Array(0))) {
    const cut = line.indexOf('\t');
    const labels = line.slice(cut + 1);
    let number = numbers.get(labels);
    if (number === undefined) {
      number = lists.length;
      numbers.set(labels, number);
      lists.push(Uint8Array.from(labels.split(' '), Number));
    }
    ofForm.set(line.slice(0, cut), number);
  }
  return { ofForm, lists };
}

/** The label of the highest score, the first on a tie; among `only` if given. */
export function bestLabel(scores: Int32Array | Float64Array, only: Uint8Array | undefined): number {
  if (!only) {
    let best = 0;
    for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
    return best;
  }
  let best = only[0]!;
  for (let k = 1; k < only.length; k++) if (scores[only[k]!]! > scores[best]!) best = only[k]!;
  return best;
}

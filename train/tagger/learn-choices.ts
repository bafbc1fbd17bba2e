/** Which labels the common words of the treebanks may have. */
import { normalForm } from '../../src/language/tokens/normal-form.ts';
import type { ConlluSentence } from '../conllu.ts';

/** A form this common has shown all it can be but for the turns below. */
const COMMON = 20;
/** A form this common has shown those turns, too. */
const PLENTY = 100;
/** A form this common with hardly any other label needs no thought at all. */
const PLAIN = { count: 40, share: 0.997 };

/** What a word of one label may be besides, by the rules of English inflection and of names. */
const TURNS: Readonly<Record<string, readonly string[]>> = {
  'VERB|VBD': ['VERB|VBN', 'ADJ|JJ'],
  'VERB|VBN': ['VERB|VBD', 'ADJ|JJ'],
  'VERB|VB': ['VERB|VBP', 'NOUN|NN'],
  'VERB|VBP': ['VERB|VB', 'NOUN|NN'],
  'VERB|VBZ': ['NOUN|NNS'],
  'VERB|VBG': ['NOUN|NN', 'ADJ|JJ'],
  'NOUN|NN': ['PROPN|NNP', 'VERB|VB', 'VERB|VBP', 'ADJ|JJ'],
  'NOUN|NNS': ['PROPN|NNPS', 'VERB|VBZ'],
  'ADJ|JJ': ['ADJ|NNP', 'PROPN|NNP', 'NOUN|NN'],
  'PROPN|NNP': ['NOUN|NN', 'ADJ|NNP'],
};

/** Label numbers by form, the form's own order of frequency first. */
export function learnChoices(
  train: readonly ConlluSentence[],
  labels: readonly string[],
): Map<string, readonly number[]> {
  const seen = new Map<string, Map<string, number>>();
  for (const { forms, upos, xpos } of train) {
    forms.forEach((raw, i) => {
      const form = normalForm(raw, 0, raw.length);
      const counts = seen.get(form) ?? new Map<string, number>();
      seen.set(form, counts);
      const label = `${upos[i]}|${xpos[i]}`;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    });
  }
  const choices = new Map<string, readonly number[]>();
  for (const [form, counts] of [...seen].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    if (total < COMMON || /[\t\n]/.test(form)) continue;
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const plain = total >= PLAIN.count && ranked[0]![1] / total >= PLAIN.share;
    const names = plain ? [ranked[0]![0]] : ranked.map(([label]) => label);
    const turns = plain || total >= PLENTY ? [] : names.flatMap((label) => TURNS[label] ?? []);
    choices.set(
      form,
      [...new Set([...names, ...turns])].map((label) => labels.indexOf(label)).filter((label) => label >= 0),
    );
  }
  return choices;
}

/** Classes of words by the tags they were given in automatically tagged news. */
import { hashString } from '../../src/language/feature-hash.ts';
import type { LexiconEntry } from '../../src/language/tagger/lexicon.ts';
import type { ConlluSentence } from '../conllu.ts';

const MOST_CLASSES = 255;

/** `clusters` gives the fine and coarse cluster of a lower-case word. */
export function silverLexicon(
  silver: readonly ConlluSentence[],
  clusters: ReadonlyMap<string, readonly [number, number]>,
  least: number,
): LexiconEntry[] {
  const tags = new Map<string, Map<string, number>>();
  for (const { forms, xpos } of silver) {
    forms.forEach((form, i) => {
      const word = lexicalForm(form);
      const counts = tags.get(word) ?? new Map<string, number>();
      tags.set(word, counts);
      counts.set(xpos[i]!, (counts.get(xpos[i]!) ?? 0) + 1);
    });
  }
  const names = new Map<string, string>();
  const sizes = new Map<string, number>();
  for (const [word, counts] of tags) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    if (total < least) continue;
    const kept = [...counts].filter(([, n]) => n >= 2 && n / total >= 0.03).sort((a, b) => b[1] - a[1]);
    if (kept.length === 0) continue;
    const name = kept
      .slice(0, 4)
      .map(([tag, n]) => tag + (n / total > 0.8 ? '!' : ''))
      .join(' ');
    names.set(word, name);
    sizes.set(name, (sizes.get(name) ?? 0) + total);
  }
  const ranked = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_CLASSES - 1);
  const numbers = new Map(ranked.map(([name], i) => [name, i]));
  const words = new Set([...names.keys(), ...clusters.keys()]);
  return [...words].map((word) => {
    const [cluster, coarse] = clusters.get(word) ?? [0, 0];
    const name = names.get(word);
    return {
      hash: hashString(word),
      class: name === undefined ? MOST_CLASSES - 1 : (numbers.get(name) ?? MOST_CLASSES - 1),
      cluster,
      coarse,
    };
  });
}

/** Lower case, figures as noughts, apostrophes straight: the key of the lexicon. */
export function lexicalForm(form: string): string {
  return form
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/\p{Nd}/gu, '0')
    .toLowerCase();
}

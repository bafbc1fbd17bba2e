import type { Phrase } from '../phrase.ts';
import type { Merger, Scene } from '../scene.ts';

/** "Irsa River Authority (IRA)" merges whatever the letters; elsewhere the letters must be the initials of a name in the text. */
export const acronym: Merger = {
  name: 'acronym',
  why: 'after equal names, so that one acronym in brackets serves all its later uses',
  merge: (scene) => {
    const initials = new Map<string, number>();
    scene.phrases.forEach((phrase, i) => {
      for (const letters of initialsOf(phrase)) if (!initials.has(letters)) initials.set(letters, i);
    });
    scene.phrases.forEach((phrase, i) => {
      if (!isAcronym(phrase, scene)) return;
      const bracketed = beforeBracket(phrase, scene);
      const long = bracketed ?? initials.get(phrase.key);
      if (long !== undefined && long !== null)
        scene.chains.link(long, i, bracketed === null ? 'initials' : 'acronym in brackets');
    });
  },
};

function isAcronym(phrase: Phrase, { analysis }: Scene): boolean {
  if (phrase.form !== 'name' || phrase.name === null || phrase.name.to - phrase.name.from !== 1) return false;
  const text = analysis.tokens[phrase.name.from]!.text.replace(/\./g, '');
  return /^\p{Lu}[\p{Lu}\p{Ll}\d-]{0,6}\p{Lu}s?$/u.test(text);
}

/** With and without the small words: "LOAC" and "LAC" for a League of Ancient Cities. */
function initialsOf(phrase: Phrase): string[] {
  if (phrase.form !== 'name' || phrase.sense === 'person' || phrase.sense === 'time') return [];
  const words = phrase.key.split(/[\s-]+/);
  if (words.length < 2 || words.length > 10) return [];
  const big = words.filter((word) => !/^(?:of|the|and|for|in|on|to|&|')$/.test(word) && !word.startsWith("'"));
  const letters = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return [...new Set([letters(big), letters(words)])].filter((text) => text.length > 1);
}

/** The phrase that ends right before the bracket in which this one stands alone. */
function beforeBracket(phrase: Phrase, { analysis, byHead, phrases }: Scene): number | null {
  const { tokens } = analysis;
  if (tokens[phrase.from - 1]?.text !== '(' || tokens[phrase.to]?.text !== ')') return null;
  for (let i = phrase.from - 2; i >= Math.max(0, phrase.from - 5); i--) {
    const index = byHead.get(i);
    const long = index === undefined ? undefined : phrases[index]!;
    if (index !== undefined && long?.form === 'name' && long.to >= phrase.from - 1 && long.sense !== 'person')
      return index;
  }
  return null;
}

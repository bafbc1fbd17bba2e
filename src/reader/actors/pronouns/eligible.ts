import type { Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';

/** True for what no pronoun stands for: times, peoples as adjectives, relative pronouns, bare titles. */
export const isNeverMeant = (phrase: Phrase, scene: Scene): boolean =>
  phrase.sense === 'time' ||
  phrase.rule.endsWith('demonym') ||
  phrase.rule === 'relative pronoun' ||
  isTitleOnly(phrase, scene) ||
  isAddress(phrase, scene);

/** "Mr.", "Madam" alone. */
const isAddress = (phrase: Phrase, { analysis: { tokens } }: Scene): boolean =>
  phrase.to - phrase.from === 1 && /^(?:mr|mrs|ms|dr|madam|sir|ma'am)\.?$/i.test(tokens[phrase.head]!.text);

/** "every guard", "not a single guard": nobody in particular, whom only the same sentence can take up. */
export function isQuantified(phrase: Phrase, { analysis: { tokens } }: Scene): boolean {
  if (phrase.form !== 'description') return false;
  const second = phrase.from + 1 < phrase.to ? tokens[phrase.from + 1]!.text.toLowerCase() : '';
  return /^(?:every|no|any|each|neither)$/i.test(tokens[phrase.from]!.text) || second === 'single';
}

/** "the position of emperor", "as chairman": a bare title names an office, nobody who holds it. */
export function isTitleOnly(phrase: Phrase, { analysis }: Scene): boolean {
  if (phrase.form !== 'description' || phrase.sense !== 'person' || phrase.number === 'plural') return false;
  return (
    phrase.definiteness === 'bare' && !/^(?:nsubj|appos|obl:agent|root)/.test(analysis.tokens[phrase.head]!.relation)
  );
}

/** "Tolin and Dahl": the first of several joined by "and" stands for them all. */
export function isCoordinated(phrase: Phrase, { analysis }: Scene): boolean {
  return (analysis.dependents[phrase.head] ?? []).some((d) => {
    const token = analysis.tokens[d]!;
    return (
      token.relation.startsWith('conj') && (token.upos === 'PROPN' || token.upos === 'NOUN' || token.upos === 'PRON')
    );
  });
}

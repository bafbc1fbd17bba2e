import type { Analysis } from '../../language/index.ts';
import { basePhrases } from './base-phrases.ts';
import type { Phrase } from './phrase.ts';
import { recognizeDescription } from './recognizers/described.ts';
import { recognizeModifiers } from './recognizers/modifiers.ts';
import { recognizeName } from './recognizers/named.ts';
import { recognizePronouns } from './recognizers/pronouns.ts';
import { refineSenses } from './refine-senses.ts';
import { segmentsOf } from './segments.ts';

/** All noun phrases and pronouns of a text, in text order, outer before inner. */
export function findPhrases(analysis: Analysis): Phrase[] {
  const phrases: Phrase[] = recognizePronouns(analysis);
  for (const base of basePhrases(analysis)) {
    const segments = segmentsOf(base, analysis);
    const phrase = recognizeName(base, segments, analysis) ?? recognizeDescription(base, analysis);
    if (phrase) phrases.push(phrase);
    phrases.push(...recognizeModifiers(base, segments, analysis));
  }
  return withoutNested(inTextOrder(refineSenses(phrases, analysis)));
}

const inTextOrder = (phrases: readonly Phrase[]): Phrase[] =>
  [...phrases].sort(
    (a, b) => a.from - b.from || b.to - a.to || a.head - b.head || Number(a.modifier) - Number(b.modifier),
  );

/** "Arbitration" in "Court of Arbitration" is nobody, "Kasmor" in "Bank of Kasmor" is: only states and listed names stay inside names. */
function withoutNested(phrases: readonly Phrase[]): Phrase[] {
  let outer: Phrase | null = null;
  return phrases.filter((phrase) => {
    const name = outer?.name;
    if (name && phrase.head >= name.from && phrase.to <= name.to && phrase.head !== outer?.head) {
      return phrase.sense === 'state' || phrase.identity !== null || phrase.modifier;
    }
    if (phrase.form === 'name' && !phrase.modifier && phrase.name !== null) outer = phrase;
    return true;
  });
}

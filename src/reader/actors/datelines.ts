import type { Analysis } from '../../language/index.ts';
import type { Phrase, Sense } from './phrase.ts';

/** "BRENHOLT, April 3 (LPA) —": the place, and the agency in brackets, before the dash that opens a report. By index of the phrase. */
export function datelineSenses(phrases: readonly Phrase[], analysis: Analysis): ReadonlyMap<number, Sense> {
  const senses = new Map<number, Sense>();
  const ends = new Map<number, number>();
  for (const paragraph of analysis.paragraphs) {
    const dash = datelineEnd(paragraph.from, paragraph.to, analysis);
    if (dash > 0) ends.set(paragraph.index, dash);
  }
  if (ends.size === 0) return senses;
  phrases.forEach((phrase, i) => {
    const paragraph = analysis.sentences[analysis.tokens[phrase.head]!.sentence]!.paragraph;
    if (phrase.form !== 'name' || phrase.sense === 'time' || phrase.head >= (ends.get(paragraph) ?? 0)) return;
    if (analysis.tokens[phrase.from - 1]?.text === '(') senses.set(i, 'body');
    else if (phrase.identity === null || phrase.sense === 'place') senses.set(i, 'place');
  });
  return senses;
}

/** Index of the dash that ends a dateline, 0 where there is none: the first word is in capitals, the dash within a dozen tokens. */
function datelineEnd(from: number, to: number, { tokens }: Analysis): number {
  const first = tokens[from]?.text ?? '';
  if (first.length < 3 || first !== first.toUpperCase() || !/^\p{Lu}/u.test(first)) return 0;
  for (let i = from + 1; i < Math.min(to, from + 14); i++) if (/^(?:—|–|--|-)$/.test(tokens[i]!.text)) return i;
  return 0;
}

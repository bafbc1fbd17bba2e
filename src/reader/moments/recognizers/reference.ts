import { GAP, REFERENCES } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';

const WORDS = Object.keys(REFERENCES)
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replace(/ /g, GAP))
  .join('|');

/** "now", "currently", "recently", "the future": a time without a date. */
export const reference = recognizer('reference', new RegExp(`\\b(?<words>${WORDS})\\b(?!-)`, 'gi'), (groups) => {
  const value = REFERENCES[groups.words?.toLowerCase().replace(/\s+/g, ' ') ?? ''];
  return value ? { kind: 'reference', value } : null;
});

/** "at that time", "this period": points back without saying how far. */
export const vagueTime = recognizer(
  'vague-time',
  new RegExp(
    `\\b(?:(?:this|that|the${GAP}same)${GAP}(?:time|period|point|moment)|the${GAP}time)\\b(?=[.,;]|${GAP}(?!being|to|for|has|had|is)\\w)`,
    'gi',
  ),
  () => ({ kind: 'vague' }),
);

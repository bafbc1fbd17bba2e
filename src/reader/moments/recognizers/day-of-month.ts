import { GAP } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';

/** "on the 14th", "by the 20th": a day of the month that is being spoken of. */
export const dayOfMonth = recognizer(
  'day-of-month',
  new RegExp(
    `(?<=\\b(?:on|by|until|since|from|before|after|to|and|of)\\s)the${GAP}(?<day>[0-3]?\\d)(?:st|nd|rd|th)\\b(?=[.,;:)]|\\s*$|${GAP}(?:and|or|to|but|when|at|in|with|after|before|the|a|he|she|they|it|was|were|by|unless|if|for|as|because|until|who|which|that|they|we|of${GAP}(?:the|this|that|last|next)${GAP}month)\\b)(?!${GAP}of${GAP}(?![tln]\\w{2,3}${GAP}month))`,
    'gm',
  ),
  (groups) => {
    const day = Number(groups.day);
    if (day < 1 || day > 31) return null;
    return { kind: 'calendar', year: null, month: null, day, which: null, edge: null, part: null };
  },
  /\d(?:st|nd|rd|th)/,
);

import { GAP, numberOf, YEAR } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';
import { whichOf, yearSlot } from '../slots.ts';

const TAIL = `(?:,?${GAP}(?:(?:of|in)${GAP})?(?<year>(?:fiscal${GAP})?${YEAR}|(?:this|last|next|that|the${GAP}(?:same|previous|following))${GAP}year))?`;

/** "the second quarter of 2009", "fourth quarter", "Q2 2010", "the last quarter". */
export const quarter = recognizer(
  'quarter',
  new RegExp(
    `\\b(?:(?:[Tt]he${GAP})?(?:(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)|(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Ff]ollowing))${GAP}quarter|Q(?<figure>[1-4]))\\b(?!${GAP}of${GAP}(?:a|an|the${GAP}(?!year))\\b)${TAIL}`,
    'g',
  ),
  (groups) => ({
    kind: 'quarter',
    quarter: groups.figure ? Number(groups.figure) : groups.ordinal ? numberOf(groups.ordinal) : null,
    which: whichOf(groups.which),
    year: yearSlot(groups.year),
  }),
  /quarter|Q[1-4]/,
);

import { COUNTED_AFTER_NUMBER, EDGE, GAP, YEAR } from '../../english/time-words.ts';
import { type Meaning, recognizer } from '../meaning.ts';
import { edgeOf, yearSlot } from '../slots.ts';

/** "1998", "late 1998", "the year 1998", "mid-2011". */
export const year = recognizer(
  'year',
  new RegExp(
    `(?<![\\w$£€#/.:,-]|[$£€#]\\s|\\d[,.])(?:(?<edge>${EDGE})(?:${GAP}|-))?(?:the${GAP}year${GAP}(?:of${GAP})?)?(?<year>${YEAR})(?![\\w%]|[.,:/]\\d|[-\u2013]\\d{3}|\\s?%|['’]\\d)(?=(?<next>${GAP}[a-z]+)?)`,
    'g',
  ),
  (groups) => {
    const value = Number(groups.year);
    if (value < 1000 || value > 2100) return null;
    if (COUNTED_AFTER_NUMBER.has(groups.next?.trim() ?? '')) return null;
    return whole(value, groups.edge);
  },
  /\d{4}/,
);

/** "499 BC", "late 480 BCE". */
export const yearBeforeChrist = recognizer(
  'year-bc',
  new RegExp(`(?<![\\w,.])(?:(?<edge>${EDGE})(?:${GAP}|-))?(?<year>\\d{1,4}\\s?(?:BCE?\\b|B\\.C\\b\\.?))`, 'g'),
  (groups) => {
    const value = yearSlot(groups.year);
    return typeof value === 'number' ? whole(value, groups.edge) : null;
  },
  /\d\s?B/,
);

/** "'82" after a word that calls for a date. */
export const shortYear = recognizer(
  'short-year',
  /(?<=\b(?:in|of|since|by|until|from|late|early|during)\s)['’‘](?<year>\d{2})(?![\w’'])/gi,
  (groups) => whole(yearSlot(`'${groups.year}`) as number, undefined),
  /['’‘]\d\d/,
);

function whole(value: number, edge: string | undefined): Meaning {
  return { kind: 'calendar', year: value, month: null, day: null, which: null, edge: edgeOf(edge), part: null };
}

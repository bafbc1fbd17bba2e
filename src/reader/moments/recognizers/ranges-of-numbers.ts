import { DASH, GAP, MONTH, YEAR } from '../../english/time-words.ts';
import { isDate } from '../calendar.ts';
import { matchesOf, type Surface, type SurfaceRecognizer } from '../meaning.ts';
import { MONTH_SIGN } from '../signs.ts';
import { monthOf, yearSlot } from '../slots.ts';
import { YEAR_TAIL } from './year-tail.ts';

const LINK = `(?:${DASH}|${GAP}(?:to|and|or|through|until)${GAP}(?:the${GAP})?|,${GAP})`;
const DAY = (name: string): string => `(?<${name}>[0-3]?\\d)(?:st|nd|rd|th)?`;

const YEARS = new RegExp(
  `(?<![\\w.,/-])(?<first>${YEAR})(?<dash>${DASH})(?<last>(?:1\\d|20)?\\d{2})(?![\\w-]|[.,:]\\d)`,
  'g',
);
const YEARS_BC = new RegExp(
  `(?<![\\w.,/-])(?<first>\\d{1,4})(?=(?:${DASH}|${GAP}(?:to|and|until)${GAP})\\d{1,4}\\s?B\\.?C\\b)`,
  'g',
);
const DAYS_OF_MONTH = new RegExp(
  `(?<![\\w.,:/-])${DAY('bare')}(?=(?:,${GAP}[0-3]?\\d)?${LINK}[0-3]?\\d(?:st|nd|rd|th)?${GAP}(?:of${GAP})?(?<month>${MONTH})(?!\\w)${YEAR_TAIL})`,
  'g',
);
const MONTH_WITH_DAYS = new RegExp(
  `\\b(?<month>${MONTH})${GAP}[0-3]?\\d(?:st|nd|rd|th)?(?<link>${LINK})${DAY('bare')}(?![\\w:]|[.]\\d|,\\d|\\s?%|${GAP}${MONTH})${YEAR_TAIL}`,
  'g',
);

/** The first year of "1914-18" and both years of "1914–1918". */
export const yearRange: SurfaceRecognizer = {
  name: 'year-range',
  find: (text) => {
    const found: Surface[] = [];
    for (const match of matchesOf(YEARS, text)) {
      const [first, last] = [match.groups?.first ?? '', match.groups?.last ?? ''];
      const from = Number(first);
      const to = last.length === 2 ? from - (from % 100) + Number(last) : Number(last);
      if (to <= from || to > 2100) continue;
      const end = match.index + match[0].length;
      found.push(year(match.index, match.index + 4, from), year(end - last.length, end, to));
    }
    return found;
  },
};

function year(start: number, end: number, value: number): Surface {
  return {
    start,
    end,
    rule: 'year-range',
    meaning: { kind: 'calendar', year: value, month: null, day: null, which: null, edge: null, part: null },
  };
}

/** The first year of "499-493 BC" and "264 to 241 BC". */
export const yearRangeBeforeChrist: SurfaceRecognizer = {
  name: 'year-range-bc',
  find: (text) => {
    return matchesOf(YEARS_BC, text).map((match) =>
      year(match.index, match.index + match[0].length, 1 - Number(match.groups?.first)),
    );
  },
};

/** The bare day of "3–9 May", "6 and 7 January 1916", "May 3 to 9, 2022", "March 4 and 5". */
export const dayRange: SurfaceRecognizer = {
  name: 'day-range',
  find: (text) => {
    if (!MONTH_SIGN.test(text)) return [];
    const found: Surface[] = [];
    for (const match of matchesOf(DAYS_OF_MONTH, text)) push(found, match, match.index, match[0].length);
    for (const match of matchesOf(MONTH_WITH_DAYS, text)) {
      const offset =
        match[0].indexOf(match.groups?.link ?? '', (match.groups?.month ?? '').length + 2) +
        (match.groups?.link?.length ?? 0);
      push(found, match, match.index + offset, match[0].length - offset);
    }
    return found;
  },
};

function push(found: Surface[], match: RegExpExecArray, start: number, length: number): void {
  const month = monthOf(match.groups?.month);
  const day = Number(match.groups?.bare);
  const year = yearSlot(match.groups?.year);
  if (!month || !isDate({ year: typeof year === 'number' ? year : 2000, month, day })) return;
  found.push({
    start,
    end: start + length,
    rule: 'day-range',
    meaning: { kind: 'calendar', year, month, day, which: null, edge: null, part: null },
  });
}

import { GAP, MONTH, WEEKDAY } from '../../english/time-words.ts';
import { isDate } from '../calendar.ts';
import { type Groups, type Meaning, recognizer } from '../meaning.ts';
import { MONTH_SIGN } from '../signs.ts';
import { edgeOf, monthOf, whichOf, yearSlot } from '../slots.ts';
import { YEAR_TAIL } from './year-tail.ts';

const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const PART = `(?:(?:the${GAP})?(?<edge>early${GAP}|late${GAP})?(?:the${GAP})?(?<part>morning|afternoon|evening|night)${GAP}of${GAP})?`;
const WEEKDAY_BEFORE = `(?:${WEEKDAY},?${GAP})?`;

/** "3 May", "the 3rd of May 2022", "Tuesday, 3 May 2022". */
export const dayMonth = recognizer(
  'day-month',
  new RegExp(
    `\\b${PART}(?:${WEEKDAY_BEFORE}(?:[Tt]he${GAP})?)${DAY}(?:${GAP}of)?${GAP}(?<month>${MONTH})(?!\\w)${YEAR_TAIL}`,
    'g',
  ),
  read,
  /\d(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?[A-Z]/,
);

/** "May 3", "May 3rd, 2022", "Tuesday, May 3, 2022". */
export const monthDay = recognizer(
  'month-day',
  new RegExp(
    `\\b${PART}${WEEKDAY_BEFORE}(?<month>${MONTH})${GAP}(?:the${GAP})?${DAY}(?![\\d:]|[.,]\\d|\\s?%)${YEAR_TAIL}`,
    'g',
  ),
  read,
  MONTH_SIGN,
);

function read(groups: Groups): Meaning | null {
  const month = monthOf(groups.month);
  const day = Number(groups.day);
  const year = yearSlot(groups.year);
  if (!month || !isDate({ year: typeof year === 'number' ? year : 2000, month, day })) return null;
  const part = groups.part ? { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }[groups.part] : null;
  return { kind: 'calendar', year, month, day, which: whichOf(undefined), edge: edgeOf(undefined), part: part ?? null };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** A date as running text writes it, the year left out or not: "March 4", "4 March 2024", "Mar. 4, 2024". */
export const WRITTEN_DATE = `(?:${MONTH} ${DAY}(?:,? (\\d{4}))?|${DAY} ${MONTH}(?:,? (\\d{4}))?)(?!\\d)`;

/** A day of the calendar; `year` is null where it was not written. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const WRITTEN = new RegExp(`\\b${WRITTEN_DATE}`, 'i');

/** The first date that the text writes with the name of its month. Null where there is none, or no such day. */
export function writtenDate(text: string): WrittenDate | null {
  const found = WRITTEN.exec(text.slice(0, 300));
  if (!found) return null;
  const [, monthFirst, dayAfter, yearAfter, dayFirst, monthAfter, yearLast] = found;
  const month = MONTHS.indexOf((monthFirst ?? monthAfter ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = Number(dayAfter ?? dayFirst);
  const year = yearAfter ?? yearLast;
  if (isoDate(2000, month, day) === null) return null;
  return { year: year === undefined ? null : Number(year), month, day };
}

/** `YYYY-MM-DD`, or null where the calendar has no such day or the year is none that news could be of. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1600 || year > 9999 || date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * A date as files write it in their metadata, as `YYYY-MM-DD`: ISO, `20240326…`, `D:20240326…` (PDF), `Tue, 26 Mar 2024 10:00 GMT`,
 * `March 26, 2024`, `26.03.2024`. The day is the one that is written; no time zone moves it. Null where it is no date, lacks the year, or
 * may be two dates (`03/04/2024`).
 */
export function anyDate(value: string | null | undefined): string | null {
  const text = value?.trim().slice(0, 100) ?? '';
  const numbers = /^(?:D:)?(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d{1,3}(?:\D|$))/.exec(text);
  if (numbers) return isoDate(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]));
  const european = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (european) return dayOrMonthFirst(european);
  const written = writtenDate(text);
  return written?.year ? isoDate(written.year, written.month, written.day) : null;
}

/** Points part day, month and year; of slashes and hyphens only the numbers can tell. */
function dayOrMonthFirst([, first, separator, second, year]: readonly string[]): string | null {
  const [a, b] = [Number(first), Number(second)];
  if (separator === '.' || a > 12 || a === b) return isoDate(Number(year), b, a);
  return b > 12 ? isoDate(Number(year), a, b) : null;
}

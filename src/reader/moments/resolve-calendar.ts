/** Resolves dates of the calendar: days, months, years, seasons, quarters, holidays. */
import { type Anchor, recurring } from './anchor.ts';
import {
  dateOf,
  dayNumber,
  dayPeriod,
  daysInMonth,
  monthPeriod,
  monthsPeriod,
  type Period,
  quarterPeriod,
  weekdayOf,
  yearPeriod,
} from './calendar.ts';
import { holidayIn } from './easter.ts';
import type { Meaning, Which, YearSlot } from './meaning.ts';

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

/** A period, and whether the words alone gave it. */
export interface Resolved {
  readonly period: Period | null;
  readonly stated: boolean;
}

const UNKNOWN: Resolved = { period: null, stated: false };
const FIRST_MONTHS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

export function resolveCalendar(meaning: Of<'calendar'>, anchor: Anchor): Resolved {
  const { month, day } = meaning;
  if (month === null && day === null) {
    return typeof meaning.year === 'number' ? { period: yearPeriod(meaning.year), stated: true } : UNKNOWN;
  }
  if (month === null) return dayOfMonth(day ?? 1, anchor);
  const inYear = (year: number): Period =>
    day === null
      ? monthPeriod(year, month)
      : dayPeriod(dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) }));
  return inSomeYear(inYear, meaning.year, meaning.which, anchor);
}

export function resolveSeason({ season, year, which }: Of<'season'>, anchor: Anchor): Resolved {
  const inYear = (value: number): Period => monthsPeriod(value, FIRST_MONTHS[season], 3, 'season');
  return inSomeYear(inYear, year, which, anchor);
}

export function resolveHoliday({ name, year, which }: Of<'holiday'>, anchor: Anchor): Resolved {
  return inSomeYear((value) => dayPeriod(holidayIn(name, value) ?? 0), year, which, anchor);
}

/** Weeks of a month are counted as seven days each from its first, or back from its last. */
export function resolvePortion({ nth, count, unit, month, year }: Of<'portion'>, anchor: Anchor): Resolved {
  const { period, stated } = inSomeYear((value) => monthPeriod(value, month), year, null, anchor);
  if (!period) return UNKNOWN;
  const length = (unit === 'day' ? 1 : 7) * (count ?? OPEN_COUNT);
  const last = nth < 0;
  const from = last ? period.to - length + 1 : period.from + (nth - 1) * (unit === 'day' ? 1 : 7);
  if (unit === 'weekend') {
    const saturday = last ? period.to - ((weekdayOf(period.to) + 2) % 7) : from + ((5 - weekdayOf(from) + 7) % 7);
    return { period: { from: saturday, to: saturday + 1, grain: 'span' }, stated };
  }
  return { period: { from, to: Math.min(from + length - 1, period.to), grain: length === 1 ? 'day' : 'span' }, stated };
}

/** "the last days of April": how many, when the text does not say. */
const OPEN_COUNT = 5;

export function resolveQuarter({ quarter, which, year }: Of<'quarter'>, anchor: Anchor): Resolved {
  if (quarter !== null) return inSomeYear((value) => quarterPeriod(value, quarter), year, null, anchor);
  if (anchor.published === null) return UNKNOWN;
  const steps = which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0;
  const { year: now, month } = dateOf(anchor.published);
  const count = now * 4 + Math.floor((month + 2) / 3) - 1 + steps;
  return { period: quarterPeriod(Math.floor(count / 4), (((count % 4) + 4) % 4) + 1), stated: false };
}

/** What comes once a year: in the year that is given, pointed at, or found by tense. */
function inSomeYear(inYear: (year: number) => Period, slot: YearSlot, which: Which | null, anchor: Anchor): Resolved {
  if (typeof slot === 'number') return { period: inYear(slot), stated: true };
  const given = slot === null ? null : yearByWord(slot, anchor);
  if (given !== null) return { period: inYear(given), stated: false };
  if (slot !== null) return UNKNOWN;
  if (anchor.partnerYear !== null) return { period: inYear(anchor.partnerYear), stated: true };
  if (which !== null && which !== 'this') return byWord(inYear, which, anchor);
  if (anchor.historical && anchor.narrative) return { period: followOn(inYear, anchor.narrative), stated: false };
  if (anchor.published === null) return UNKNOWN;
  const { year } = dateOf(anchor.published);
  if (which === 'this') return { period: inYear(year), stated: false };
  return { period: recurring((n) => inYear(year + n), anchor.published, anchor.tense), stated: false };
}

/** "of that year", "last year". */
function yearByWord(which: Which, { published, narrative, historical }: Anchor): number | null {
  const base = which === 'last' || which === 'next' || which === 'this' ? (historical ? null : published) : null;
  const from = base ?? narrative?.from ?? published;
  if (from === null) return null;
  const step = which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0;
  return dateOf(from).year + step;
}

/** "last September", "the following spring": strictly before or after, seen from now or from the date last mentioned. */
function byWord(
  inYear: (year: number) => Period,
  which: Which,
  { published, narrative, historical }: Anchor,
): Resolved {
  const fromReport = (which === 'last' || which === 'next') && !historical;
  const base = fromReport ? published : (narrative?.to ?? published);
  if (base === null) return UNKNOWN;
  const { year } = dateOf(base);
  const around = [-1, 0, 1].map((n) => inYear(year + n));
  const period =
    which === 'last' || which === 'previous'
      ? [...around].reverse().find(({ to }) => to < base)
      : which === 'next' || which === 'following'
        ? around.find(({ from }) => from > base)
        : inYear(year);
  return { period: period ?? inYear(year), stated: false };
}

/** In narrative a bare month lies in the year last named, or early in the next one when the story has passed the year's end. */
function followOn(inYear: (year: number) => Period, narrative: Period): Period {
  const { year, month } = dateOf(narrative.from);
  const same = inYear(year);
  if (narrative.grain === 'year' || narrative.grain === 'season') return same;
  const late = month - dateOf(same.from).month;
  return late > ROLLOVER_MONTHS ? inYear(year + 1) : same;
}

/** More than this many months back is taken for the year after rather than for a look back. */
const ROLLOVER_MONTHS = 7;

function dayOfMonth(day: number, { published, narrative, historical, tense }: Anchor): Resolved {
  const base =
    historical || published === null || (narrative?.grain === 'day' && tense !== 'future')
      ? (narrative?.from ?? published)
      : published;
  if (base === null) return UNKNOWN;
  const { year, month } = dateOf(base);
  const inMonth = (n: number): Period => {
    const count = year * 12 + month - 1 + n;
    const [y, m] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
    return dayPeriod(dayNumber({ year: y, month: m, day: Math.min(day, daysInMonth(y, m)) }));
  };
  if (base !== published) return { period: inMonth(0), stated: false };
  return { period: recurring(inMonth, base, tense), stated: false };
}

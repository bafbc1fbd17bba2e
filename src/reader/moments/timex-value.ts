/** Writes TIMEX3 values (TimeML 1.2.1). */
import type { Unit } from '../english/time-words.ts';
import { dateOf, isoDate, type Period, weekOf } from './calendar.ts';

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** "1998", "BC0499". */
function yearValue(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

/** The value of a period at its grain; `suffix` carries seasons, parts of the day and clock times. */
export function periodValue(period: Period, suffix = ''): string {
  const { year, month, day } = dateOf(period.from);
  const base = yearValue(year);
  switch (period.grain) {
    case 'century':
      return year >= 0 ? pad(Math.floor(year / 100)) : `BC${pad(Math.floor((1 - year) / 100) - 1)}`;
    case 'decade':
      return year >= 0 ? pad(Math.floor(year / 10), 3) : `BC${pad(Math.floor((1 - year) / 10), 3)}`;
    case 'year':
      return base;
    case 'season':
      return `${base}${suffix}`;
    case 'quarter':
      return `${base}-Q${Math.floor((month + 2) / 3)}`;
    case 'month':
      return `${base}-${pad(month)}`;
    case 'week': {
      const { year: weekYear, week } = weekOf(period.from);
      return `${yearValue(weekYear)}-W${pad(week)}${suffix}`;
    }
    default:
      return `${isoDate(period.from) ?? `${base}-${pad(month)}-${pad(day)}`}${suffix}`;
  }
}

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
};

const TIMES: Partial<Record<Unit, number>> = { fortnight: 2, season: 3, decade: 10, century: 100, millennium: 1000 };

/** "P10D", "PT30M"; "PXD" for an open number. */
export function durationValue(count: number | null, unit: Unit): string {
  const letters = LETTERS[unit];
  const number = count === null ? 'X' : String(count * (TIMES[unit] ?? 1));
  return letters.startsWith('T') ? `PT${number}${letters.slice(1)}` : `P${number}${letters}`;
}

import { HOLIDAYS } from '../english/time-words.ts';
import { dayNumber, weekdayOf } from './calendar.ts';

/** Easter Sunday by the Gregorian computus (the anonymous algorithm of Nature, 20 April 1876). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const monthAndDay = moon + weekday - 7 * shift + 114;
  return dayNumber({ year, month: Math.floor(monthAndDay / 31), day: (monthAndDay % 31) + 1 });
}

/** The day on which a holiday of `HOLIDAYS` falls in a year; null for a name that is not there. */
export function holidayIn(name: string, year: number): number | null {
  const rule = HOLIDAYS[name];
  if (rule === undefined) return null;
  if (typeof rule !== 'string') return dayNumber({ year, month: rule[0], day: rule[1] });
  if (rule === 'thanksgiving') {
    const first = dayNumber({ year, month: 11, day: 1 });
    return first + ((3 - weekdayOf(first) + 7) % 7) + 21;
  }
  return easterSunday(year) + Number(rule.slice('easter'.length) || 0);
}

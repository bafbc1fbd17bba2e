/**
 * Arithmetic on the proleptic Gregorian calendar. Days are counted from 1970-01-01 (day 0, a Thursday); years are
 * astronomical (1 BC is year 0); weeks run from Monday to Sunday and are numbered as in ISO 8601. No clock, no time zone.
 */
import type { Grain } from '../../record/index.ts';

export interface CalendarDate {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  /** 1-31 */
  readonly day: number;
}

/** A stretch of days, both ends inclusive, counted from 1970-01-01. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_IN_400_YEARS = 146_097;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** True if the calendar has such a day. */
export function isDate({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01. Counts years from March, so that the leap day comes last. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function dateOf(days: number): CalendarDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 Monday … 6 Sunday. */
export function weekdayOf(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

/** The ISO 8601 week that the day lies in, with the year that the week belongs to. */
export function weekOf(days: number): { readonly year: number; readonly week: number } {
  const thursday = days - weekdayOf(days) + 3;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** Moves by months; a day that the month lacks becomes its last day. */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

export function dayPeriod(days: number): Period {
  return { from: days, to: days, grain: 'day' };
}

/** Monday to Sunday. */
export function weekPeriod(days: number): Period {
  const monday = days - weekdayOf(days);
  return { from: monday, to: monday + 6, grain: 'week' };
}

/** `count` whole months from the first of `month`. */
export function monthsPeriod(year: number, month: number, count: number, grain: Grain): Period {
  const from = dayNumber({ year, month, day: 1 });
  return { from, to: dayNumber(addMonths({ year, month, day: 1 }, count)) - 1, grain };
}

export const monthPeriod = (year: number, month: number): Period => monthsPeriod(year, month, 1, 'month');
export const quarterPeriod = (year: number, quarter: number): Period =>
  monthsPeriod(year, quarter * 3 - 2, 3, 'quarter');
export const yearPeriod = (year: number): Period => monthsPeriod(year, 1, 12, 'year');
export const decadePeriod = (firstYear: number): Period => monthsPeriod(firstYear, 1, 120, 'decade');
/** The `century`th century as people count: the 20th is 1901-2000 to purists, 1900-1999 to everybody else and here. */
export const centuryPeriod = (century: number): Period => monthsPeriod((century - 1) * 100, 1, 1200, 'century');

/** ISO 8601 date, or null outside the years 1 to 9999, which a four-digit date cannot hold. */
export function isoDate(days: number): string | null {
  const { year, month, day } = dateOf(days);
  if (year < 1 || year > 9999) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads an ISO 8601 date (what follows the day is ignored); null if there is no such date. */
export function parseIsoDate(text: string | null | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDate(date) ? dayNumber(date) : null;
}

/** Steps and parts of calendar periods. */
import type { Unit } from '../english/time-words.ts';
import {
  addMonths,
  centuryPeriod,
  dateOf,
  dayNumber,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from './calendar.ts';
import type { Edge } from './meaning.ts';

/** The period of that unit in which the day lies. Units finer than a day give the day. */
export function enclosing(day: number, unit: Unit): Period {
  const { year, month } = dateOf(day);
  switch (unit) {
    case 'week':
    case 'fortnight':
      return weekPeriod(day);
    case 'weekend': {
      const week = weekPeriod(day);
      return { from: week.to - 1, to: week.to, grain: 'week' };
    }
    case 'month':
      return monthPeriod(year, month);
    case 'quarter':
    case 'season':
      return quarterPeriod(year, Math.floor((month + 2) / 3));
    case 'year':
      return yearPeriod(year);
    case 'decade':
      return decadePeriod(Math.floor(year / 10) * 10);
    case 'century':
    case 'millennium':
      return centuryPeriod(Math.floor(year / 100) + 1);
    default:
      return dayPeriod(day);
  }
}

/** Moves a day by so many units; months and years keep the day of the month where they can. */
export function moveDay(day: number, unit: Unit, steps: number): number {
  const months = { month: 1, quarter: 3, season: 3, year: 12, decade: 120, century: 1200, millennium: 12_000 } as const;
  const days: Partial<Record<Unit, number>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14, hour: 1 / 24 };
  if (unit in months) {
    const count = months[unit as keyof typeof months] * steps;
    return dayNumber(addMonths(dateOf(day), Math.trunc(count))) + Math.round((count - Math.trunc(count)) * 30);
  }
  return day + Math.round((days[unit] ?? 0) * steps);
}

/** The part of a period that "early", "mid" and "late" name: its thirds. */
export function partOf(period: Period, edge: Edge, today: number | null): Period {
  const length = period.to - period.from + 1;
  const third = Math.floor(length / 3);
  if (length < 3) return period;
  switch (edge) {
    case 'start':
      return { ...period, to: period.from + third - 1, grain: 'span' };
    case 'middle':
      return { from: period.from + third, to: period.to - third, grain: 'span' };
    case 'end':
      return { ...period, from: period.to - third + 1, grain: 'span' };
    case 'before':
      return today !== null && today > period.from && today <= period.to + 1
        ? { ...period, to: today - 1, grain: 'span' }
        : period;
    case 'after':
      return today !== null && today < period.to && today >= period.from
        ? { ...period, from: today + 1, grain: 'span' }
        : period;
    default:
      return period;
  }
}

/** Fineness of a grain in days, to tell whether one date can stand for another's day or month. */
export function isFinerThan(period: Period, unit: Unit): boolean {
  const span = enclosing(period.from, unit);
  return span.from <= period.from && period.to <= span.to;
}

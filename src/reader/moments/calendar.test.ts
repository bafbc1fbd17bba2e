import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  centuryPeriod,
  dateOf,
  dayNumber,
  daysInMonth,
  isDate,
  isLeapYear,
  isoDate,
  monthPeriod,
  parseIsoDate,
  quarterPeriod,
  weekdayOf,
  weekOf,
  weekPeriod,
  yearPeriod,
} from './calendar.ts';

const anyDay = fc.integer({ min: -1_500_000, max: 2_900_000 });
const day = (iso: string) => parseIsoDate(iso) ?? Number.NaN;

describe('the calendar', () => {
  it('counts days and finds dates again', () => {
    fc.assert(fc.property(anyDay, (days) => dayNumber(dateOf(days)) === days && isDate(dateOf(days))));
  });

  it('gives each day after another', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const today = dateOf(days);
        const next = dateOf(days + 1);
        const last = today.day === daysInMonth(today.year, today.month);
        expect(next.day).toBe(last ? 1 : today.day + 1);
        expect(weekdayOf(days + 1)).toBe((weekdayOf(days) + 1) % 7);
      }),
    );
  });

  it('agrees with the platform calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        expect(isoDate(days)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('knows leap years', () => {
    expect([2000, 2023, 2024, 1900].map(isLeapYear)).toEqual([true, false, true, false]);
    expect(parseIsoDate('2023-02-29')).toBeNull();
    expect(parseIsoDate('soon')).toBeNull();
    expect(parseIsoDate(null)).toBeNull();
  });

  it('numbers weeks as ISO 8601 does', () => {
    expect(weekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
    expect(weekOf(day('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(weekOf(day('2024-05-15'))).toEqual({ year: 2024, week: 20 });
  });

  it('has weeks that hold their days', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const { from, to } = weekPeriod(days);
        expect(from <= days && days <= to && weekdayOf(from) === 0 && to - from === 6).toBe(true);
        expect(weekOf(from)).toEqual(weekOf(to));
      }),
    );
  });

  it('keeps a day within its month when months are added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (days, months) => {
        const moved = addMonths(dateOf(days), months);
        expect(isDate(moved)).toBe(true);
        expect(moved.year * 12 + moved.month).toBe(dateOf(days).year * 12 + dateOf(days).month + months);
      }),
    );
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it('tiles the year with months and quarters', () => {
    for (const year of [1899, 1999, 2024]) {
      const quarters = [1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter));
      expect(quarters[0]?.from).toBe(yearPeriod(year).from);
      expect(quarters[3]?.to).toBe(yearPeriod(year).to);
      expect(monthPeriod(year, 12).to + 1).toBe(yearPeriod(year + 1).from);
    }
    expect(isoDate(centuryPeriod(20).from)).toBe('1900-01-01');
    expect(isoDate(dayNumber({ year: -498, month: 1, day: 1 }))).toBeNull();
  });
});

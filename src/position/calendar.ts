const DAY = 86_400_000;

/** Days since 1970 of an ISO date. */
export function dayNumber(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
}

/** The ISO date of a day number. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The date so many days after (negative: before) another. */
export function daysFrom(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** Days between two ranges of dates, both inclusive; 0 where they meet. */
export function gapBetween(a: DateRange, b: DateRange): number {
  return Math.max(0, dayNumber(b.from) - dayNumber(a.to), dayNumber(a.from) - dayNumber(b.to));
}

export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** Calendar arithmetic in UTC on milliseconds since 1970; proleptic Gregorian, weeks from Monday (ISO 8601). */
export const TIME_UNITS = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

const FIXED: Partial<Record<TimeUnit, number>> = {
  seconds: 1e3,
  minutes: 6e4,
  hours: 36e5,
  days: 864e5,
  weeks: 6048e5,
};

/** `time` moved by a whole number of units; a month has no 31st in June, so its last day is taken. */
export function addUnits(time: number, count: number, unit: TimeUnit): number {
  const fixed = FIXED[unit];
  if (fixed !== undefined) return time + count * fixed;
  const date = new Date(time);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + (unit === 'years' ? 12 * count : count);
  const [year, month] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) + (((time % 864e5) + 864e5) % 864e5);
}

/** Whole units from `a` to `b`, truncated towards zero. */
export function unitsBetween(a: number, b: number, unit: TimeUnit): number {
  const fixed = FIXED[unit];
  if (fixed !== undefined) return Math.trunc((b - a) / fixed);
  if (b < a) return -unitsBetween(b, a, unit);
  const [x, y] = [new Date(a), new Date(b)];
  let months = (y.getUTCFullYear() - x.getUTCFullYear()) * 12 + y.getUTCMonth() - x.getUTCMonth();
  while (months > 0 && addUnits(a, months, 'months') > b) months--;
  return unit === 'years' ? Math.trunc(months / 12) : months;
}

export function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** 0 January … 11 December. */
export function monthOf(time: number): number {
  return new Date(time).getUTCMonth();
}

/** ISO week and the year it belongs to, which may differ from the calendar year around New Year. */
export function isoWeek(time: number): { year: number; week: number } {
  const day = Math.floor(time / 864e5);
  const weekday = (((day + 3) % 7) + 7) % 7; // Monday 0
  const thursday = (day - weekday + 3) * 864e5;
  const year = yearOf(thursday);
  return { year, week: Math.floor((thursday - Date.UTC(year, 0, 1)) / 6048e5) + 1 };
}

/** Start of an ISO date, UTC; NaN for a day that does not exist (31 February). */
export function startOfDay(iso: string): number {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? time : Number.NaN;
}

/** ISO date and time without zone, as `2005-01-26T00:00`. */
export function isoMinute(time: number): string {
  return new Date(time).toISOString().slice(0, 16);
}

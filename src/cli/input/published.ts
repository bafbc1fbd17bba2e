import { InputError } from './input-error.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;

/**
 * An ISO date as `YYYY-MM-DD`, from a date or a date and time. `today` (also ISO) refuses dates that are still to come, two days
 * of grace for time zones. Throws an InputError that says what was wrong.
 */
export function parsePublished(value: string, where: string, today: string, line: number | null = null): string {
  const [, year, month, day] = ISO.exec(value.trim()) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year === undefined || date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day)) {
    throw new InputError(
      where,
      `"${value.slice(0, 40)}" is no date; write it as YYYY-MM-DD, for example 2024-03-26`,
      line,
    );
  }
  const iso = `${year}-${month}-${day}`;
  if (date.getTime() > Date.parse(today) + 2 * 86_400_000) {
    throw new InputError(where, `date of publication ${iso} lies in the future; correct it (today is ${today})`, line);
  }
  return iso;
}

/** The date at the head of a file name such as `2024-03-26-talks.txt`, or null. */
export function publishedFromName(name: string): string | null {
  return /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(name)?.[1] ?? null;
}

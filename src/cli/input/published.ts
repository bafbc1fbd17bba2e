import { isoDate } from './any-date.ts';
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

/**
 * The date in a file name: at its head (`2024-03-26-talks.txt`, `20240326_talks.txt`, `2024_03_26 talks.txt`), or the only one in hyphens
 * anywhere (`lakes-press-2024-03-26.txt`). Null where there is none. A head in hyphens is taken for a date as it is, so that a slip of
 * the pen is told (`2024-02-31-…`) and not passed over.
 */
export function publishedFromName(name: string): string | null {
  const hyphens = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(name)?.[1];
  if (hyphens !== undefined) return hyphens;
  const [, year, , month, day] = /^((?:19|20)\d{2})(_?)(\d{2})\2(\d{2})(?=[^\da-zA-Z]|$)/.exec(name) ?? [];
  if (year !== undefined) return isoDate(Number(year), Number(month), Number(day));
  const inside = [...name.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)].map(([, y, m, d]) =>
    isoDate(Number(y), Number(m), Number(d)),
  );
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

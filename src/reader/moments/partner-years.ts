import type { Surface } from './meaning.ts';

const LINK = /^\s{0,2}(?:,|-|[\u2010-\u2014]|to|until|till|through|and|or)?\s{0,2}(?:early|late|mid|the)?\s{0,2}$/i;

/** For each surface the year that the other end of its range, or the next item of its list, lends it: "between March and June 2020". */
export function partnerYears(text: string, surfaces: readonly Surface[]): readonly (number | null)[] {
  const partners: (number | null)[] = surfaces.map(() => null);
  for (let i = surfaces.length - 2; i >= 0; i--) {
    const [left, right] = [surfaces[i], surfaces[i + 1]];
    if (!left || !right || right.start - left.end > 12 || !LINK.test(text.slice(left.end, right.start))) continue;
    partners[i] = lends(left, right) ? (yearOf(right) ?? partners[i + 1] ?? null) : null;
  }
  return partners;
}

function lends({ meaning: left }: Surface, { meaning: right }: Surface): boolean {
  return (
    (left.kind === 'calendar' || left.kind === 'season' || left.kind === 'quarter') &&
    left.year === null &&
    right.kind === 'calendar' &&
    (left.kind !== 'calendar' ||
      left.month === null ||
      right.month === null ||
      left.month <= right.month ||
      right.month === null)
  );
}

const yearOf = ({ meaning }: Surface): number | null =>
  'year' in meaning && typeof meaning.year === 'number' && !(meaning.kind === 'calendar' && meaning.month === null)
    ? meaning.year
    : null;

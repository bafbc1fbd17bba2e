import type { Surface } from './meaning.ts';

/** The other end of a range, or the next item of a list, and the year that it states. */
export interface Partner {
  readonly next: Surface | null;
  readonly year: number | null;
}

const LINK = /^\s{0,2}(?:,|-|[\u2010-\u2014]|to|until|till|through|and|or)?\s{0,2}(?:early|late|mid|the)?\s{0,2}$/i;

/** For each surface its partner: "between March and June 2020" lends March the year. */
export function partnersOf(text: string, surfaces: readonly Surface[]): readonly (Partner | null)[] {
  const partners: (Partner | null)[] = surfaces.map(() => null);
  for (let i = surfaces.length - 2; i >= 0; i--) {
    const [left, right] = [surfaces[i], surfaces[i + 1]];
    if (!left || !right || right.start - left.end > 12 || !LINK.test(text.slice(left.end, right.start))) continue;
    partners[i] = { next: right, year: lends(left, right) ? (yearOf(right) ?? partners[i + 1]?.year ?? null) : null };
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

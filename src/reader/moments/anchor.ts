import type { Period } from './calendar.ts';
import type { Tense } from './tense.ts';

/** What a relative expression can lean on. Days are counted from 1970-01-01. */
export interface Anchor {
  /** The report's date; null if it is not known. */
  readonly published: number | null;
  /** The text tells of a time long before it was written: dates follow one another, not the report. */
  readonly historical: boolean;
  /** The date last mentioned. */
  readonly narrative: Period | null;
  /** The tense of the governing verb. */
  readonly tense: Tense | null;
  /** The year that the other end of a range states ("between March and June 2020"). */
  readonly partnerYear: number | null;
  /** The last day mentioned of the week before the report. */
  readonly recentDay: Period | null;
  /** A day named beside the expression ("at noon on Sunday"). */
  readonly besideDay: Period | null;
  /** When the event after "two days after" took place, if the text dated it before. */
  readonly event: Period | null;
}

/** The day that "this", "last" and "ago" count from. */
export function today({ published, historical, narrative }: Anchor): number | null {
  return historical && narrative ? narrative.to : published;
}

/** In days: what counts as far off and as near when both readings of a yearly date are weighed. */
const FAR_DAYS = 270;
const NEAR_DAYS = 90;

/**
 * Of the periods that recur (each Tuesday, each March), the one meant: the latest that begins on or before the report's date, or,
 * where the verb looks ahead, the first that ends on or after it. `at(n)` is the n-th period, at(0) the one around the report's date.
 */
export function recurring(at: (n: number) => Period, published: number, tense: Tense | null): Period {
  const periods = [-1, 0, 1, 2].map(at);
  const before = [...periods].reverse().find(({ from }) => from <= published);
  const after = periods.find(({ to }) => to >= published);
  if (before && after && before !== after) {
    // Without a finite past verb "1 June" in May is hardly that of last year, nor "14 April" that of next year.
    const [back, ahead] = [published - before.to, after.from - published];
    if (back > FAR_DAYS && ahead < NEAR_DAYS && tense !== 'past') return after;
    if (ahead > FAR_DAYS && back < NEAR_DAYS) return before;
  }
  if (tense === 'future' || tense === 'present') return periods.find(({ to }) => to >= published) ?? at(0);
  return periods.reverse().find(({ from }) => from <= published) ?? at(0);
}

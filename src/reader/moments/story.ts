import { dateOf, type Period } from './calendar.ts';
import type { TimeExpression } from './time-expression.ts';

/** Where the telling stands: the date that bare months, "the next day" and "that year" lean on. */
export interface Story {
  readonly period: Period | null;
  /** A date far from the story, mentioned once: an aside, until another one near it follows. */
  readonly aside: Period | null;
}

export const UNTOLD: Story = { period: null, aside: null };

/** A single date further away than this, in years, is an aside. */
const FAR = 8;

/** The story after an expression. `opens` is true where the expression stands in the first words of its paragraph. */
export function advance(story: Story, { meaning, period }: TimeExpression, opens: boolean): Story {
  // Stretches and times of day do not move the story, nor do decades and centuries.
  if (!period || meaning.kind === 'years' || meaning.kind === 'duration' || meaning.kind === 'part') return story;
  const { period: before, aside } = story;
  if (before === null || opens) return { period: finer(before, period), aside: null };
  if (yearsBetween(before, period) <= FAR) return { period: finer(before, period), aside: null };
  if (aside && yearsBetween(aside, period) <= FAR) return { period, aside: null };
  return { period: before, aside: period };
}

/** A year named again says no less about where the story stands than the day before it. */
function finer(before: Period | null, period: Period): Period {
  return before && period.grain === 'year' && yearsBetween(before, period) === 0 ? before : period;
}

const yearsBetween = (a: Period, b: Period): number => Math.abs(dateOf(a.from).year - dateOf(b.from).year);

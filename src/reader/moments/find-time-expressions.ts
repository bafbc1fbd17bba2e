import type { Analysis } from '../../language/index.ts';
import type { Anchor } from './anchor.ts';
import { type Period, parseIsoDate } from './calendar.ts';
import { eventPeriod } from './dated-events.ts';
import { isHistorical } from './historical.ts';
import type { Surface } from './meaning.ts';
import { isTimeExpression } from './near-misses.ts';
import { partnersOf } from './partners.ts';
import { findSurfaces } from './recognizers.ts';
import { resolve } from './resolve.ts';
import { tenseAt } from './tense.ts';
import type { TimeExpression } from './time-expression.ts';
import { tokenAt } from './token-at.ts';

/**
 * Every time expression of a text, resolved as far as the words, the report's date and the dates before it allow, in text order
 * and free of overlaps. `published` is an ISO date; without it what leans on the report's date stays unresolved.
 */
export function findTimeExpressions(analysis: Analysis, published: string | null): TimeExpression[] {
  const surfaces = findSurfaces(analysis.text).filter((surface) =>
    isTimeExpression(surface, analysis, tokenAt(analysis, surface.start), tokenAt(analysis, surface.end - 1)),
  );
  const report = parseIsoDate(published);
  const historical = isHistorical(surfaces, report);
  const partners = partnersOf(analysis.text, surfaces);
  const found: TimeExpression[] = [];
  let narrative: Period | null = null;
  surfaces.forEach((surface, i) => {
    const anchor: Anchor = {
      published: report,
      historical,
      narrative,
      tense: tenseAt(analysis, headToken(analysis, surface)),
      partnerYear: partners[i]?.year ?? null,
      besideDay: besideDay(analysis, surfaces, found, i, partners[i]?.next ?? null),
      event: eventPeriod(analysis, surface, found),
    };
    const expression = resolve(surface, anchor);
    found.push(expression);
    if (movesStory(expression)) narrative = expression.period;
  });
  return found;
}

/** Dates that what follows may lean on; stretches and ages of the world do not move the story. */
function movesStory({ meaning, period }: TimeExpression): boolean {
  if (!period || meaning.kind === 'years' || meaning.kind === 'duration') return false;
  return meaning.kind !== 'part';
}

/** The last word of an expression carries its place in the tree, save a year or a part of the day at its end. */
function headToken(analysis: Analysis, { start, end }: Surface): number {
  const first = tokenAt(analysis, start);
  const last = tokenAt(analysis, end - 1);
  for (let at = first; at <= last; at++) {
    const head = analysis.tokens[at]?.head ?? -1;
    if (head < first || head > last) return at;
  }
  return last;
}

/** "at noon on Sunday", "on Sunday at noon": the day next to a time of day. */
function besideDay(
  analysis: Analysis,
  surfaces: readonly Surface[],
  found: readonly TimeExpression[],
  i: number,
  _next: Surface | null,
): Period | null {
  const surface = surfaces[i];
  if (surface?.meaning.kind !== 'part') return null;
  const before = found[i - 1];
  const isNear = (from: number, to: number): boolean =>
    to - from <= BESIDE && !/[.;!?]\s/.test(analysis.text.slice(from, to));
  if (before?.period && before.period.from === before.period.to && isNear(before.end, surface.start))
    return before.period;
  const after = surfaces[i + 1];
  if (!after || !isNear(surface.end, after.start)) return null;
  return null;
}

/** How many characters may lie between a time of day and its day. */
const BESIDE = 30;

/**
 * The recognizers in order of precedence. Where two find the same stretch the earlier wins; otherwise the longer does, so the
 * order matters only on ties.
 */
import type { Surface, SurfaceRecognizer } from './meaning.ts';
import { century } from './recognizers/century.ts';
import { clock } from './recognizers/clock.ts';
import { dayOfMonth } from './recognizers/day-of-month.ts';
import { decade } from './recognizers/decade.ts';
import { bareDuration, duration, hyphenDuration, reachingDuration } from './recognizers/duration.ts';
import { everyUnit } from './recognizers/every-unit.ts';
import { dayMonth, monthDay } from './recognizers/full-date.ts';
import { holiday } from './recognizers/holiday.ts';
import { month } from './recognizers/month.ts';
import { namedDay } from './recognizers/named-day.ts';
import { nthUnit } from './recognizers/nth-unit.ts';
import { isoDateForm, slashDate } from './recognizers/numeric-date.ts';
import { partOfDay } from './recognizers/part-of-day.ts';
import { portion } from './recognizers/portion.ts';
import { quarter } from './recognizers/quarter.ts';
import { dayRange, yearRange, yearRangeBeforeChrist } from './recognizers/ranges-of-numbers.ts';
import { reference, vagueTime } from './recognizers/reference.ts';
import { definitePeriod, relativePeriod } from './recognizers/relative-period.ts';
import { season } from './recognizers/season.ts';
import { dayAround, shift } from './recognizers/shift.ts';
import { weekday } from './recognizers/weekday.ts';
import { shortYear, year, yearBeforeChrist } from './recognizers/year.ts';

export const RECOGNIZERS: readonly SurfaceRecognizer[] = [
  isoDateForm,
  slashDate,
  // Before the single dates: "March 4 and 5" shares its month.
  dayRange,
  yearRange,
  yearRangeBeforeChrist,
  dayMonth,
  monthDay,
  portion,
  month,
  yearBeforeChrist,
  decade,
  shortYear,
  year,
  century,
  quarter,
  // "Easter Monday" is a holiday before it is a weekday.
  holiday,
  weekday,
  season,
  namedDay,
  dayAround,
  shift,
  // "the past year" is a stretch that reaches up to now, "last year" a calendar year.
  reachingDuration,
  relativePeriod,
  definitePeriod,
  nthUnit,
  duration,
  hyphenDuration,
  bareDuration,
  dayOfMonth,
  clock,
  partOfDay,
  everyUnit,
  reference,
  vagueTime,
];

/** All forms found, in text order, free of overlaps. */
export function findSurfaces(text: string): Surface[] {
  const proposals = RECOGNIZERS.flatMap((recognizer, order) =>
    recognizer.find(text).map((surface) => ({ surface, order })),
  );
  proposals.sort(
    (a, b) =>
      b.surface.end - b.surface.start - (a.surface.end - a.surface.start) ||
      a.order - b.order ||
      a.surface.start - b.surface.start,
  );
  const taken = new Set<number>();
  const kept: Surface[] = [];
  for (const { surface } of proposals) {
    let free = true;
    for (let at = surface.start; free && at < surface.end; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = surface.start; at < surface.end; at++) taken.add(at);
    kept.push(surface);
  }
  return kept.sort((a, b) => a.start - b.start);
}

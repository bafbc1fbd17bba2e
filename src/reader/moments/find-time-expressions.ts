import type { Analysis } from '../../language/index.ts';
import type { Anchor } from './anchor.ts';
import { type Period, parseIsoDate } from './calendar.ts';
import { eventPeriod } from './dated-events.ts';
import { isHistorical } from './historical.ts';
import type { Surface } from './meaning.ts';
import { isTimeExpression } from './near-misses.ts';
import { partnerYears } from './partner-years.ts';
import { findSurfaces } from './recognizers.ts';
import { resolve } from './resolve.ts';
import { advance, UNTOLD } from './story.ts';
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
  const years = partnerYears(analysis.text, surfaces);
  const found: TimeExpression[] = [];
  let story = UNTOLD;
  let recentDay: Period | null = null;
  surfaces.forEach((surface, i) => {
    const anchor: Anchor = {
      published: report,
      historical,
      narrative: story.period,
      recentDay,
      tense: tenseAt(analysis, headToken(analysis, surface)),
      partnerYear: years[i] ?? null,
      besideDay: surface.meaning.kind === 'part' ? besideDay(analysis, found[i - 1], surface) : null,
      event: eventPeriod(analysis, surface, found),
    };
    const expression = resolve(surface, anchor);
    found.push(expression);
    if (isRecentDay(expression.period, report)) recentDay = expression.period;
    story = advance(story, expression, opensParagraph(analysis, surface));
  });
  return found.map((expression, i) => withFollowingDay(analysis, found, i) ?? expression);
}

/** How many days back a report's "in the afternoon" may lean. */
const NEWS_DAYS = 7;

function isRecentDay(period: Period | null, report: number | null): boolean {
  if (!period || report === null || period.from !== period.to) return false;
  return period.to <= report && report - period.from < NEWS_DAYS;
}

function opensParagraph(analysis: Analysis, { start }: Surface): boolean {
  const at = tokenAt(analysis, start);
  const sentence = analysis.sentences[analysis.tokens[at]?.sentence ?? -1];
  const paragraph = analysis.paragraphs[sentence?.paragraph ?? -1];
  return paragraph !== undefined && at - paragraph.from < OPENING;
}

/** How many words open a paragraph. */
const OPENING = 4;

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

/** "at noon on Sunday", "on Sunday at noon": a time of day takes the day named beside it, before it or after. */
function besideDay(analysis: Analysis, left: TimeExpression | undefined, surface: Surface): Period | null {
  if (!left?.period || left.period.from !== left.period.to || left.meaning.kind === 'part') return null;
  return isNear(analysis, left.end, surface.start) ? left.period : null;
}

function withFollowingDay(analysis: Analysis, found: readonly TimeExpression[], i: number): TimeExpression | null {
  const [time, day] = [found[i], found[i + 1]];
  if (time?.meaning.kind !== 'part' || !day?.period || day.meaning.kind === 'part') return null;
  if (day.period.from !== day.period.to || !isNear(analysis, time.end, day.start)) return null;
  const before = found[i - 1];
  if (before?.period && isNear(analysis, before.end, time.start)) return null;
  return resolve(time, { ...NOWHERE, besideDay: day.period });
}

function isNear(analysis: Analysis, from: number, to: number): boolean {
  return to - from <= BESIDE && !/[.;!?]\s/.test(analysis.text.slice(from, to));
}

/** How many characters may lie between a time of day and its day. */
const BESIDE = 20;

const NOWHERE: Anchor = {
  published: null,
  historical: false,
  narrative: null,
  tense: null,
  partnerYear: null,
  recentDay: null,
  besideDay: null,
  event: null,
};

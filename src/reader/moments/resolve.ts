/** From what a time expression says to the days it means and its TIMEX3 value. */
import type { Anchor } from './anchor.ts';
import type { Period } from './calendar.ts';
import { decadePeriod, monthsPeriod } from './calendar.ts';
import type { Meaning, Surface } from './meaning.ts';
import { partOf } from './periods.ts';
import {
  type Resolved,
  resolveCalendar,
  resolveHoliday,
  resolvePortion,
  resolveQuarter,
  resolveSeason,
} from './resolve-calendar.ts';
import {
  resolveNth,
  resolvePart,
  resolveReach,
  resolveShift,
  resolveUnit,
  resolveWeekday,
} from './resolve-relative.ts';
import type { TimeExpression } from './time-expression.ts';
import { durationValue, periodValue } from './timex-value.ts';

export function resolve(surface: Surface, anchor: Anchor): TimeExpression {
  const { start, end, rule, meaning } = surface;
  const { period, stated } = resolveMeaning(meaning, anchor);
  const edge = 'edge' in meaning ? meaning.edge : null;
  return {
    start,
    end,
    rule,
    meaning,
    type: typeOf(meaning),
    value: timexValue(meaning, period),
    period: period && edge ? partOf(period, edge, anchor.published) : period,
    stated: stated && period !== null,
  };
}

function resolveMeaning(meaning: Meaning, anchor: Anchor): Resolved {
  const inferred = (period: Period | null): Resolved => ({ period, stated: false });
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, anchor);
    case 'years':
      return {
        period: meaning.length === 10 ? decadePeriod(meaning.first) : monthsPeriod(meaning.first, 1, 1200, 'century'),
        stated: true,
      };
    case 'season':
      return resolveSeason(meaning, anchor);
    case 'quarter':
      return resolveQuarter(meaning, anchor);
    case 'portion':
      return resolvePortion(meaning, anchor);
    case 'holiday':
      return resolveHoliday(meaning, anchor);
    case 'weekday':
      return inferred(resolveWeekday(meaning, anchor));
    case 'day':
      return inferred(
        anchor.published === null
          ? null
          : {
              from: anchor.published + meaning.offset,
              to: anchor.published + meaning.offset,
              grain: meaning.part ? 'part-of-day' : 'day',
            },
      );
    case 'unit':
      return inferred(resolveUnit(meaning, anchor));
    case 'shift':
      return inferred(resolveShift(meaning, anchor));
    case 'duration':
      return inferred(resolveReach(meaning, anchor));
    case 'nth':
      return inferred(resolveNth(meaning, anchor));
    case 'part':
      return inferred(resolvePart(meaning, anchor));
    default:
      return inferred(null);
  }
}

function typeOf(meaning: Meaning): TimeExpression['type'] {
  switch (meaning.kind) {
    case 'duration':
    case 'portion':
      return 'DURATION';
    case 'set':
      return 'SET';
    case 'part':
      return 'TIME';
    default:
      return 'part' in meaning && meaning.part ? 'TIME' : 'DATE';
  }
}

function timexValue(meaning: Meaning, period: Period | null): string | null {
  switch (meaning.kind) {
    case 'duration':
      return durationValue(meaning.count, meaning.unit);
    case 'portion':
      return durationValue(meaning.count, meaning.unit);
    case 'set':
      return durationValue(1, meaning.unit);
    case 'reference':
      return meaning.value;
    case 'vague':
      return null;
    case 'shift':
      if (!period && meaning.from === 'event') return durationValue(meaning.count, meaning.unit);
      if (!period) return meaning.direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
      return periodValue(period);
    case 'part':
      return period
        ? periodValue(period, meaning.clock ? `T${meaning.clock}` : `T${meaning.part}`)
        : `XXXX-XX-XXT${meaning.clock ?? meaning.part}`;
    default:
      return period ? periodValue(period, suffixOf(meaning)) : null;
  }
}

function suffixOf(meaning: Meaning): string {
  if (meaning.kind === 'season') return `-${meaning.season}`;
  if (meaning.kind === 'unit' && meaning.unit === 'weekend') return '-WE';
  return 'part' in meaning && meaning.part ? `T${meaning.part}` : '';
}

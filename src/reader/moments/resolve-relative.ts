/** Resolves what leans on the report's date or on the date last mentioned. */
import { type Anchor, recurring, today } from './anchor.ts';
import { dayPeriod, type Period, weekdayOf, weekPeriod } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import { enclosing, isFinerThan, moveDay } from './periods.ts';

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

export function resolveWeekday({ weekday, which, week, part }: Of<'weekday'>, anchor: Anchor): Period | null {
  const narrated =
    anchor.historical || which === 'following' || which === 'previous' || which === 'same' || which === 'that';
  const told = anchor.narrative && isFinerThan(anchor.narrative, 'month') ? anchor.narrative.to : null;
  const base = narrated ? (told ?? anchor.published) : anchor.published;
  if (base === null) return null;
  const grain = part ? 'part-of-day' : 'day';
  const inWeek = (n: number): Period => {
    const day = weekPeriod(base).from + n * 7 + weekday;
    return { from: day, to: day, grain };
  };
  if (week !== null) return inWeek(week);
  const step = (weekday - weekdayOf(base) + 7) % 7;
  const at = (day: number): Period => ({ from: day, to: day, grain });
  switch (which) {
    case 'last':
    case 'previous':
      return at(base - ((weekdayOf(base) - weekday + 6) % 7) - 1);
    case 'next':
      // "next Friday" said on a Wednesday is not the day after tomorrow, which is "this Friday" or plain "Friday".
      return inWeek(1);
    case 'following':
      return at(base + (step || 7));
    case 'this':
      return inWeek(0);
    default:
      if (narrated) return at(base + step);
      return recurring(inWeek, base, anchor.tense);
  }
}

export function resolveUnit({ unit, which, part }: Of<'unit'>, anchor: Anchor): Period | null {
  const now = today(anchor);
  const grained = (period: Period): Period => (part ? { ...period, grain: 'part-of-day' } : period);
  if (which === 'last' || which === 'next' || which === 'this') {
    if (now === null) return null;
    return grained(
      enclosing(moveDay(firstOf(now, unit), unit, which === 'this' ? 0 : which === 'last' ? -1 : 1), unit),
    );
  }
  const base = anchor.narrative ?? (anchor.published === null ? null : dayPeriod(anchor.published));
  if (!base || !isFinerThan(base, unit)) return null;
  const step = which === 'previous' ? -1 : which === 'following' ? 1 : 0;
  const from = which === 'previous' ? base.from : base.to;
  return grained(enclosing(moveDay(firstOf(from, unit), unit, step), unit));
}

/** Months are stepped from their first day, so that the 31st never slips into another month. */
const firstOf = (day: number, unit: Of<'unit'>['unit']): number =>
  unit === 'weekend' ? day : enclosing(day, unit).from;

/** Days and weeks are counted to the day, months and years to the month and year. */
export function resolveShift({ count, unit, direction, from }: Of<'shift'>, anchor: Anchor): Period | null {
  const base =
    from === 'report'
      ? today(anchor)
      : from === 'event'
        ? (anchor.event ?? (anchor.historical ? anchor.narrative : null))?.from
        : (anchor.narrative?.from ?? anchor.published);
  if (base === null || base === undefined || count === null) return null;
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  const day = moveDay(base, unit, direction * count);
  return unit === 'week' || unit === 'fortnight' || unit === 'weekend'
    ? dayPeriod(day)
    : enclosing(day, unit === 'century' ? 'year' : unit);
}

/** "the past three years" up to the report's date, "the next two weeks" from the day after it. */
export function resolveReach({ count, unit, reach }: Of<'duration'>, anchor: Anchor): Period | null {
  const now = today(anchor);
  if (now === null || count === null || reach === null) return null;
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  return reach === 'past'
    ? { from: moveDay(now, unit, -count), to: now, grain: 'span' }
    : { from: now + 1, to: moveDay(now, unit, count), grain: 'span' };
}

/** "in its third day": the period of the telling. "the second day" of something leans on the date last mentioned. */
export function resolveNth({ unit, current }: Of<'nth'>, anchor: Anchor): Period | null {
  const base = anchor.historical ? (anchor.narrative?.to ?? null) : current ? anchor.published : null;
  return base === null ? null : enclosing(base, unit);
}

/** A clock time or a part of the day, on the day that is named beside it or that was last spoken of. */
export function resolvePart({ part, clock, overnight }: Of<'part'>, anchor: Anchor): Period | null {
  const grain = clock ? 'time' : part ? 'part-of-day' : 'day';
  if (overnight && anchor.published !== null && !anchor.historical && !anchor.besideDay) {
    return { from: anchor.published - 1, to: anchor.published, grain };
  }
  const day = anchor.besideDay ?? spokenOf(anchor);
  const base = day?.from ?? (anchor.historical ? null : anchor.published);
  return base === null ? null : { from: base, to: base, grain };
}

/** The day that the story stands at; in news, the last day of the past week that was mentioned. */
function spokenOf({ narrative, historical, published, recentDay }: Anchor): Period | null {
  if (!historical && published !== null) return recentDay;
  return narrative && isFinerThan(narrative, 'day') ? narrative : null;
}

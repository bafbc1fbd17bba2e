import { VERBAL_TYPES } from '../../../record/index.ts';
import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import { carriedDate } from './carried-dates.ts';
import { datesOf } from './dates.ts';

/**
 * When: each event has the date that the syntax gives it, or else the one that the story has reached. A date far before the report
 * makes the event background, one after it a plan.
 */
export function giveMoments(candidates: readonly Candidate[], work: Work): readonly Candidate[] {
  const dates = datesOf(candidates, work);
  return candidates.map((candidate) => {
    const moment = dates.ofEvents.get(candidate.head) ?? carriedDate(candidate, dates, work);
    if (moment === null) return candidate;
    return { ...candidate, moment, status: statusAt(candidate, moment, work) };
  });
}

/** A year is background where it ended before that of the report, a season where it is over by three months, anything finer by a year. */
function statusAt(candidate: Candidate, index: number, { input, moments }: Work): Candidate['status'] {
  const { moment } = moments[index]!;
  const published = input.published?.slice(0, 10) ?? null;
  if (candidate.status === 'denied' || moment.to === null) return candidate.status;
  const coarse = COARSE.has(moment.grain ?? '');
  if (published === null) return coarse && candidate.status === 'happened' ? 'historical' : candidate.status;
  if (candidate.status === 'happened') {
    // what is promised or demanded for a day to come is said now
    if (!VERBAL_TYPES.has(candidate.type) && moment.from > published) return 'planned';
    const bound = coarse
      ? `${published.slice(0, 4)}-01-01`
      : monthsBefore(published, moment.grain === 'season' || moment.grain === 'quarter' ? 3 : 12);
    if (moment.to < bound) return 'historical';
  }
  // "will lead an inquiry into the shooting of 14 April": a deed of a day gone by is not to come
  if (candidate.status === 'planned' && candidate.frame.speech === 'noun' && moment.to < published) return 'happened';
  return candidate.status;
}

const COARSE = new Set(['year', 'decade', 'century']);

/** The ISO date so many months earlier; the day of the month stays, for comparison only. */
function monthsBefore(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}${date.slice(7)}`;
}

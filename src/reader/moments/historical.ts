import { dateOf } from './calendar.ts';
import type { Surface } from './meaning.ts';

/**
 * True if a text tells of a time long before it was written: most of its dates with a year lie more than a year before the report's
 * own, and hardly anything leans on the report's date. Without a report's date dates can lean on each other only.
 */
export function isHistorical(surfaces: readonly Surface[], published: number | null): boolean {
  if (published === null) return true;
  const { year } = dateOf(published);
  let past = 0;
  let own = 0;
  for (const { meaning } of surfaces) {
    if ('year' in meaning && typeof meaning.year === 'number') {
      if (meaning.year < year - 1) past++;
      else own++;
    } else if (meaning.kind === 'weekday' && meaning.which === null) own++;
    else if (meaning.kind === 'day') own++;
    else if (meaning.kind === 'calendar' && meaning.month !== null && meaning.year === null) past += BARE_DATE;
  }
  return past >= MANY && past > own * LEAD;
}

/** A date without a year says little by itself; many of them are the mark of a chronicle. */
const BARE_DATE = 0.25;
/** Fewer dates than this make no chronicle. */
const MANY = 6;
/** How many times more dates must lie in the past. */
const LEAD = 1.2;

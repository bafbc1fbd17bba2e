import { GAP, UNITS, type Unit } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';

const ADVERBS: Readonly<Record<string, Unit>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annually: 'year',
  annual: 'year',
  yearly: 'year',
};

/** "every year", "each day", "per month", "daily", "annual". */
export const everyUnit = recognizer(
  'every-unit',
  new RegExp(
    `\\b(?:(?:[Ee]very|[Ee]ach|[Pp]er)${GAP}(?:other${GAP})?(?<unit>day|night|week|month|quarter|year)|(?<adverb>${Object.keys(ADVERBS).join('|')}))\\b`,
    'g',
  ),
  (groups) => {
    const unit = groups.adverb ? ADVERBS[groups.adverb] : UNITS[groups.unit ?? ''];
    return unit ? { kind: 'set', unit } : null;
  },
);

import { isDate } from '../calendar.ts';
import { type Meaning, recognizer } from '../meaning.ts';

/** "2022-05-03". */
export const isoDateForm = recognizer(
  'iso-date',
  /(?<![\w/-])(?<year>[12]\d{3})-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\w/-])/g,
  (groups) => calendar(Number(groups.year), Number(groups.month), Number(groups.day)),
);

/**
 * "5/13/2022", "13.5.2022": only where one order of day and month is possible, or both are the same number; "3/5/2022" could be
 * either and yields its month-first reading, as most of the English-language press that writes so is American.
 */
export const slashDate = recognizer(
  'slash-date',
  /(?<![\w/.-])(?<a>[0-3]?\d)(?<mark>[/.])(?<b>[0-3]?\d)\k<mark>(?<year>(?:19|20)?\d{2})(?![\w/-]|\.\d)/g,
  (groups) => {
    const [a, b] = [Number(groups.a), Number(groups.b)];
    const short = (groups.year?.length ?? 0) < 4;
    if (short && groups.mark === '.') return null;
    const year = short ? Number(groups.year) + (Number(groups.year) > 30 ? 1900 : 2000) : Number(groups.year);
    return groups.mark === '/' ? (calendar(year, a, b) ?? calendar(year, b, a)) : calendar(year, b, a);
  },
);

function calendar(year: number, month: number, day: number): Meaning | null {
  if (!isDate({ year, month, day })) return null;
  return { kind: 'calendar', year, month, day, which: null, edge: null, part: null };
}

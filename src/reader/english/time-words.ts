/** The English words of time, and the pattern sources built from them. Data only: what they mean is settled in `moments`. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** 0 Monday … 6 Sunday. Short forms that are words or names of their own (Sun, Sat, Wed, Mon) are left out. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
  tues: 1,
  thurs: 3,
};

export const SEASONS: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};

/** Parts of the day with TIMEX3's codes. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  night: 'NI',
  nightfall: 'NI',
};

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'night',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  year: 'year',
  decade: 'decade',
  centurie: 'century',
  century: 'century',
  millennium: 'millennium',
  millennia: 'millennium',
};

export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

/** Holidays that a text names, with a fixed month and day, or a rule of `holiday.ts`. */
export const HOLIDAYS: Readonly<
  Record<string, readonly [number, number] | 'easter' | `easter${string}` | 'thanksgiving'>
> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  'new year': [1, 1],
  'new year’s eve': [12, 31],
  'new year’s day': [1, 1],
  "valentine's day": [2, 14],
  'valentine’s day': [2, 14],
  'may day': [5, 1],
  'independence day': [7, 4],
  halloween: [10, 31],
  "all saints' day": [11, 1],
  'armistice day': [11, 11],
  'easter sunday': 'easter',
  easter: 'easter',
  'easter monday': 'easter+1',
  'good friday': 'easter-2',
  'palm sunday': 'easter-7',
  'ash wednesday': 'easter-46',
  'ascension day': 'easter+39',
  pentecost: 'easter+49',
  thanksgiving: 'thanksgiving',
  'thanksgiving day': 'thanksgiving',
};

/** Words for a time that is not a date: TIMEX3's references. */
export const REFERENCES: Readonly<Record<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>> = {
  now: 'PRESENT_REF',
  'right now': 'PRESENT_REF',
  currently: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  'at present': 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  'the time being': 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  recently: 'PAST_REF',
  'more recently': 'PAST_REF',
  'most recently': 'PAST_REF',
  recent: 'PAST_REF',
  former: 'PAST_REF',
  'the past': 'PAST_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'the near term': 'FUTURE_REF',
};

/** Words after a four-figure number that make it a count, a measure or a name, not a year. */
export const COUNTED_AFTER_NUMBER: ReadonlySet<string> = new Set([
  'aircraft',
  'casualties',
  'civilians',
  'families',
  'refugees',
  'soldiers',
  'bc',
  'cubic',
  'dollars',
  'euros',
  'feet',
  'hectares',
  'km',
  'kilometers',
  'kilometres',
  'megawatts',
  'men',
  'meters',
  'metres',
  'miles',
  'mw',
  'people',
  'percent',
  'personnel',
  'police',
  'tonnes',
  'tons',
  'troops',
  'women',
]);

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/ /g, '\\s{1,3}').replace(/\./g, '\\.'))
    .join('|');

/** White space between the words of one expression: bounded, so that no match crosses a page of blanks. */
export const GAP = '\\s{1,3}';
/** A space or a hyphen. */
export const JOIN = '(?:\\s{1,3}|[-\u2010\u2011\u2013])';
export const DASH = '(?:\\s?[-\u2010\u2011\u2012\u2013\u2014]\\s?)';
const LONG_MONTHS = Object.keys(MONTHS).filter(
  (name) => name.length > 4 || name === 'june' || name === 'july' || name === 'may',
);
const SHORT_MONTHS = Object.keys(MONTHS).filter((name) => !LONG_MONTHS.includes(name));
const capital = (word: string): string => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
/** Months as names: capitalised or in capitals (lower case "may" and "march" are other words). */
export const MONTH = `(?:${alternatives(
  LONG_MONTHS.flatMap((name) => [name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()]),
)}|(?:${alternatives(SHORT_MONTHS.flatMap((name) => [name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()]))})\\b\\.?)`;
export const WEEKDAY = `(?:${alternatives(
  Object.keys(WEEKDAYS).flatMap((name) => [name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()]),
)})`;
export const SEASON = `(?:${alternatives(Object.keys(SEASONS).map(capital))})`;
export const DAY_PART = `(?:${alternatives(Object.keys(DAY_PARTS))})`;
export const ORDINAL = `(?:${alternatives(Object.keys(ORDINALS).map(capital))}|\\d{1,2}(?:st|nd|rd|th))`;
const SMALL = alternatives(
  Object.keys(NUMBERS)
    .filter((word) => word.length > 2 && word !== 'hundred' && word !== 'dozen')
    .map(capital),
);
/** A count in words or figures: "ten", "twenty-four", "2.5", "a dozen", "1,000". */
export const COUNT = `(?:\\d{1,3}(?:,\\d{3}){0,2}(?:\\.\\d{1,2})?|(?:${SMALL})(?:${JOIN}(?:one|two|three|four|five|six|seven|eight|nine|hundred))?|[Aa]${GAP}(?:dozen|hundred)|[Aa]n?)`;
/** A number left open: "several", "a few". */
export const VAGUE_COUNT = `(?:[Ss]everal|[Mm]any|[Ss]ome|[Aa]${GAP}few|[Ff]ew|[Aa]${GAP}couple(?:${GAP}of)?|[Aa]${GAP}number${GAP}of|[Cc]ountless|[Nn]umerous|[Dd]ozens${GAP}of|[Hh]undreds${GAP}of|[Tt]housands${GAP}of)`;
export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|centuries|century|millennia|millennium)';
export const YEAR = '(?:1\\d|20)\\d{2}';
/** "early", "late", "mid-": which part of a period. */
export const EDGE = `(?:(?:the${GAP})?(?:very${GAP})?(?:beginning|start|end|middle|early${GAP}part|latter${GAP}part|first${GAP}half|second${GAP}half|outset|close)${GAP}of|[Ee]arly(?:${GAP}(?:on${GAP})?in)?|[Ll]ate(?:${GAP}in)?|[Ll]ater${GAP}in|[Ee]arlier${GAP}in|[Mm]id)`;

/** The number that a count, ordinal or figure stands for; null if it stands for none. */
export function numberOf(words: string): number | null {
  const clean = words.toLowerCase().replace(/,/g, '').trim();
  const figure = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th)?$/.exec(clean);
  if (figure) return Number(figure[1]);
  const ordinal = ORDINALS[clean];
  if (ordinal !== undefined) return ordinal;
  let total: number | null = null;
  for (const part of clean.split(/[\s\u2010\u2011\u2013-]+/)) {
    const value = NUMBERS[part];
    if (value === undefined) return null;
    total = total === null ? value : value === 100 || part === 'dozen' ? total * value : total + value;
  }
  return total;
}

/** Numbers as reports write them. */
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const OTHERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  dozen: 12,
};

const VALUE: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** The value of a written number; null where the word is none. "one" counts no things: it is a pronoun more often. */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return Number(word.replace(/,/g, ''));
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  if (word === 'one') return null;
  return VALUE.get(word) ?? null;
}

/** Words that multiply the number before them. */
export function multiplierOf(word: string): number {
  return word === 'hundred' || word === 'thousand' || word === 'million' || word === 'billion' || word === 'dozen'
    ? OTHERS[word]!
    : 1;
}

/** Words after a number that make it a measure or a date, not a count of somebody or something. */
export const MEASURES: ReadonlySet<string> = new Set(
  `metre metres meter meters cubic kilometre kilometres kilometer kilometers km mile miles inch inches feet foot litre litres ton tons
  tonne tonnes degrees second seconds minute minutes hour hours day days week weeks month months year years decade decades season seasons
  o'clock am pm january february march april may june july august september october november december crowns dollars euros pounds per
  percent`.split(/\s+/),
);

/** Words that point back to a number's subject: "puts the number at six", "puts it at no more than 3". */
export const SAME_SUBJECT =
  /^\W*(?:that )?(?:it|(?:the|this|that) (?:number|figure|toll|total|count|loss|losses)) (?:at|to)\b|^\W*(?:[“"]?(?:fewer|less|more|no more|no fewer|at least|at most|only|about|some|nearly|almost|up to)\b)/iu;

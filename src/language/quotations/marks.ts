/** What a token may be as a quotation mark. */
export type Mark = 'open' | 'close' | 'either' | 'single-open' | 'single-close' | 'single-either';

const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['“', 'open'],
  ['„', 'open'],
  ['«', 'open'],
  ['``', 'open'],
  ['‘‘', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ['’’', 'close'],
  ['"', 'either'],
  ["''", 'either'],
  ['‟', 'either'],
  ['＂', 'either'],
  ['‘', 'single-open'],
  ['‚', 'single-open'],
  ['`', 'single-open'],
  ['’', 'single-close'],
  ["'", 'single-either'],
]);

/** The mark that the text `[start, end)` is, or undefined. */
export function markAt(text: string, start: number, end: number): Mark | undefined {
  return end - start > 2 ? undefined : MARKS.get(text.slice(start, end));
}

import type { Params } from '../../api/request.ts';

/** What is searched for. Empty words do not restrict. */
export interface SearchChoice {
  readonly text: string;
  readonly what: '' | 'statement' | 'event';
  readonly party: string;
  readonly act: string;
  readonly issue: string;
  readonly source: string;
  readonly state: string;
  readonly from: string;
  readonly to: string;
}

export const NO_FILTERS: SearchChoice = {
  text: '',
  what: '',
  party: '',
  act: '',
  issue: '',
  source: '',
  state: '',
  from: '',
  to: '',
};
const KEYS = Object.keys(NO_FILTERS) as (keyof SearchChoice)[];

/** True if anything but words is asked for: then findings are listed, not everything. */
export function filtered(choice: SearchChoice): boolean {
  return KEYS.some((key) => key !== 'text' && choice[key] !== '');
}

/** The choice as the end of an address, so that a search can be kept and sent. */
export function searchQuery(choice: SearchChoice): string {
  const params = new URLSearchParams(
    KEYS.filter((key) => choice[key] !== '').map((key): [string, string] => [key, choice[key]]),
  );
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The choice that an address holds; what it does not know is left out. */
export function readSearch(query: string): SearchChoice {
  const params = new URLSearchParams(query);
  const read = Object.fromEntries(KEYS.map((key) => [key, params.get(key) ?? ''])) as unknown as SearchChoice;
  return read.what === 'statement' || read.what === 'event' ? read : { ...read, what: '' };
}

/** What the list of statements or events is asked. */
export function findingParams(choice: SearchChoice, what: 'statement' | 'event'): Params {
  const { text, party, act, issue, source, state, from, to } = choice;
  const words = text.trim();
  return {
    text: words,
    party,
    source: source.trim(),
    state,
    from,
    to,
    order: words === '' ? 'date' : 'relevance',
    ...(what === 'statement' && { act, issue }),
  };
}

/** The words that a hit is marked by: those searched for, without signs and without those to be left out. */
export function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(-?)"([^"]+)"|(-?)([\p{L}\p{N}][\p{L}\p{N}'’-]*)/gu)]
    .filter(([, without, , minus]) => !without && !minus)
    .flatMap(([, , phrase, , word]) => (phrase ?? word ?? '').split(/\s+/))
    .filter((word) => word.length > 1 && word.toLowerCase() !== 'or');
}

/** Where in a line the words begin, by their stems' first letters, as half-open offsets; they do not overlap. */
export function hitsIn(line: string, words: readonly string[]): readonly (readonly [number, number])[] {
  if (words.length === 0) return [];
  const stems = words.map((word) => word.slice(0, Math.max(3, word.length - 2)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})[\\p{L}\\p{N}]*`, 'giu');
  return [...line.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);
}

import { BODY_WORDS, NAME_LINKS, PERSON_TITLES, PLACE_WORDS } from '../english/names.ts';
import { CAUTIOUS_GROUPS, GROUPS } from '../english/peoples.ts';

/** What the word lists say of a word, as bits. */
export const TITLE = 1;
export const BODY = 2;
export const PLACE = 4;
export const GROUP = 8;
export const CAUTIOUS = 16;
export const LINK = 32;

const MOST_CACHED = 20_000;
const cache = new Map<string, number>();

export function nameClass(form: string): number {
  const cached = cache.get(form);
  if (cached !== undefined) return cached;
  const lower = form.toLowerCase();
  const group = GROUPS.has(lower) || (lower.endsWith('s') && GROUPS.has(lower.slice(0, -1)));
  const found =
    (PERSON_TITLES.has(lower) ? TITLE : 0) |
    (BODY_WORDS.has(lower) ? BODY : 0) |
    (PLACE_WORDS.has(lower) ? PLACE : 0) |
    (group && form !== lower ? GROUP : 0) |
    (CAUTIOUS_GROUPS.has(lower) ? CAUTIOUS : 0) |
    (NAME_LINKS.has(form) ? LINK : 0);
  if (cache.size > MOST_CACHED) cache.clear();
  cache.set(form, found);
  return found;
}

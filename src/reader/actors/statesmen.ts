import { STATESMEN } from '../english/statesmen.ts';
import { nameKey } from './phrase.ts';
import type { Profile } from './profile.ts';
import type { Scene } from './scene.ts';

/** Offices behind which a surname is that of the statesman known by it. */
const OFFICE =
  /(?:^| )(?:president|premier|chancellor|king|emir|general|colonel|leader|(?:prime|foreign|defen[cs]e) minister|secretary(?: of state)?)$/;

const FULL: ReadonlyMap<string, string> = new Map(STATESMEN.map(({ name, country }) => [nameKey(name), country]));
/** By the last word, null where statesmen of two countries bear it. */
const SURNAMES: ReadonlyMap<string, { readonly country: string | null; readonly known: boolean }> = surnames();

function surnames(): ReadonlyMap<string, { readonly country: string | null; readonly known: boolean }> {
  const map = new Map<string, { country: string | null; known: boolean }>();
  for (const { name, country, known } of STATESMEN) {
    const key = nameKey(name.split(' ').at(-1)!);
    const before = map.get(key);
    if (before === undefined) map.set(key, { country, known });
    else map.set(key, { country: before.country === country ? country : null, known: before.known && known });
  }
  return map;
}

/** Where a well-known statesman is from, by full name or by a surname that the text gives no other first name to; null for everybody else. */
export function countryOfStatesman({ phrases, sense }: Profile, scene: Scene): string | null {
  if (sense !== 'person' && sense !== 'unknown') return null;
  const named = phrases.map((i) => scene.phrases[i]!).filter((phrase) => phrase.form === 'name' && phrase.key !== '');
  for (const { key } of named) {
    const country = FULL.get(key);
    if (country !== undefined) return country;
  }
  if (named.length === 0 || named.some(({ key }) => key.includes(' '))) return null;
  const surname = SURNAMES.get(named[0]!.key);
  if (!surname) return null;
  return surname.known || named.some(({ role }) => OFFICE.test(role)) ? surname.country : null;
}

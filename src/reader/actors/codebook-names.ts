import type { Analysis } from '../../language/index.ts';
import type { Codebook } from '../../record/index.ts';
import { nameKey, type Phrase, type Sense } from './phrase.ts';
import { textOf } from './segments.ts';

/** A name from the user's codebook. */
export interface CodebookName {
  readonly identity: string;
  readonly sense: Sense;
  readonly country: string | null;
  readonly sector: string | null;
}

/** Every name and alias of the parties, and of their members, by `nameKey`. What stands here outranks all lists of ours. */
export function codebookNames(codebook: Codebook): ReadonlyMap<string, CodebookName> {
  const names = new Map<string, CodebookName>();
  codebook.parties.forEach((party, i) => {
    const sense: Sense = party.kind === 'government' ? 'state' : (party.kind ?? (party.country ? 'state' : 'body'));
    const entry = {
      identity: `codebook party:${i}`,
      sense,
      country: party.country ?? null,
      sector: party.sector ?? null,
    };
    for (const name of [party.name, ...party.aliases]) if (!names.has(nameKey(name))) names.set(nameKey(name), entry);
  });
  codebook.parties.forEach((party, i) => {
    for (const member of party.members) {
      const key = nameKey(member);
      const identity = `codebook member:${i}:${key}`;
      if (!names.has(key)) names.set(key, { identity, sense: 'unknown', country: party.country ?? null, sector: null });
    }
  });
  for (const [key, entry] of [...names]) {
    const words = key.split(' ');
    const surname = words.at(-1)!;
    if (entry.sense !== 'unknown' || words.length !== 2 || surname.length < 3) continue;
    if (!names.has(`person:${surname}`)) names.set(`person:${surname}`, entry);
  }
  return names;
}

/** Gives phrases that the codebook names their identity: by their name, or by all their words but the article. */
export function applyCodebook(phrases: readonly Phrase[], codebook: Codebook, analysis: Analysis): Phrase[] {
  const names = codebookNames(codebook);
  if (names.size === 0) return [...phrases];
  return phrases.map((phrase) => {
    if (phrase.form === 'pronoun') return phrase;
    const found =
      names.get(phrase.key) ??
      names.get(nameKey(textOf(analysis, phrase))) ??
      (phrase.identity === null && phrase.form === 'name' && !phrase.modifier
        ? names.get(`person:${phrase.key}`)
        : undefined);
    if (!found) return byTail(phrase, names, analysis) ?? phrase;
    const surname = names.get(phrase.key) === undefined && names.get(`person:${phrase.key}`) === found;
    return {
      ...phrase,
      form: 'name',
      rule: 'codebook',
      name: phrase.name ?? { from: phrase.from, to: phrase.to },
      key: phrase.key === '' ? nameKey(textOf(analysis, phrase)) : phrase.key,
      identity: found.identity,
      sense: found.sense === 'unknown' ? (surname ? 'person' : phrase.sense) : found.sense,
      country: found.country ?? phrase.country,
      sector: found.sector ?? phrase.sector,
    };
  });
}

/** "the expert panel" for the codebook's "Irsa Expert Panel": two words or more that end the name of one party only. */
function byTail(phrase: Phrase, names: ReadonlyMap<string, CodebookName>, analysis: Analysis): Phrase | null {
  if (phrase.form !== 'description' || phrase.definiteness !== 'definite' || phrase.number === 'plural') return null;
  const tail = nameKey(textOf(analysis, phrase)).replace(/^the /, '');
  if (!tail.includes(' ')) return null;
  const fitting = new Set<CodebookName>();
  for (const [key, entry] of names)
    if (entry.identity.startsWith('codebook party:') && key.endsWith(` ${tail}`)) fitting.add(entry);
  const [only] = fitting;
  if (!only || fitting.size > 1 || only.sense === 'state') return null;
  return {
    ...phrase,
    rule: 'codebook',
    identity: only.identity,
    sense: only.sense,
    country: only.country,
    sector: only.sector,
  };
}

/** Which identity belongs to which, as the codebook says. */
export function codebookOwners(codebook: Codebook): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { identity } of codebookNames(codebook).values()) {
    const [, party] = /^codebook member:(\d+):/.exec(identity) ?? [];
    if (party !== undefined) owners.set(identity, `codebook party:${party}`);
  }
  return owners;
}

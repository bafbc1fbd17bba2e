import { ARMED_GROUPS } from '../english/armed-groups.ts';
import { BODY_WORDS, PLACE_WORDS, REGIONS } from '../english/body-names.ts';
import { CITIES } from '../english/cities.ts';
import { COUNTRIES } from '../english/countries.ts';
import { INTERNATIONAL_BODIES } from '../english/international-bodies.ts';
import { MEDIA_ENDINGS, MEDIA_NAMES } from '../english/media-outlets.ts';
import { METONYMS } from '../english/metonyms.ts';
import type { Sense } from './phrase.ts';
import { nameKey } from './phrase.ts';

/** What the lists know of a name. */
export interface KnownName {
  readonly sense: Sense;
  readonly sort:
    | 'country'
    | 'demonym'
    | 'people'
    | 'capital'
    | 'body'
    | 'metonym'
    | 'armed group'
    | 'outlet'
    | 'region';
  /** Names with the same identity are one actor: "UN" and "United Nations". */
  readonly identity: string;
  /** The name to show, where the text has only a short form of it. */
  readonly display: string;
  readonly country: string | null;
  readonly sector: string | null;
  /** Identity of what it belongs to. */
  readonly parent: string | null;
}

const KNOWN: ReadonlyMap<string, KnownName> = readLists();

/** Looks a name up as it stands in the text. Short names in capitals ("US", "IS", "AU") need their capitals. */
export function knownName(text: string): KnownName | null {
  const known = KNOWN.get(nameKey(text));
  if (!known) return null;
  const bare = text.replace(/[.\s]/g, '').replace(/^the/i, '');
  if (bare.length <= 4 && /^[a-z]/.test(bare)) return null;
  if (/^(?:us|who|is|it|au|ap|time|fox|eta|ira|fed|wan|age|wam|sana|ria)$/i.test(bare) && !isShouted(bare)) return null;
  return known;
}

const isShouted = (word: string): boolean =>
  word === word.toUpperCase() || (word.length > 3 && /^\p{Lu}/u.test(word)) || /^(?:Fox|Fed|Age|Time)$/.test(word);

/** Words that say which part of a country or city is meant: "Western Kasmor", "southern Veldria". */
const PART =
  /^(?:north|south|east|west|central|upper|lower|greater|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|northeast|northwest|southeast|southwest|downtown|mainland) /i;

/** True for names that begin by saying which part of a place is meant. */
export const namesPart = (text: string): boolean => PART.test(text);

/** The country that a longer name bears in its first words, or in its last behind a word for a part: "Kenya Ports Authority", "Western Kenya". */
export function countryInName(text: string): string | null {
  const words = text.replace(PART, '').split(/\s+/);
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const known = knownName(
      words
        .slice(0, count)
        .join(' ')
        .replace(/['’]s?$/, ''),
    );
    if (known && /^(?:country|demonym|people|capital|region)$/.test(known.sort)) return known.country;
  }
  return null;
}

/** The sector that the last word of a body's name tells, `undefined` where the word names no body. */
export function bodyWordSector(word: string): string | null | undefined {
  return BODY_WORDS.get(word) ?? (BODY_WORDS.has(word) ? null : undefined);
}

export const isPlaceWord = (word: string): boolean => PLACE_WORDS.has(word);
export const isMediaEnding = (word: string): boolean => MEDIA_ENDINGS.has(word);

/** The country with this code, as it is shown. */
export const countryName = (code: string): string | null => COUNTRY_NAMES.get(code) ?? null;
const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map((country) => [country.code, country.names[0]!]),
);

function readLists(): ReadonlyMap<string, KnownName> {
  const map = new Map<string, KnownName>();
  const add = (names: readonly string[], entry: Omit<KnownName, 'display'> & { display?: string }): void => {
    for (const name of names) {
      const key = nameKey(name);
      if (!map.has(key)) map.set(key, { ...entry, display: entry.display ?? name });
    }
  };
  for (const { code, names, adjectives, person, people, capitals } of COUNTRIES) {
    const state = { identity: code, country: code, sector: 'GOV', parent: null, display: names[0]! };
    add(names, { ...state, sense: 'state', sort: 'country' });
    add(adjectives, { ...state, sense: 'state', sort: 'demonym' });
    add([...person, ...people], { ...state, sense: 'group', sort: 'people', sector: 'CVL' });
    for (const capital of capitals) {
      add([capital], {
        ...state,
        sense: 'place',
        sort: 'capital',
        sector: null,
        identity: `capital:${capital}`,
        display: capital,
      });
    }
  }
  for (const { code, sector, names, parent } of INTERNATIONAL_BODIES) {
    const display = names[0]!;
    const identity = `body:${display}`;
    add(names, {
      sense: 'body',
      sort: 'body',
      identity,
      display,
      country: code,
      sector,
      parent: parent && `body:${parent}`,
    });
  }
  for (const { names, country, sector } of METONYMS) {
    const display = names[0]!;
    const sense = sector === 'GOV' ? 'state' : 'body';
    add(names, { sense, sort: 'metonym', identity: `seat:${display}`, display, country, sector, parent: country });
  }
  for (const { names, country, sector } of ARMED_GROUPS) {
    const display = names[0]!;
    add(names, {
      sense: 'body',
      sort: 'armed group',
      identity: `group:${display}`,
      display,
      country,
      sector,
      parent: null,
    });
  }
  for (const name of MEDIA_NAMES) {
    const entry = { identity: `outlet:${nameKey(name)}`, country: null, sector: 'JRN', parent: null, display: name };
    add([name], { ...entry, sense: 'body', sort: 'outlet' });
  }
  for (const { country, names } of CITIES) {
    for (const name of names) {
      add([name], {
        sense: 'place',
        sort: 'region',
        identity: `region:${nameKey(name)}`,
        country,
        sector: null,
        parent: null,
      });
    }
  }
  for (const name of REGIONS) {
    const entry = { identity: `region:${nameKey(name)}`, country: null, sector: null, parent: null, display: name };
    add([name], { ...entry, sense: 'place', sort: 'region' });
  }
  return map;
}

/** Which listed identity belongs to which: a UN body to the United Nations, a seat of government to its country. */
export const KNOWN_OWNERS: ReadonlyMap<string, string> = new Map(
  [...KNOWN.values()].flatMap(({ identity, parent }) => (parent === null ? [] : [[identity, parent] as const])),
);

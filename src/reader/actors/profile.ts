import { type Affiliation, affiliationsOf } from './affiliations.ts';
import type { Phrase, Sense } from './phrase.ts';
import type { Scene } from './scene.ts';

/** What the phrases of one chain say together. */
export interface Profile {
  /** Indices of the chain's phrases, in text order. */
  readonly phrases: readonly number[];
  readonly sense: Sense;
  readonly identity: string | null;
  readonly sector: string | null;
  readonly country: string | null;
  readonly named: boolean;
  readonly plural: boolean;
}

const SENSES: readonly Sense[] = ['person', 'state', 'body', 'group', 'place', 'artifact', 'unknown', 'thing', 'time'];

/** The chains of a scene by their first phrase, in text order. */
export function profilesOf(scene: Scene): Map<number, Profile> {
  const members = new Map<number, number[]>();
  scene.phrases.forEach((_, i) => {
    const chain = scene.chains.find(i);
    const list = members.get(chain);
    if (list) list.push(i);
    else members.set(chain, [i]);
  });
  return new Map([...members].map(([chain, list]) => [chain, profileOf(list, scene)]));
}

function profileOf(indices: readonly number[], scene: Scene): Profile {
  const { phrases } = scene;
  const list = indices.map((i) => phrases[i]!);
  const named = list.filter((phrase) => phrase.form === 'name');
  const telling = named.length > 0 ? named : list.filter((phrase) => phrase.form === 'description');
  const sense = senseOf(telling.length > 0 ? telling : list, list);
  const countryOf = (isGroup: boolean) =>
    list.find((phrase) => phrase.country !== null && (phrase.sense === 'group') === isGroup)?.country ?? null;
  return {
    phrases: indices,
    sense,
    identity: list.find((phrase) => phrase.identity !== null)?.identity ?? null,
    sector: sectorOf(named, indices, scene),
    // "Liberians" are of Liberia without being its government
    country: countryOf(false) ?? (sense === 'group' ? countryOf(true) : null),
    named: named.length > 0,
    plural: list.some((phrase) => phrase.form === 'description' && phrase.number === 'plural') && named.length === 0,
  };
}

/** The commonest sense of the names; a description decides where the names tell nothing. */
function senseOf(telling: readonly Phrase[], all: readonly Phrase[]): Sense {
  const tally = new Map<Sense, number>();
  for (const phrase of telling)
    if (phrase.sense !== 'unknown') tally.set(phrase.sense, (tally.get(phrase.sense) ?? 0) + 1);
  if (tally.size === 0) {
    for (const phrase of all)
      if (phrase.sense !== 'unknown') tally.set(phrase.sense, (tally.get(phrase.sense) ?? 0) + 1);
  }
  let best: Sense = 'unknown';
  for (const sense of SENSES) if ((tally.get(sense) ?? 0) > (tally.get(best) ?? 0)) best = sense;
  return best;
}

/** Names tell the sector first; of bodies with a name, "the union" that takes them up tells nothing, an apposition does. */
function sectorOf(named: readonly Phrase[], indices: readonly number[], { phrases, chains }: Scene): string | null {
  for (const phrase of named) if (phrase.sector !== null) return phrase.sector;
  const body = named.some((phrase) => phrase.sense === 'body');
  for (const i of indices) {
    if (body && chains.ruleOf(i) !== 'apposition' && i !== indices[0]) continue;
    const { sector } = phrases[i]!;
    if (sector !== null) return sector;
  }
  return null;
}

const AFFILIATIONS = new WeakMap<Profile, readonly Affiliation[]>();

/** All that a chain's phrases say it belongs to, surest first, in text order; many ask, so it is kept with the profile. */
export function chainAffiliations(profile: Profile, scene: Scene): readonly Affiliation[] {
  const known = AFFILIATIONS.get(profile);
  if (known) return known;
  const own = new Set(profile.phrases);
  const found = profile.phrases
    .flatMap((i) => (scene.phrases[i]!.form === 'pronoun' ? [] : affiliationsOf(i, scene)))
    .filter(({ phrase }) => !own.has(phrase));
  AFFILIATIONS.set(profile, found);
  return found;
}

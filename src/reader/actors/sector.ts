import { countryInName, namesPart } from './lexicon.ts';
import { chainAffiliations, type Profile } from './profile.ts';
import type { Scene } from './scene.ts';
import { textOf } from './segments.ts';

/** A spokesman, head or source has the sector of what he belongs to; of a state, the government's. */
export function sectorByOwner(profile: Profile, profiles: ReadonlyMap<number, Profile>, scene: Scene): string | null {
  if (profile.sense !== 'person' && profile.sense !== 'group' && profile.sense !== 'body') return null;
  if (profile.sense === 'body' && profile.named) return null;
  for (const { phrase, tie } of chainAffiliations(profile, scene)) {
    if (tie === 'in') continue;
    const owner = profiles.get(scene.chains.find(phrase));
    if (owner && owner.sector !== null && owner.sense !== 'place') return owner.sector;
  }
  return null;
}

/** The country that its words tie it to, where its party has none: a union of Kenyan workers is its own party, and Kenyan. */
export function countryByTies(profile: Profile, profiles: ReadonlyMap<number, Profile>, scene: Scene): string | null {
  for (const { phrase, tie } of chainAffiliations(profile, scene)) {
    if (tie === 'in' && profile.sense === 'person') continue;
    const owner = profiles.get(scene.chains.find(phrase));
    if (owner?.country && (owner.sense === 'state' || owner.sense === 'body' || owner.sense === 'place'))
      return owner.country;
  }
  return null;
}

/** The country in the name of a body or a people ("Kenya Ports Authority"), or of a part of a country or city ("Western Kenya"). */
export function countryByName({ sense, phrases }: Profile, scene: Scene): string | null {
  if (sense !== 'body' && sense !== 'group' && sense !== 'place') return null;
  for (const i of phrases) {
    const { name, rule } = scene.phrases[i]!;
    if (name === null || rule.startsWith('known')) continue;
    const text = textOf(scene.analysis, name);
    const country = sense !== 'place' || namesPart(text) ? countryInName(text) : null;
    if (country !== null) return country;
  }
  return null;
}

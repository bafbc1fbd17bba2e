import { countryInName } from './lexicon.ts';
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

/** The country in the name of a body, a people or a place: "Kenya Ports Authority", "Western Kenya". */
export function countryByName({ sense, phrases }: Profile, scene: Scene): string | null {
  if (sense !== 'body' && sense !== 'group' && sense !== 'place' && sense !== 'unknown') return null;
  for (const i of phrases) {
    const { name, rule } = scene.phrases[i]!;
    const country = name === null || rule.startsWith('known') ? null : countryInName(textOf(scene.analysis, name));
    if (country !== null) return country;
  }
  return null;
}

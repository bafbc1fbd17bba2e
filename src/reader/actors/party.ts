import { chainAffiliations, type Profile } from './profile.ts';
import type { Scene } from './scene.ts';

/** Bodies and groups of these sectors stand for themselves, whatever country's name they bear. */
const SELF_STANDING = new Set([
  'REB',
  'UAF',
  'LAB',
  'PTY',
  'BUS',
  'SOC',
  'AGR',
  'OPP',
  'CRM',
  'EDU',
  'REL',
  'JRN',
  'MED',
  'ELI',
]);
/** Chains of belonging are no longer than this ("an aide of the spokesman of the ministry of Kasmor"). */
const DEEPEST = 6;

/** Who belongs to whom: for each chain the chain of its party, itself for parties, null where the text does not say. */
export function partiesOf(profiles: ReadonlyMap<number, Profile>, scene: Scene): Map<number, number | null> {
  const byIdentity = new Map<string, number>();
  for (const [chain, { identity }] of profiles)
    if (identity !== null && !byIdentity.has(identity)) byIdentity.set(identity, chain);
  const direct = new Map<number, number | null>();
  for (const [chain, profile] of profiles) direct.set(chain, directParty(chain, profile, profiles, byIdentity, scene));
  return new Map([...profiles.keys()].map((chain) => [chain, follow(chain, direct)]));
}

function follow(chain: number, direct: ReadonlyMap<number, number | null>): number | null {
  let at = chain;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = direct.get(at) ?? null;
    if (next === null) return at === chain ? null : at;
    if (next === at) return at;
    at = next;
  }
  return at;
}

function directParty(
  chain: number,
  profile: Profile,
  profiles: ReadonlyMap<number, Profile>,
  byIdentity: ReadonlyMap<string, number>,
  scene: Scene,
): number | null {
  const { identity, sense, sector } = profile;
  if (identity?.startsWith('codebook party:')) return chain;
  const owner = identity === null ? undefined : scene.owners.get(identity);
  if (owner !== undefined) return byIdentity.get(owner) ?? chain;
  if (sense === 'state' && !identity?.startsWith('seat:')) {
    return identity === null ? (ownerAmong(profile, profiles, scene, isParty) ?? chain) : chain;
  }
  if (sense === 'place' || sense === 'thing' || sense === 'time') return null;
  const standsForItself =
    sector !== null &&
    SELF_STANDING.has(sector) &&
    (sense === 'body' ||
      (sense === 'group' &&
        sector !== 'EDU' &&
        sector !== 'AGR' &&
        sector !== 'MED' &&
        sector !== 'BUS' &&
        sector !== 'JRN'));
  if (standsForItself)
    return ownerAmong(profile, profiles, scene, (other) => other.sense === 'body' && other.sector !== 'JRN') ?? chain;
  const found = ownerAmong(profile, profiles, scene, isParty);
  if (found !== null) return found;
  if (sense === 'body' && (profile.named || sector === null) && !isOffice(sector)) return chain;
  return null;
}

const isOffice = (sector: string | null): boolean => sector !== null && /^(?:GOV|LEG|JUD|MIL|COP|SPY)$/.test(sector);
const isParty = (other: Profile): boolean =>
  other.sense === 'state' || other.sense === 'body' || other.sense === 'person' || other.sense === 'group';

/** The first thing it belongs to that can have members. Two different states at once ("Kasmori and Veldrian officials") are none. */
function ownerAmong(
  profile: Profile,
  profiles: ReadonlyMap<number, Profile>,
  scene: Scene,
  fits: (other: Profile) => boolean,
): number | null {
  const owners: number[] = [];
  for (const { phrase, tie } of chainAffiliations(profile, scene)) {
    const other = scene.chains.find(phrase);
    const candidate = profiles.get(other);
    if (!candidate || profile.phrases[0] === other || !fits(candidate)) continue;
    if (tie === 'in' && candidate.sense !== 'state') continue;
    if (candidate.sense === 'group' && tie !== 'possessor' && tie !== 'modifier') continue;
    owners.push(other);
  }
  const states = new Set(owners.filter((other) => profiles.get(other)!.sense === 'state'));
  if (profile.plural && states.size > 1 && profile.phrases.length === 1) return null;
  return owners[0] ?? null;
}

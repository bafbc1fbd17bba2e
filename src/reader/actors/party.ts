import { epithet } from './merges/epithets.ts';
import { isGenericName } from './name-words.ts';
import { chainAffiliations, type Profile } from './profile.ts';
import type { Scene } from './scene.ts';
import { textOf } from './segments.ts';
import { positionOf } from './syntax.ts';

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
  const home = homeOf(profiles, direct, scene);
  if (home !== null)
    for (const [chain, profile] of profiles)
      if (direct.get(chain) === null && isOfHome(profile, scene)) direct.set(chain, home);
  return new Map(
    [...profiles.keys()].map((chain) => {
      const party = follow(chain, direct);
      const isPerson =
        party !== null &&
        profiles.get(party)!.sense === 'person' &&
        !profiles.get(party)!.identity?.startsWith('codebook party:');
      return [chain, isPerson ? null : party];
    }),
  );
}

/** The state whose ministers and generals the desk names without their state: its own. Null where there are two. */
function homeOf(
  profiles: ReadonlyMap<number, Profile>,
  direct: ReadonlyMap<number, number | null>,
  scene: Scene,
): number | null {
  const homes = new Set<number>();
  for (const [chain, profile] of profiles) {
    const titled = profile.phrases.some(
      (i) => scene.phrases[i]!.form === 'name' && HOME_ROLE.test(scene.phrases[i]!.role),
    );
    const party = profile.sense === 'person' && titled ? follow(chain, direct) : null;
    if (party === null || profiles.get(party)?.sense !== 'state') continue;
    if (!chainAffiliations(profile, scene).some(({ phrase }) => scene.phrases[phrase]!.sense === 'state'))
      homes.add(party);
  }
  return homes.size === 1 ? [...homes][0]! : null;
}

/** Presidents of great powers and secretaries of state are named without their state anywhere. */
const HOME_ROLE = /(?:^| )minister$|^general$/;

/** Police, soldiers and ministers that nothing else is said of: "police said", "two ministers confirmed". */
function isOfHome(profile: Profile, scene: Scene): boolean {
  const { sector, sense } = profile;
  if (sense !== 'person' && sense !== 'group' && sense !== 'body') return false;
  if (chainAffiliations(profile, scene).some(({ phrase }) => scene.phrases[phrase]!.sense === 'state')) return false;
  const soldier = sense === 'person' && sector === 'MIL';
  return soldier || profile.phrases.some((i) => /(?:^| )(?:ministers?|police)(?: |$)/.test(scene.phrases[i]!.role));
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
    (sense === 'body' ? SELF_STANDING.has(sector) : sense === 'group' && /^(?:REB|UAF|OPP|PTY|CRM)$/.test(sector));
  if (standsForItself)
    return ownerAmong(profile, profiles, scene, (other) => other.sense === 'body' && other.sector !== 'JRN') ?? chain;
  const found = ownerAmong(profile, profiles, scene, isParty);
  if (found !== null) return found;
  if (sense === 'body' && !isOffice(sector)) return profile.named || sector === null ? chain : null;
  if (sense === 'body' && profile.named && !hasGenericName(profile, scene)) return chain;
  return (
    courtBefore(profile, profiles, scene) ??
    ministerOf(profile, scene) ??
    subjectSpokenFor(profile, profiles, scene) ??
    stateLastActing(profile, profiles, scene)
  );
}

/** Every country has a "Foreign Ministry"; an "Irsa River Authority" there is but one. */
function hasGenericName(profile: Profile, { phrases, analysis }: Scene): boolean {
  return profile.phrases.every((i) => {
    const { name, form } = phrases[i]!;
    return form !== 'name' || name === null || isGenericName(textOf(analysis, name).split(/\s+/));
  });
}

/** "The judges told both states …": judges without a court are of the one spoken of last. */
function courtBefore(
  profile: Profile,
  profiles: ReadonlyMap<number, Profile>,
  { phrases, chains }: Scene,
): number | null {
  if (profile.sector !== 'JUD' || profile.sense === 'body' || profile.named) return null;
  const first = profile.phrases[0]!;
  for (let i = first - 1; i >= Math.max(0, first - 60); i--) {
    const chain = chains.find(i);
    if (phrases[i]!.sense === 'body' && profiles.get(chain)?.sector === 'JUD') return chain;
  }
  return null;
}

const SITED = /^(?:in|near|inside|across|throughout)$/;

/** Sentences between an official and the state that acted before him. */
const STATE_REACH = 2;

/** "Veldria has closed the gates. Water Minister Joren Halst announced …": an official without a state is of the one that acted last. */
function stateLastActing(profile: Profile, profiles: ReadonlyMap<number, Profile>, scene: Scene): number | null {
  if (!isOffice(profile.sector)) return null;
  const { phrases, analysis, chains } = scene;
  const titled = profile.phrases.find((i) => NATIONAL_ROLE.test(phrases[i]!.role));
  if (titled === undefined) return null;
  // An office that no words join to the name is looked at where it stands
  const first = chains.ruleOf(titled) === epithet.name ? titled : profile.phrases[0]!;
  const isHead = profile.sense === 'person';
  const sentence = analysis.tokens[phrases[first]!.head]!.sentence;
  for (let i = first - 1; i >= Math.max(0, first - 40); i--) {
    const phrase = phrases[i]!;
    const apart = sentence - analysis.tokens[phrase.head]!.sentence;
    if (apart > STATE_REACH) return null;
    const identity = profiles.get(chains.find(i))?.identity ?? null;
    if (phrase.sense !== 'state' || phrase.modifier || identity === null || identity.startsWith('seat:')) continue;
    if (
      apart === 0 && isHead
        ? !SITED.test(positionOf(phrase.head, analysis).preposition)
        : positionOf(phrase.head, analysis).relation === 'nsubj'
    )
      return chains.find(i);
  }
  return null;
}

/** Sentences between a minister and "the ministry". */
const MINISTER_REACH = 8;

/** "Agriculture Minister Pavel Uzmar promised …. A statement from the ministry": the last minister's, of the same field if one is named. */
function ministerOf(profile: Profile, { phrases, analysis, chains }: Scene): number | null {
  const first = profile.phrases[0]!;
  const [, field] = /^(.*?) ?ministry$/.exec(phrases[first]!.role) ?? [];
  if (field === undefined || profile.sense !== 'body') return null;
  const sentence = analysis.tokens[phrases[first]!.head]!.sentence;
  const fits = (i: number): boolean => {
    const { role, form, sense } = phrases[i]!;
    return (
      sense === 'person' && form === 'name' && /minister$/.test(role) && (field === '' || role === `${field} minister`)
    );
  };
  for (let i = first - 1; i >= Math.max(0, first - 80); i--) {
    if (sentence - analysis.tokens[phrases[i]!.head]!.sentence > MINISTER_REACH) break;
    if (fits(i)) return chains.find(i);
  }
  if (field === '') return null;
  for (let i = first + 1; i < Math.min(phrases.length, first + 80); i++) if (fits(i)) return chains.find(i);
  return null;
}

/** "The general declined to speak; 'orders are orders', an aide said": who speaks for nobody named speaks for the subject of the sentence. */
function subjectSpokenFor(profile: Profile, profiles: ReadonlyMap<number, Profile>, scene: Scene): number | null {
  const { phrases, analysis, chains, sourceHeads } = scene;
  const first = profile.phrases[0]!;
  const phrase = phrases[first]!;
  const speaksFor = /(?:^| )(?:aide|spokes\w+|advis[eo]r|official|assistant)s?$/.exec(phrase.role);
  if (!speaksFor || phrase.definiteness !== 'indefinite' || !sourceHeads.has(phrase.head)) return null;
  const hangsOn = (analysis.dependents[phrase.head] ?? []).some(
    (d) => /^(?:nmod|acl|amod)/.test(analysis.tokens[d]!.relation) && d > phrase.head,
  );
  if (hangsOn) return null;
  const stateOnly = /official/.test(phrase.role);
  for (let i = first - 1; i >= Math.max(0, first - 30); i--) {
    if (analysis.tokens[phrases[i]!.head]!.sentence !== analysis.tokens[phrase.head]!.sentence) return null;
    const other = profiles.get(chains.find(i));
    if (!other || phrases[i]!.form === 'pronoun' || phrases[i]!.modifier) continue;
    const { relation } = positionOf(phrases[i]!.head, analysis);
    const fits = other.sense === 'state' || (!stateOnly && other.named && /^(?:person|body)$/.test(other.sense));
    if (relation === 'nsubj' && fits && !other.identity?.startsWith('seat:')) return chains.find(i);
  }
  return null;
}

const NATIONAL_ROLE =
  /minister|ministry|^(?:president|premier|chancellor|parliament|cabinet|army|military|navy|air force|king|queen|emir|foreign secretary|home secretary|chief justice|attorney general|central bank|government spokesman|army chief)$/;

const isOffice = (sector: string | null): boolean => sector !== null && /^(?:GOV|LEG|JUD|MIL|COP|SPY)$/.test(sector);
const isParty = (other: Profile): boolean =>
  other.sense === 'state' ||
  other.sense === 'body' ||
  other.sense === 'person' ||
  (other.sense === 'group' && other.sector !== null && /^(?:REB|UAF|OPP|PTY|MIL|COP)$/.test(other.sector));

/** "a lawyer who advises the Veldrian side": a side is of the state that it bears the name of. */
const isSide = ({ sense, phrases }: Profile, scene: Scene): boolean =>
  sense === 'group' &&
  phrases.some(
    (i) => /^(?:side|team|delegation)$/.test(scene.phrases[i]!.role) && scene.phrases[i]!.number === 'singular',
  );

/** "business leaders", "railroad workers": a common noun that nothing else in the text takes up is no party; "police spokesman" is of the police. */
function isPassingNoun({ phrases, sector }: Profile, scene: Scene): boolean {
  if (sector !== null && /^(?:COP|MIL|REB|UAF|LEG|JUD)$/.test(sector)) return false;
  return phrases.every((i) => scene.phrases[i]!.rule === 'body before a noun');
}

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
    if (!candidate || profile.phrases[0] === other || !(fits(candidate) || isSide(candidate, scene))) continue;
    if (tie === 'in' && candidate.sense !== 'state') continue;
    if (isPassingNoun(candidate, scene)) continue;
    if (candidate.sense === 'group' && tie !== 'possessor' && tie !== 'modifier' && !isSide(candidate, scene)) continue;
    owners.push(other);
  }
  const states = new Set(owners.filter((other) => profiles.get(other)!.sense === 'state'));
  if (profile.plural && states.size > 1 && profile.phrases.length === 1) return null;
  return owners[0] ?? null;
}

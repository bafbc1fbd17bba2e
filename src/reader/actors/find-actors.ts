import type { Codebook } from '../../record/index.ts';
import type { ActorDraft, Mention, Work } from '../work.ts';
import { actorKindOf, actorNameOf, isActor, isAnonymous } from './actor-drafts.ts';
import { applyCodebook, codebookOwners } from './codebook-names.ts';
import { findPhrases } from './find-phrases.ts';
import { KNOWN_OWNERS } from './lexicon.ts';
import { mentionsOf } from './mentions.ts';
import { ALL_MERGERS } from './order.ts';
import { partiesOf } from './party.ts';
import { type Profile, profilesOf } from './profile.ts';
import { type Scene, sceneOf } from './scene.ts';
import { countryByName, countryByTies, sectorByOwner } from './sector.ts';
import { countryOfStatesman } from './statesmen.ts';

/**
 * Finds everyone who speaks, acts or is acted upon, merges their mentions, and says to which party each belongs. Mentions are in text
 * order, actors in the order of their first mention; a mention of two ("they" for "Tolin and Dahl") stands once for each.
 */
export function findActors(work: Work): Pick<Work, 'actors' | 'mentions'> {
  const scene = mergedScene(work);
  const profiles = profilesOf(scene);
  const parties = partiesOf(profiles, scene);
  const somebody = new Set([...profiles.keys()].filter((chain) => isActor(profiles.get(chain)!, scene)));
  for (const chain of [...somebody]) {
    const party = parties.get(chain) ?? null;
    if (party !== null) somebody.add(party);
  }
  const chains = [...somebody].sort((a, b) => a - b);
  const indexOf = new Map(chains.map((chain, i) => [chain, i]));
  const actors = chains.map((chain) => draftOf(chain, profiles, parties, indexOf, scene, work));
  const all = withCodebookParties(
    actors,
    chains.map((chain) => profiles.get(chain)!.identity),
    work.codebook,
  );
  return withoutSilent(all, mentionsOf(scene, { indexOf, parties }));
}

/** The codebook may give a member a party that the text never names: the party is an actor without mentions, on the user's word. */
function withCodebookParties(
  actors: readonly ActorDraft[],
  identities: readonly (string | null)[],
  codebook: Codebook,
): readonly ActorDraft[] {
  const all = [...actors];
  const added = new Map<number, number>();
  identities.forEach((identity, i) => {
    const [, number] = /^codebook member:(\d+):/.exec(identity ?? '') ?? [];
    const party = number === undefined ? undefined : codebook.parties[Number(number)];
    if (party === undefined || identities.includes(`codebook party:${number}`)) return;
    let index = added.get(Number(number));
    if (index === undefined) {
      index = all.length;
      added.set(Number(number), index);
      const { name, kind, country, sector } = party;
      all.push({
        name,
        kind: kind ?? (country ? 'government' : 'body'),
        party: index,
        country: country ?? null,
        sector: sector ?? null,
        anonymous: false,
      });
    }
    all[i] = { ...all[i]!, party: index, country: all[i]!.country ?? party.country ?? null };
  });
  return all;
}

/** Actors that no words of the text stand for are left out, unless others belong to them, and the rest numbered anew. */
function withoutSilent(actors: readonly ActorDraft[], mentions: readonly Mention[]): Pick<Work, 'actors' | 'mentions'> {
  const kept = new Set(mentions.map((mention) => mention.actor));
  for (const [i, { party }] of actors.entries()) if (kept.has(i)) kept.add(party);
  const numbers = new Map<number, number>();
  for (const i of actors.keys()) if (kept.has(i)) numbers.set(i, numbers.size);
  const renumber = (index: number | null): number | null => (index === null ? null : (numbers.get(index) ?? null));
  return {
    actors: actors.filter((_, i) => kept.has(i)).map((actor) => ({ ...actor, party: renumber(actor.party) })),
    mentions: mentions.map((mention) => ({ ...mention, actor: renumber(mention.actor) })),
  };
}

function mergedScene(work: Work): Scene {
  const phrases = applyCodebook(findPhrases(work.analysis), work.codebook, work.analysis);
  const owners = new Map([...KNOWN_OWNERS, ...codebookOwners(work.codebook)]);
  const scene = sceneOf(work.analysis, work.attributions, phrases, owners);
  for (const merger of ALL_MERGERS) merger.merge(scene);
  return scene;
}

function draftOf(
  chain: number,
  profiles: ReadonlyMap<number, Profile>,
  parties: ReadonlyMap<number, number | null>,
  indexOf: ReadonlyMap<number, number>,
  scene: Scene,
  work: Work,
): ActorDraft {
  const profile = profiles.get(chain)!;
  const party = parties.get(chain) ?? null;
  const owner = party === null || party === chain ? null : profiles.get(party)!;
  const kind = actorKindOf(profile);
  return {
    name: actorNameOf(profile, scene, work.codebook),
    kind,
    party: party === null ? null : (indexOf.get(party) ?? null),
    country:
      profile.country ??
      owner?.country ??
      countryByName(profile, scene) ??
      countryByTies(profile, profiles, scene) ??
      countryOfStatesman(profile, scene),
    sector: kind === 'place' ? null : (profile.sector ?? sectorByOwner(profile, profiles, scene)),
    anonymous: isAnonymous(profile, scene),
  };
}

export { actorOf, actorsOf } from './queries.ts';

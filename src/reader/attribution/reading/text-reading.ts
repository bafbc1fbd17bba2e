import type { Lattice } from '../chain/lattice.ts';
import { type ChainModel, type CueCandidate, cueCandidates } from '../features/cue-candidates.ts';
import { type CueContext, cueContext, headOf } from '../features/cue-context.ts';
import type { TokenFacts } from '../features/token-facts.ts';
import { type RoleReading, RoleTagger } from './role-tagger.ts';

/** A cue candidate with the source and content found for it. */
export interface CandidateReading {
  readonly candidate: CueCandidate;
  readonly context: CueContext;
  readonly roles: RoleReading;
}

/** A candidate this likely counts as a cue when others look for their source and content around it. */
const NEIGHBOUR_CHANCE = 0.4;

/** Marks the heads of the likely cues: 1 a token. */
export function likelyCueHeads(facts: TokenFacts, candidates: readonly CueCandidate[]): Uint8Array {
  const heads = new Uint8Array(facts.size);
  for (const { from, to, startChance, chance } of candidates) {
    if (startChance >= NEIGHBOUR_CHANCE && chance >= startChance / 2) heads[headOf(facts, from, to)] = 1;
  }
  return heads;
}

/** Both stages over one text: every candidate with what the second stage makes of it. */
export function readCandidates(
  facts: TokenFacts,
  candidates: readonly CueCandidate[],
  roles: ChainModel,
  lattice: Lattice,
): CandidateReading[] {
  const tagger = new RoleTagger(facts, roles, likelyCueHeads(facts, candidates), lattice);
  return candidates.map((candidate) => {
    const context = cueContext(facts, candidate);
    return { candidate, context, roles: tagger.tag(context) };
  });
}

export { cueCandidates };

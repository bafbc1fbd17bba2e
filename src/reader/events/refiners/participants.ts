import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';

/** A mere place does nothing and is told nothing; nobody acts on himself; an event of nobody on nobody is no finding. */
export function checkParticipants(candidates: readonly Candidate[], { actors }: Work): readonly Candidate[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      actors: candidate.actors.filter((actor) => actors[actor]?.kind !== 'place' || actors[actor]?.country !== null),
      recipients: candidate.recipients.filter((actor) => !candidate.actors.includes(actor)),
    }))
    .filter(({ actors: who, recipients, type }) => who.length > 0 || (recipients.length > 0 && !SPOKEN.has(type)));
}

/** Types that are nothing without somebody who speaks. */
const SPOKEN = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'THREATEN']);

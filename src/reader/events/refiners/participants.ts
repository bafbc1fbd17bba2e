import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import type { Factuality } from '../factuality.ts';
import type { Frame } from '../frame.ts';
import { NEEDS_SPEAKER } from './governed.ts';

/** A mere place does nothing and suffers nothing; nobody acts on himself; an event of nobody on nobody is no finding. */
export function checkParticipants(candidates: readonly Candidate[], { actors }: Work): readonly Candidate[] {
  const isMerePlace = (actor: number) => actors[actor]?.kind === 'place' && actors[actor]?.country === null;
  return candidates
    .map((candidate) => ({
      ...candidate,
      actors: candidate.actors.filter((actor) => !isMerePlace(actor)),
      recipients: candidate.recipients.filter((actor) => !candidate.actors.includes(actor) && !isMerePlace(actor)),
      place: candidate.place ?? candidate.recipients.find(isMerePlace) ?? null,
    }))
    .filter((candidate) => isFinding(candidate, actors));
}

function isFinding(
  { actors, recipients, type, frame, place, status, factuality, pattern }: Candidate,
  known: Work['actors'],
): boolean {
  if (PURPOSES.has(type) && isBarePurpose(factuality, frame)) return false;
  if (type === 'COOPERATE' && recipients.length === 0 && actors.length < 2) return false;
  if (type === 'REJECT' && status === 'denied') return false;
  if (type === 'AID' && recipients.length === 0 && place === null && frame.patient?.upos !== 'PRON') return false;
  if ((type === 'REQUEST' || type === 'ACCUSE') && status === 'possible') return false;
  if (type === 'CONSULT' && status === 'possible' && actors.length + recipients.length < 2) return false;
  if (type === 'CONSULT' && recipients.length > 0 && recipients.every((actor) => known[actor]?.sector === 'JRN'))
    return false;
  if (actors.length > 0) return true;
  // nobody meets alone
  if (type === 'CONSULT' && frame.speech === 'noun') return false;
  if (GIVEN_BY.has(type) && frame.speech === 'verb' && frame.patient?.relation !== 'nsubj:pass') return false;
  if (recipients.length > 0) return !NEEDS_SPEAKER.has(type);
  if (type === 'ASSAULT' && frame.agent && pattern.recipients?.includes('subj')) return true;
  return type === 'ASSAULT' && (frame.speech === 'noun' || frame.patient !== null);
}

/** A government protests with a note, not in the street: that is an accusation. */
export function protestOrComplaint(candidates: readonly Candidate[], { actors }: Work): readonly Candidate[] {
  return candidates.map((candidate) => {
    const official =
      candidate.actors.length > 0 && candidate.actors.every((actor) => actors[actor]?.kind === 'government');
    const { xpos, upos } = candidate.frame.trigger;
    const plain = candidate.pattern.lemmas.includes('protest') && (upos === 'VERB' || xpos === 'NN');
    return candidate.type === 'PROTEST' && official && plain
      ? { ...candidate, type: 'ACCUSE', mode: 'disapprove' }
      : candidate;
  });
}

/** Help and dealings that nobody gives, in the active voice, are no event. */
const GIVEN_BY = new Set(['AID', 'COOPERATE', 'CONSULT']);

/** "Investments to support jobs": what something is meant for is no deed of anybody. */
const PURPOSES = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID']);

function isBarePurpose({ wished, uncertain }: Factuality, { trigger }: Frame): boolean {
  return wished && !uncertain && (trigger.relation === 'advcl' || trigger.relation === 'acl');
}

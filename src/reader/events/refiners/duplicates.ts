import type { Analysis } from '../../../language/index.ts';
import { VERBAL_TYPES } from '../../../record/index.ts';
import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import { relationOf } from '../grammar.ts';

/** How far back a second telling is looked for, in events. */
const WINDOW = 40;

/** Two tellings of one happening in one sentence ("killed nine in an attack on the village") are one event with two triggers. */
export function mergeInSentence(candidates: readonly Candidate[], { analysis }: Work): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of lendAgents(candidates, analysis)) {
    const sentence = analysis.tokens[candidate.head]!.sentence;
    const index = tellingIn(kept, candidate, sentence, analysis);
    if (index < 0) kept.push(candidate);
    else kept[index] = joined(kept[index]!, candidate);
  }
  return kept;
}

/** "Two were killed and five wounded when guards fired": who strikes in the clause of time is who kills. */
function lendAgents(candidates: readonly Candidate[], analysis: Analysis): readonly Candidate[] {
  const lent = new Map<number, readonly number[]>();
  for (const { type, actors, frame } of candidates) {
    if (type !== 'ASSAULT' || actors.length === 0 || relationOf(frame.trigger) !== 'advcl') continue;
    const verb = analysis.tokens[frame.trigger.head]!;
    lent.set(verb.index, actors);
    if (relationOf(verb) === 'conj') lent.set(verb.head, actors);
  }
  return candidates.map((candidate) => {
    const actors = candidate.type === 'ASSAULT' && candidate.actors.length === 0 ? lent.get(candidate.head) : undefined;
    return actors ? { ...candidate, actors } : candidate;
  });
}

/** The event of this sentence that the candidate tells again; candidates come in text order, so only the last ones are asked. */
function tellingIn(kept: readonly Candidate[], candidate: Candidate, sentence: number, analysis: Analysis): number {
  for (let i = kept.length - 1; i >= 0 && kept.length - i <= WINDOW; i--) {
    if (analysis.tokens[kept[i]!.head]!.sentence !== sentence) return -1;
    if (isOne(kept[i]!, candidate)) return i;
  }
  return -1;
}

function isOne(a: Candidate, b: Candidate): boolean {
  if (a.type !== b.type || a.status !== b.status || a.claimedBy !== b.claimedBy) return false;
  if (a.moment !== null && b.moment !== null && a.moment !== b.moment) return false;
  if (a.type === 'ASSAULT' && b.frame.agent?.index === a.head) return true;
  return agree(a.actors, b.actors) && agree(a.recipients, b.recipients);
}

/** Nobody named, or somebody in common. */
function agree(a: readonly number[], b: readonly number[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((actor) => b.includes(actor));
}

function joined(a: Candidate, b: Candidate): Candidate {
  return {
    ...a,
    words: [...new Set([...a.words, ...b.words])].sort((x, y) => x - y),
    actors: a.actors.length > 0 ? a.actors : b.actors,
    recipients: a.recipients.length > 0 ? a.recipients : b.recipients,
    place: a.place ?? b.place,
    moment: a.moment ?? b.moment,
    mode: a.mode ?? b.mode,
  };
}

/** Tellings of one happening in different sentences stay events of their own and point at each other. */
export function linkTellings(candidates: readonly Candidate[], work: Work): readonly Candidate[] {
  const groups: number[][] = candidates.map(() => []);
  candidates.forEach((candidate, index) => {
    for (let other = Math.max(0, index - WINDOW); other < index; other++) {
      if (isSameHappening(candidates[other]!, candidate, work)) {
        groups[index]!.push(candidates[other]!.head);
        groups[other]!.push(candidate.head);
      }
    }
  });
  return candidates.map((candidate, index) => ({ ...candidate, same: groups[index]! }));
}

const REAL = new Set(['happened', 'historical', 'denied']);

function isSameHappening(a: Candidate, b: Candidate, work: Work): boolean {
  if (a.type !== b.type || a.actors.length === 0 || b.actors.length === 0) return false;
  if (REAL.has(a.status) !== REAL.has(b.status)) return false;
  if (!sameParties(a.actors, b.actors, work) || !sameParties(a.recipients, b.recipients, work)) return false;
  if (VERBAL_TYPES.has(a.type) && a.pattern !== b.pattern) return false;
  return datesAgree(a.moment, b.moment, work);
}

function sameParties(a: readonly number[], b: readonly number[], work: Work): boolean {
  if (a.length !== b.length) return false;
  const party = (actor: number) => work.actors[actor]?.party ?? actor;
  return a.every((actor) => b.includes(actor) || b.some((other) => party(other) === party(actor)));
}

function datesAgree(a: number | null, b: number | null, { moments }: Work): boolean {
  if (a === null || b === null) return true;
  const first = moments[a]!.moment;
  const second = moments[b]!.moment;
  return (
    !(first.to !== null && second.from !== null && first.to < second.from) &&
    !(second.to !== null && first.from !== null && second.to < first.from)
  );
}

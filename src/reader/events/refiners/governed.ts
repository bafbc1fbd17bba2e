import type { Analysis, Token } from '../../../language/index.ts';
import type { PloverType } from '../../../record/index.ts';
import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import { hasTo, relationOf } from '../grammar.ts';

/** Types that speak of another deed without doing it: what stands in their complement did not happen by their word. */
const SPEAKING = new Set<PloverType>([
  'AGREE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'CONCEDE',
  'SUPPORT',
  'CONSULT',
  'RETREAT',
  'SANCTION',
]);

/** Types that are nothing without somebody who speaks. */
export const NEEDS_SPEAKER: ReadonlySet<PloverType> = new Set<PloverType>([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'THREATEN',
]);

/** How far up a governor is looked for. */
const DEPTH = 6;

/**
 * An event in the complement of another is its content, not a second event: the withdrawal in "demanded a withdrawal", the talks in
 * "cancelled talks". What somebody is accused of stays, as that accuser's claim, where it names who did it to whom.
 * The governor takes over participants that only its content names.
 */
export function mergeGoverned(
  candidates: readonly Candidate[],
  { analysis, attributions }: Work,
): readonly Candidate[] {
  const claimed = new Uint8Array(analysis.tokens.length);
  for (const { content } of attributions) for (const { from, to } of content) claimed.fill(1, from, to);
  const byHead = new Map(candidates.map((candidate) => [candidate.head, candidate]));
  const heirs = new Map<number, Candidate>(byHead);
  const fulfilled = new Set<number>();
  for (const candidate of candidates) {
    const governor = governorOf(candidate, byHead, analysis);
    // who says nothing swallows nothing: "the release was welcomed"
    if (!governor || (governor.actors.length === 0 && NEEDS_SPEAKER.has(governor.type))) continue;
    if (keeps(governor, candidate, claimed) && heirs.has(governor.head)) {
      const heir = heirs.get(governor.head)!;
      // whoever marches to demand something marches against whom it is demanded from
      if (heir.type === 'PROTEST' && candidate.type === 'REQUEST') heirs.set(governor.head, inherit(heir, candidate));
      continue;
    }
    heirs.delete(candidate.head);
    fulfilled.add(governor.head);
    const heir = heirs.get(governor.head);
    if (heir) heirs.set(governor.head, inherit(heir, candidate));
  }
  return candidates
    .map(({ head }) => heirs.get(head))
    .filter(
      (candidate): candidate is Candidate =>
        candidate !== undefined && (!candidate.pattern.meant || fulfilled.has(candidate.head)),
    );
}

/** The nearest candidate above, through complements only. */
export function governorOf(
  candidate: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
  analysis: Analysis,
): Candidate | null {
  let token = analysis.tokens[candidate.head]!;
  for (let depth = 0; depth < DEPTH && token.head >= 0; depth++) {
    if (!isComplement(analysis, token)) return null;
    token = analysis.tokens[token.head]!;
    const found = byHead.get(token.index);
    if (found && found.head !== candidate.head && token.head !== candidate.head) {
      if (
        relationOf(analysis.tokens[candidate.head]!) === 'conj' &&
        analysis.tokens[candidate.head]!.head === token.index
      )
        continue;
      return found;
    }
  }
  return null;
}

/** Marks of clauses that say what the verb above is for or about. */
const CLAUSE_MARKS = new Set(['to', 'from', 'of', 'for']);

const COMPLEMENTS = new Set([
  'xcomp',
  'ccomp',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'conj',
  'csubj',
  'nsubj:pass',
  'compound',
  'amod',
]);

function isComplement(analysis: Analysis, token: Token): boolean {
  if (token.relation === 'acl') return hasTo(analysis, token) || token.xpos === 'VBG';
  if (token.relation === 'advcl')
    return (analysis.dependents[token.index] ?? []).some(
      (child) => CLAUSE_MARKS.has(analysis.tokens[child]!.text.toLowerCase()) && child < token.index,
    );
  if (token.relation === 'nsubj') return analysis.tokens[token.head]?.upos === 'VERB';
  return COMPLEMENTS.has(token.relation) || COMPLEMENTS.has(relationOf(token));
}

function keeps(governor: Candidate, candidate: Candidate, claimed: Uint8Array): boolean {
  if (candidate.head === governor.frame.agent?.index && candidate.type !== governor.type)
    return !namesSubject(governor);
  const told = candidate.actors.length > 0 && candidate.recipients.length > 0;
  const verb = candidate.frame.speech === 'verb';
  if (governor.type === 'AGREE')
    return candidate.actors.length > 1 && !candidate.actors.some((actor) => governor.actors.includes(actor));
  if (governor.type === 'REQUEST')
    return candidate.actors.length > 0 && !candidate.actors.some((actor) => governor.actors.includes(actor));
  if (governor.type === 'ACCUSE')
    return told && claimed[candidate.head] === 1 && !sameParticipants(governor, candidate);
  if (SPEAKING.has(governor.type)) return false;
  return verb;
}

/** Does the pattern know its subject by its noun: "talks collapsed"? */
function namesSubject({ pattern }: Candidate): boolean {
  return pattern.slots.some((slot) => slot.names.includes('subj') && slot.lemmas !== null && !slot.absent);
}

function sameParticipants(a: Candidate, b: Candidate): boolean {
  return a.actors.join() === b.actors.join() && a.recipients.join() === b.recipients.join();
}

/** The governor with the recipients of its content, where it has none. */
function inherit(governor: Candidate, content: Candidate): Candidate {
  const others = (actors: readonly number[]) => actors.filter((actor) => !governor.actors.includes(actor));
  const both = governor.type === content.type && content.head === governor.frame.agent?.index;
  const own = both ? [...new Set([...others(content.recipients), ...governor.recipients])] : governor.recipients;
  const recipients = own.length > 0 ? own : others(content.recipients);
  const either = governor.pattern.either && HOSTILE.has(content.type) && !content.factuality.negated;
  const words = governor.pattern.either
    ? [...new Set([...governor.words, ...content.words])].sort((a, b) => a - b)
    : governor.words;
  const type = either ? 'THREATEN' : governor.type;
  return { ...governor, words, recipients, place: governor.place ?? content.place, type };
}

export const HOSTILE: ReadonlySet<PloverType> = new Set<PloverType>([
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'THREATEN',
]);

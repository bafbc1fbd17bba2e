/** Whose side a word of the content names: the speaker's own, another's, or nobody's. */
import type { Token, TokenRange } from '../../language/index.ts';
import type { Work } from '../work.ts';
import type { Clause } from './clauses.ts';

export type Side = 'self' | 'other' | 'none';

/** Who speaks, with the index of the attribution's content. Actor numbers index `Work.actors`. */
export interface Voice {
  readonly speaker: number | null;
  readonly party: number | null;
}

const INDEXES = new WeakMap<Work['mentions'], ReadonlyMap<number, readonly number[]>>();

/** The actors whose mentions have this token as their head. */
export function actorsAt(work: Work, token: number): readonly number[] {
  let index = INDEXES.get(work.mentions);
  if (!index) {
    const fresh = new Map<number, number[]>();
    for (const { head, actor } of work.mentions) {
      if (actor === null) continue;
      const list = fresh.get(head);
      if (list) list.push(actor);
      else fresh.set(head, [actor]);
    }
    index = fresh;
    INDEXES.set(work.mentions, index);
  }
  return index.get(token) ?? [];
}

export function sideOf(work: Work, voice: Voice, token: Token | null): Side {
  if (!token) return 'none';
  if (/^(?:i|we|us|me|our|my|ours|mine|ourselves|myself)$/i.test(token.text)) return 'self';
  // "our people" are the speaker's, whoever they are.
  if (isOurs(work, token)) return 'self';
  const actors = actorsAt(work, token.index);
  if (actors.length > 0) return actors.some((actor) => isOwn(work, voice, actor)) ? 'self' : 'other';
  if (/^(?:you|your|yours)$/i.test(token.text)) return 'other';
  return possessorSide(work, voice, token);
}

/** Who is not named: "they" of a quotation are others, "it" and "she" of reported speech are mostly the speaker. */
export function sideOfSubject(work: Work, voice: Voice, clause: Clause, direct: boolean): Side {
  const side = sideOf(work, voice, clause.subject);
  const word = clause.subject?.text.toLowerCase() ?? '';
  if (!direct && clause.main && word === 'it' && !clause.existential) return 'self';
  if (side !== 'none') return side;
  if (/^(?:other|others)$/.test(word)) return 'other';
  if (direct) return /^(?:they|he|she)$/.test(word) ? 'other' : 'none';
  return clause.main && /^(?:it|he|she|they)$/.test(word) && !clause.existential ? 'self' : 'none';
}

function isOurs({ analysis }: Work, { index }: Token): boolean {
  return (analysis.dependents[index] ?? []).some((at) => {
    const part = analysis.tokens[at];
    return part !== undefined && part.relation === 'nmod:poss' && /^(?:our|my)$/i.test(part.text);
  });
}

/** "our people", "its guards": a thing or group belongs to whom its possessor names. */
function possessorSide(work: Work, voice: Voice, token: Token): Side {
  for (const at of work.analysis.dependents[token.index] ?? []) {
    const part = work.analysis.tokens[at];
    if (part && (part.relation === 'nmod:poss' || part.relation === 'amod' || part.relation === 'compound')) {
      const side = sideOf(work, voice, part);
      if (side !== 'none') return side;
    }
  }
  return 'none';
}

/** True if the actor is the speaker or of the speaker's party. */
export function isOwn({ actors }: Work, { speaker, party }: Voice, actor: number): boolean {
  if (actor === speaker || actor === party) return true;
  const other = actors[actor]?.party ?? null;
  return other !== null && (other === speaker || other === party);
}

/** The actors mentioned in the ranges that are not of the speaker's side, in text order. */
export function othersIn(work: Work, voice: Voice, ranges: readonly TokenRange[]): number[] {
  const found: number[] = [];
  for (const { head, actor } of work.mentions) {
    if (actor === null || isOwn(work, voice, actor) || found.includes(actor)) continue;
    if (work.actors[actor]?.kind === 'place') continue;
    if (ranges.some(({ from, to }) => head >= from && head < to)) found.push(actor);
  }
  return found;
}

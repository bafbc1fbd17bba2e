import type { Analysis, Token } from '../../../language/index.ts';
import { SPEECH_VERBS } from '../../english/events/factuality-words.ts';
import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import { VERBAL } from './verbal-types.ts';

/** How far a date looks up the tree for its event. */
const DEPTH = 5;

/**
 * When: each date belongs to the nearest event above it in the tree, or to an event that is subject or object of the verb it
 * modifies ("the attacks went on until Monday"). A date far before the report makes the event background, one after it a plan.
 */
export function giveMoments(candidates: readonly Candidate[], work: Work): readonly Candidate[] {
  const { analysis, moments } = work;
  const byWord = new Map<number, Candidate>();
  for (const candidate of candidates) for (const word of candidate.words) byWord.set(word, candidate);
  const dates = new Map<number, number>();
  moments.forEach((moment, index) => {
    const anchor = anchorOf(analysis, moment.from, moment.to);
    const owner = anchor && ownerOf(analysis, anchor, byWord);
    if (owner && !dates.has(owner.head)) dates.set(owner.head, index);
  });
  return candidates.map((candidate) => {
    const moment = dates.get(candidate.head) ?? null;
    if (moment === null) return candidate;
    return { ...candidate, moment, status: statusAt(candidate, moment, work) };
  });
}

/** The word of the range whose head lies outside. */
function anchorOf(analysis: Analysis, from: number, to: number): Token | null {
  for (let i = from; i < to; i++) {
    const token = analysis.tokens[i]!;
    if (token.head < from || token.head >= to) return token;
  }
  return null;
}

function ownerOf(analysis: Analysis, anchor: Token, byWord: ReadonlyMap<number, Candidate>): Candidate | null {
  let token = anchor;
  for (let depth = 0; depth < DEPTH && token.head >= 0; depth++) {
    token = analysis.tokens[token.head]!;
    const own = byWord.get(token.index);
    if (own) return own;
    if (token.upos === 'VERB') {
      if (SPEECH_VERBS.has(token.lemma)) return null;
      return argumentOf(analysis, token, byWord);
    }
  }
  return null;
}

function argumentOf(analysis: Analysis, verb: Token, byWord: ReadonlyMap<number, Candidate>): Candidate | null {
  for (const child of analysis.dependents[verb.index] ?? []) {
    const { relation } = analysis.tokens[child]!;
    const own = byWord.get(child);
    if (own && (relation.startsWith('nsubj') || relation === 'obj' || relation === 'xcomp')) return own;
  }
  return null;
}

/** A year is background where it ended before the year of the report; anything finer where it lies a year back. */
function statusAt(candidate: Candidate, index: number, { input, moments }: Work): Candidate['status'] {
  const { moment } = moments[index]!;
  const published = input.published?.slice(0, 10) ?? null;
  if (candidate.status === 'denied' || moment.to === null) return candidate.status;
  const coarse = COARSE.has(moment.grain ?? '');
  if (published === null) return coarse && candidate.status === 'happened' ? 'historical' : candidate.status;
  if (candidate.status === 'happened') {
    // what is promised or demanded for a day to come is said now
    if (!VERBAL.has(candidate.type) && moment.from > published) return 'planned';
    const bound = coarse ? `${published.slice(0, 4)}-01-01` : yearBefore(published);
    if (moment.to < bound) return 'historical';
  }
  return candidate.status;
}

const COARSE = new Set(['year', 'decade', 'century']);

function yearBefore(date: string): string {
  return `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`;
}

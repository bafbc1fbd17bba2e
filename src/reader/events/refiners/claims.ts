import type { Analysis, Token } from '../../../language/index.ts';
import type { Attribution, Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import { relationOf } from '../grammar.ts';

const DENIALS = new Set(['deny', 'refute', 'dispute', 'denial', 'disclaim']);

/** How far the way from an event to the cue is followed. */
const DEPTH = 8;

/**
 * Who vouches: the innermost attribution in whose content the trigger stands. What a speaker denies is denied. What the reporter
 * tells beside the words, in a clause of his own, is nobody's claim, whatever the borders of the content.
 */
export function giveClaims(candidates: readonly Candidate[], work: Work): readonly Candidate[] {
  const claims = claimsOf(work);
  return candidates.map((candidate) => {
    const claimedBy =
      claims(candidate.head).find((claim) => vouches(work.attributions[claim]!, candidate, work)) ?? null;
    if (claimedBy === null) return candidate;
    const denied = isDenial(work.attributions[claimedBy]!, work) && !candidate.factuality.negated;
    return { ...candidate, claimedBy, status: denied ? 'denied' : candidate.status };
  });
}

/** For a token the attributions whose content covers it, the shortest first. */
function claimsOf({ analysis, attributions }: Work): (index: number) => readonly number[] {
  const covering: number[][] = new Array(analysis.tokens.length);
  const sizes = attributions.map(({ content }) => content.reduce((sum, { from, to }) => sum + to - from, 0));
  const order = attributions.map((_, index) => index).sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  for (const index of order) {
    for (const { from, to } of attributions[index]!.content) {
      for (let i = from; i < to; i++) {
        const claims = covering[i];
        if (!claims) covering[i] = [index];
        else if (claims.length < NESTED) claims.push(index);
      }
    }
  }
  return (index) => covering[index] ?? [];
}

/** How many attributions around one another are kept. */
const NESTED = 3;

function vouches({ cue, kind }: Attribution, { head, words }: Candidate, { analysis }: Work): boolean {
  const isCue = (index: number) => cue.some(({ from, to }) => from <= index && index < to);
  if (words.some(isCue)) return false;
  return kind === 'direct' || !isBeside(analysis, head, isCue);
}

/** Marks of clauses by which a reporter sets the words beside other news. */
const BESIDE = new Set(['as', 'after', 'while', 'when', 'before', 'although', 'though']);

/** Does the event hang beside the cue, joined to it or in a clause of circumstance, or in a relative clause after a comma? */
function isBeside(analysis: Analysis, head: number, isCue: (index: number) => boolean): boolean {
  let token = analysis.tokens[head]!;
  for (let depth = 0; depth < DEPTH && token.head >= 0; depth++) {
    if (isAside(analysis, token) && !isQuoted(analysis, token.index)) return true;
    if (isCue(token.head)) {
      const relation = relationOf(token);
      if (relation === 'conj') return token.index > token.head && !hasSubject(analysis, token);
      return (
        relation === 'advcl' && token.index > token.head && hasSubject(analysis, token) && isMarked(analysis, token)
      );
    }
    token = analysis.tokens[token.head]!;
  }
  return false;
}

const RELATIVES = new Set(['where', 'who', 'which', 'whom', 'whose']);

/** ", where two herders were killed": a relative clause after a comma. */
function isAside(analysis: Analysis, clause: Token): boolean {
  if (relationOf(clause) !== 'acl' || clause.xpos === 'VBG') return false;
  for (let i = clause.index - 1; i > clause.head; i--) {
    if (RELATIVES.has(analysis.tokens[i]!.text.toLowerCase())) return analysis.tokens[i - 1]!.text === ',';
  }
  return false;
}

function isQuoted({ quotations }: Analysis, index: number): boolean {
  return quotations.some(({ from, to }) => from <= index && index < to);
}

function hasSubject(analysis: Analysis, verb: Token): boolean {
  return (analysis.dependents[verb.index] ?? []).some((child) => relationOf(analysis.tokens[child]!) === 'nsubj');
}

function isMarked(analysis: Analysis, verb: Token): boolean {
  return (analysis.dependents[verb.index] ?? []).some((child) => {
    const { relation, text } = analysis.tokens[child]!;
    return (relation === 'mark' || relation === 'advmod') && BESIDE.has(text.toLowerCase());
  });
}

function isDenial({ cue }: Attribution, { analysis }: Work): boolean {
  return cue.some(({ from, to }) => {
    for (let i = from; i < to; i++) if (DENIALS.has(analysis.tokens[i]!.lemma)) return true;
    return false;
  });
}

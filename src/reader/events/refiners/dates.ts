/** Which date in the text is whose: by syntax, from the nearest bond to the loosest, never by mere nearness. */

import type { Analysis, Token } from '../../../language/index.ts';
import { VERBAL_TYPES } from '../../../record/index.ts';
import { SPEECH_VERBS } from '../../english/events/factuality-words.ts';
import type { MomentMention, Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import { childrenOf, isVerbal, relationOf } from '../grammar.ts';

/** How far a date looks up the tree for its event, and an event for the date of its clause. */
const DEPTH = 5;

/** Dates by the index in `Work.moments`. */
export interface Dates {
  /** Of events, by the token index of their head. */
  readonly ofEvents: ReadonlyMap<number, number>;
  /** Of clauses, by the token index of their verb. */
  readonly ofClauses: ReadonlyMap<number, number>;
}

/**
 * The dates that stand in the text: of the event itself, of the clause that it is subject or object of, of the clause it hangs on,
 * of its own clause of time.
 */
export function datesOf(candidates: readonly Candidate[], work: Work): Dates {
  const { analysis, moments } = work;
  const byWord = new Map<number, Candidate>();
  for (const candidate of candidates) for (const word of candidate.words) byWord.set(word, candidate);
  const ofEvents = new Map<number, number>();
  const ofClauses = new Map<number, number>();
  moments.forEach((moment, index) => {
    const found = placeOf(analysis, moment, byWord);
    if (!found) return;
    if (!ofClauses.has(found.verb.index)) ofClauses.set(found.verb.index, index);
    if (found.owner && !ofEvents.has(found.owner.head) && suits(found.owner, moment, work))
      ofEvents.set(found.owner.head, index);
  });
  nameDayOfWhenClauses(work, ofClauses);
  for (const candidate of candidates) {
    if (ofEvents.has(candidate.head)) continue;
    const index = dateAround(candidate, ofEvents, ofClauses, byWord, analysis);
    if (index !== null && suits(candidate, moments[index]!, work)) ofEvents.set(candidate.head, index);
  }
  return { ofEvents, ofClauses };
}

/** Words are said now, whatever day to come they are about. */
function suits({ type, status }: Candidate, { moment }: MomentMention, { input }: Work): boolean {
  const published = input.published?.slice(0, 10) ?? null;
  return !(
    VERBAL_TYPES.has(type) &&
    status === 'happened' &&
    published !== null &&
    moment.from !== null &&
    moment.from > published
  );
}

interface Place {
  /** The word that heads the clause of the date. */
  readonly verb: Token;
  readonly owner: Candidate | null;
}

function placeOf(
  analysis: Analysis,
  { from, to }: MomentMention,
  byWord: ReadonlyMap<number, Candidate>,
): Place | null {
  let token = anchorOf(analysis, from, to);
  // "the 1974 compact": a date in a name tells when the thing was made
  if (!token || (NAMING.has(relationOf(token)) && !byWord.has(token.head))) return null;
  for (let depth = 0; depth < DEPTH && token.head >= 0; depth++) {
    token = analysis.tokens[token.head]!;
    const own = byWord.get(token.index);
    if (own) return { verb: token, owner: own };
    if (token.upos !== 'VERB') continue;
    // "brought down pylons carrying power on Tuesday": what only describes a noun has no day of its own
    if (token.relation === 'acl' && token.xpos === 'VBG' && marksOf(analysis, token).length === 0) continue;
    if (!SPEECH_VERBS.has(token.lemma)) return { verb: token, owner: argumentOf(analysis, token, byWord) };
    const told = toldBefore(analysis, from, token);
    return told ? { verb: told, owner: byWord.get(told.index) ?? null } : { verb: token, owner: null };
  }
  return null;
}

const NAMING = new Set(['compound', 'amod', 'nummod']);

/** The word of the range whose head lies outside. */
function anchorOf(analysis: Analysis, from: number, to: number): Token | null {
  for (let i = from; i < to; i++) {
    const token = analysis.tokens[i]!;
    if (token.head < from || token.head >= to) return token;
  }
  return null;
}

/** "Guards fired on Sunday, the army said": a date before the subject of the saying belongs to what is told before it. */
function toldBefore(analysis: Analysis, date: number, saying: Token): Token | null {
  const [subject] = childrenOf(analysis, saying.index, ['nsubj']);
  if (date > saying.index || !subject || subject.index < date) return null;
  for (let i = date - 1; i >= 0 && analysis.tokens[i]!.sentence === saying.sentence; i--) {
    const token = analysis.tokens[i]!;
    if (token.upos === 'PUNCT') return null;
    if (token.upos === 'VERB') return token;
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

/** "Until 2019, when Veldria posted guards": the clause after a date tells of that date. */
function nameDayOfWhenClauses({ analysis, moments }: Work, ofClauses: Map<number, number>): void {
  moments.forEach(({ to }, index) => {
    const next = analysis.tokens[to]?.text === ',' ? to + 1 : to;
    const word = analysis.tokens[next];
    if (word?.text.toLowerCase() !== 'when' || word.head < 0 || ofClauses.has(word.head)) return;
    ofClauses.set(word.head, index);
  });
}

/** The date of the clauses around the event: of the one it hangs on, of the event it describes, of its own clause of time. */
function dateAround(
  candidate: Candidate,
  ofEvents: ReadonlyMap<number, number>,
  ofClauses: ReadonlyMap<number, number>,
  byWord: ReadonlyMap<number, Candidate>,
  analysis: Analysis,
): number | null {
  const at = (index: number) => ofEvents.get(byWord.get(index)?.head ?? -1) ?? ofClauses.get(index) ?? null;
  let token: Token = candidate.frame.support ?? candidate.frame.trigger;
  if (!isVerbal(token)) return null;
  const own = ofClauses.get(token.index);
  if (own !== undefined) return own;
  const below = belowAtOnce(analysis, token, candidate)
    .map(({ index }) => at(index))
    .find((date) => date !== null);
  if (below !== undefined && below !== null) return below;
  for (let depth = 0; depth < DEPTH && token.head >= 0; depth++) {
    if (!sharesDate(analysis, token, byWord)) return null;
    token = analysis.tokens[token.head]!;
    const date = at(token.index);
    if (date !== null) return date;
  }
  return null;
}

/** Clauses below a verb that take place when it does: those of time, its own or of what it is joined to, and what it does by an infinitive. */
function belowAtOnce(analysis: Analysis, verb: Token, { type }: Candidate): readonly Token[] {
  const joined = childrenOf(analysis, verb.index, ['conj']).filter(isVerbal);
  const clauses = [verb, ...joined]
    .flatMap(({ index }) => childrenOf(analysis, index, ['advcl']))
    .filter((clause) => isAtOnce(analysis, clause) && marksOf(analysis, clause).some((mark) => mark !== 'to'));
  return VERBAL_TYPES.has(type) ? clauses : [...clauses, ...childrenOf(analysis, verb.index, ['xcomp'])];
}

/** Does the clause take place when its head does? */
function sharesDate(analysis: Analysis, token: Token, byWord: ReadonlyMap<number, Candidate>): boolean {
  switch (relationOf(token)) {
    case 'xcomp':
      return true;
    case 'conj':
      return isVerbal(token) && tenseOf(analysis, token) === tenseOf(analysis, analysis.tokens[token.head]!);
    case 'advcl':
      return isAtOnce(analysis, token);
    case 'acl':
      return byWord.has(token.head) && token.relation === 'acl:relcl';
    default:
      return false;
  }
}

const AT_ONCE = new Set(['when', 'as', 'while', 'to']);

function isAtOnce(analysis: Analysis, clause: Token): boolean {
  return marksOf(analysis, clause).every((mark) => AT_ONCE.has(mark));
}

const CLAUSE_WORDS = new Set(['when', 'where', 'while', 'once']);

function marksOf(analysis: Analysis, clause: Token): readonly string[] {
  return (analysis.dependents[clause.index] ?? [])
    .map((child) => analysis.tokens[child]!)
    .filter(
      ({ index, relation, text }) =>
        index < clause.index && (relation === 'mark' || CLAUSE_WORDS.has(text.toLowerCase())),
    )
    .map(({ text }) => text.toLowerCase());
}

/** A verb alone, or the form of its first auxiliary: "had agreed" is told of another time than "appealed". */
function tenseOf(analysis: Analysis, verb: Token): string {
  return childrenOf(analysis, verb.index, ['aux']).find(({ relation }) => relation === 'aux')?.xpos ?? 'alone';
}

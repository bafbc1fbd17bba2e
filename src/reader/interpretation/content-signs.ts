/** Signs in words and clauses that the rules for contents ask for. */
import type { Token, TokenRange } from '../../language/index.ts';
import { FAULT, UNTRUTH } from '../english/act-words.ts';
import type { Work } from '../work.ts';
import { causeAt } from './blamed.ts';
import { dependentsOf } from './clauses.ts';

export const NO_GO =
  /\b(?=[aon])(?<!\b(?:not|never|n['’]t) )(?:an? (?:absolute |complete |total |clear )?non-?starter|out of the question|off the table|not (?:on the table|negotiable|up for (?:discussion|negotiation|debate))|non-negotiable)\b/i;
export const EARNEST = /^(?:interest(?:ed)?|serious|sincere|genuine|committed)$/;
export const AFTER_SOMETHING = /^(?:want|interest(?:ed)?|seek|aim|wish|intend|care|try|mean)$/;
export const DUTY = /^(?:must|should|ought|need|have)$/;
export const FIRST_PERSON = /^(?:i|we)$/i;
export const isFuture = (modal: string | null): boolean => modal === 'will' || modal === 'would';

/** The first four words, punctuation left out. */
export function openingOf(tokens: readonly Token[]): string {
  let words = '';
  for (let i = 0, count = 0; i < tokens.length && count < 4; i++) {
    const { upos, text } = tokens[i]!;
    if (upos !== 'PUNCT') words += count++ === 0 ? text : ` ${text}`;
  }
  return words;
}

/** "Let me say", "let us hope" order nobody. */
export const isLetMe = (head: Token, objects: readonly Token[]): boolean =>
  head.lemma === 'let' && objects.some(({ text }) => /^(?:me|us|'s|’s)$/i.test(text));

/** "We will stop the shooting", "cut our losses" deter nobody. */
export function isStopping(head: Token, objects: readonly Token[]): boolean {
  return /^(?:stop|answer|respond|use|cut|close|march|occupy)$/.test(head.lemma) && objects.length === 0;
}

export const slice = ({ analysis }: Work, { from, to }: TokenRange): string =>
  to > from ? analysis.text.slice(analysis.tokens[from]!.start, analysis.tokens[to - 1]!.end) : '';

export const isOnly = (work: Work, head: Token): boolean =>
  dependentsOf(work.analysis, head.index).some(({ lemma }) => /^(?:only|merely|solely|simply|just)$/i.test(lemma));

/** "due to unreasonable terms", "because of the reckless blockade". */
export function isFaultyCause(work: Work, { index }: Token): boolean {
  const cause = causeAt(work.analysis, index);
  return cause !== null && hasFaultyAttribute(work, cause);
}

export function hasAgent(work: Work, head: Token): boolean {
  return dependentsOf(work.analysis, head.index).some(
    ({ relation }) => relation === 'obl:agent' || relation === 'obl:by',
  );
}

/** "made delusional demands". */
export function hasFaultyAttribute(work: Work, object: Token): boolean {
  return dependentsOf(work.analysis, object.index).some(
    ({ relation, lemma }) => relation === 'amod' && FAULT.has(lemma),
  );
}

/** "… and unfair": a second judgement in the same sentence. */
export function isFaultAddedTo({ index, sentence }: Token, tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lemma, upos }, i) =>
      upos === 'ADJ' &&
      FAULT.has(lemma) &&
      !UNTRUTH.has(lemma) &&
      tokens[i - 1]?.lemma === 'and' &&
      tokens[i]?.sentence === sentence &&
      (tokens[i]?.index ?? 0) > index,
  );
}

/** "an insult", "a scandal": an object that judges has an article before it. */
export function hasDeterminer(work: Work, object: Token): boolean {
  return dependentsOf(work.analysis, object.index).some(({ relation }) => relation === 'det');
}

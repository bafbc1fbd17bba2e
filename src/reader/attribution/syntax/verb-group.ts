import type { Analysis, TokenRange } from '../../../language/index.ts';
import { dependentOf, type Extents, extentOf } from './clause.ts';

/** A verb with the auxiliaries, negation and adverbs beside it and its particle: the words of the cue. */
export function verbGroup(analysis: Analysis, verb: number): TokenRange {
  const { tokens, sentences } = analysis;
  const sentence = sentences[tokens[verb]!.sentence]!;
  let from = verb;
  while (from > sentence.from) {
    const { head, relation, upos } = tokens[from - 1]!;
    const joins = head === verb && /^(aux|cop|advmod|neg)/.test(relation) && upos !== 'SCONJ';
    if (!joins) break;
    from--;
  }
  let to = verb + 1;
  while (to < sentence.to && tokens[to]!.head === verb && /^compound:prt$|^advmod$/.test(tokens[to]!.relation)) to++;
  return { from, to };
}

/** Relations by which a verb shares the subject of the verb above it. */
const SHARES_SUBJECT = /^(xcomp|advcl|conj|ccomp)$/;

/**
 * Who does what the verb says: its own subject, else that of the verb it is joined to ("…, adding that"), else the noun that a
 * participle describes. Null where there is none, or only an empty "it" or "there".
 */
export function subjectOf(analysis: Analysis, extents: Extents, verb: number): TokenRange | null {
  let at = verb;
  for (let steps = 0; steps < 3; steps++) {
    const subject = subjectBelow(analysis, at);
    if (subject >= 0 && analysis.tokens[subject]!.relation !== 'nsubj:pass')
      return withApposition(analysis, extents, at, nounPhrase(analysis, extents, subject));
    const agent = dependentOf(analysis, at, ['obl:agent']);
    if (agent >= 0) return withoutPreposition(analysis, extentOf(extents, agent));
    const { relation, head } = analysis.tokens[at]!;
    if (relation === 'acl' && head >= 0) return nounPhrase(analysis, extents, head, verb);
    if (head < 0 || !SHARES_SUBJECT.test(relation)) return null;
    at = head;
  }
  return null;
}

/** The subject below a verb, or below its auxiliary, where the parser sometimes hangs it; -1 if there is none. */
function subjectBelow(analysis: Analysis, verb: number): number {
  const own = dependentOf(analysis, verb, ['nsubj']);
  if (own >= 0) return own;
  const auxiliary = dependentOf(analysis, verb, ['aux']);
  return auxiliary < 0 ? -1 : dependentOf(analysis, auxiliary, ['nsubj']);
}

/** The words of a noun phrase up to `before`, without a relative clause at its end. */
export function nounPhrase(analysis: Analysis, extents: Extents, head: number, before = -1): TokenRange | null {
  const word = analysis.tokens[head]!;
  if (word.relation === 'expl' || /^(there|it|that|this)$/i.test(word.text)) return null;
  let { from, to } = extentOf(extents, head);
  if (before >= 0) to = Math.min(to, before);
  for (const kid of analysis.dependents[head] ?? []) {
    const { relation } = analysis.tokens[kid]!;
    if (kid > head && /^(acl|parataxis|dep)/.test(relation)) to = Math.min(to, Math.max(head + 1, extents.left[kid]!));
    if (kid < head && relation === 'punct') from = Math.max(from, kid + 1);
  }
  const parenthetical = analysis.tokens[to - 1]?.text === ',' || analysis.tokens[to]?.text === ',';
  while (to - 1 > head && analysis.tokens[to - 1]!.upos === 'PUNCT' && analysis.tokens[to - 1]!.text !== ')') to--;
  // "The minister, Ona Brel, said": the comma that closes the apposition belongs to the source.
  let commas = 0;
  for (let i = head + 1; i < to; i++) if (analysis.tokens[i]!.text === ',') commas++;
  if (commas === 1 && parenthetical && analysis.tokens[to]?.text === ',') to++;
  return from < to ? { from, to } : null;
}

/** "The minister, Ona Brel, said", where the tree makes the name a second subject: the two are one. */
function withApposition(
  analysis: Analysis,
  extents: Extents,
  verb: number,
  phrase: TokenRange | null,
): TokenRange | null {
  if (!phrase) return null;
  const { tokens } = analysis;
  for (const kid of analysis.dependents[verb] ?? []) {
    const { from, to } = extentOf(extents, kid);
    const second = tokens[kid]!.relation === 'nsubj' && kid < verb && tokens[from - 1]?.text === ',';
    if (second && from >= phrase.to && from <= phrase.to + 1)
      return { from: phrase.from, to: tokens[to]?.text === ',' ? to + 1 : to };
  }
  return phrase;
}

function withoutPreposition(analysis: Analysis, range: TokenRange): TokenRange | null {
  const from = analysis.tokens[range.from]!.upos === 'ADP' ? range.from + 1 : range.from;
  return from < range.to ? { from, to: range.to } : null;
}

/** Active or passive, and so who does what a verb says and to whom. */
import type { Analysis, Token } from '../../language/index.ts';
import { childOf, childrenOf, objectOf, oblique, obliquesOf, relationOf, surfaceSubject } from './grammar.ts';

/** Verbs that have no passive: a participle of theirs after a noun is a past tense that the tagger took for one. */
const INTRANSITIVE = new Set(
  'advance arrive campaign clash cross gather march rally resign retreat riot surrender vouch withdraw walk travel return protest demonstrate agree refuse fail vow decline'.split(
    ' ',
  ),
);

/** A participle without auxiliary is passive as a modifier ("talks held in May") and in headlines, elsewhere a past tense. */
export function isPassive(analysis: Analysis, index: number): boolean {
  const token = analysis.tokens[index]!;
  let having = false;
  let being = false;
  for (const child of analysis.dependents[index] ?? []) {
    const { relation, lemma } = analysis.tokens[child]!;
    if (relation === 'aux:pass') return true;
    if (relation.startsWith('aux') && lemma === 'have') having = true;
    if (relation.startsWith('aux') && lemma === 'be') being = true;
  }
  if (!having && HARMS.has(token.lemma) && isHeadline(analysis, token)) return !childOf(analysis, index, ['obj']);
  if (having || (token.xpos !== 'VBN' && !isGap(analysis, token))) return false;
  if (being) return true;
  const relation = relationOf(token);
  if (relation === 'conj' && token.head >= 0 && (!childOf(analysis, index, ['nsubj']) || isGap(analysis, token)))
    return isPassive(analysis, token.head);
  if (relation === 'acl') return !isDisguised(analysis, token);
  if (relation === 'advcl' || relation === 'amod') return !childrenOf(analysis, index, ['nsubj']).some(isActiveSubject);
  return isHeadline(analysis, token) && !childOf(analysis, index, ['obj']);
}

/** "Two were killed and seven wounded": the second verb, with a subject and no object of its own, leaves "were" unsaid. */
function isGap(analysis: Analysis, verb: Token): boolean {
  if (relationOf(verb) !== 'conj' || verb.head < 0 || (verb.xpos !== 'VBN' && verb.xpos !== 'VBD')) return false;
  if (!HARMS.has(verb.lemma) || childOf(analysis, verb.index, ['obj', 'aux'])) return false;
  return childOf(analysis, verb.head, ['aux:pass']) !== null;
}

/** Verbs that want an object, so that without one they are passive. */
const HARMS = new Set('wound injure hurt kill arrest detain displace destroy damage kidnap abduct expel'.split(' '));

function isActiveSubject({ relation }: Token): boolean {
  return relation === 'nsubj';
}

/** Outside headlines a sentence needs a verb: a participle after its root noun is a past tense that the tagger took for one. */
function isDisguised(analysis: Analysis, verb: Token): boolean {
  if (INTRANSITIVE.has(verb.lemma) || childOf(analysis, verb.index, ['obj'])) return true;
  if (PROMISING.has(verb.lemma) && childOf(analysis, verb.index, ['xcomp', 'advcl'])) return true;
  const noun = verb.head >= 0 ? analysis.tokens[verb.head]! : null;
  if (noun?.relation !== 'root' || isHeadline(analysis, verb) || oblique(analysis, verb.index, ['by'])) return false;
  return !childOf(analysis, noun.index, ['cop', 'parataxis']) && verb.relation === 'acl';
}

/** Verbs whose infinitive is what their subject does, so that no noun before them suffers: "a group threatened to strike". */
const PROMISING = new Set('threaten promise pledge offer plan decide intend hope seek try attempt'.split(' '));

function isHeadline(analysis: Analysis, token: Token): boolean {
  const sentence = analysis.sentences[token.sentence];
  return sentence !== undefined && analysis.paragraphs[sentence.paragraph]?.kind === 'headline';
}

/** Who does what the verb says: the subject, of a passive the by-phrase. Null if nobody is named. */
export function agentOf(analysis: Analysis, index: number): Token | null {
  if (!isPassive(analysis, index)) return surfaceSubject(analysis, index);
  return childOf(analysis, index, ['obl:agent']) ?? oblique(analysis, index, ['by']) ?? authorOf(analysis, index);
}

const PAPERS = new Set(['statement', 'declaration', 'letter', 'resolution', 'report', 'communique', 'note']);

/** "Was condemned in a statement by Kasmor". */
function authorOf(analysis: Analysis, index: number): Token | null {
  const paper = obliquesOf(analysis, index).find(
    ({ preposition, token }) => preposition === 'in' && PAPERS.has(token.lemma),
  );
  return paper ? oblique(analysis, paper.token.index, ['by', 'from']) : null;
}

/** To whom the verb does it: the object, of a passive its subject. */
export function patientOf(analysis: Analysis, index: number): Token | null {
  if (!isPassive(analysis, index)) return objectOf(analysis, index);
  const object = objectOf(analysis, index);
  return object ?? surfaceSubject(analysis, index);
}

/** Clauses that the parser joins to the wrong verb. */
import { OUTLOOK_OF, SPEECH_VERBS } from '../english/events/factuality-words.ts';
import { isNominal, TIME_NOUNS } from './grammar.ts';
import { attach, below, type Draft, type Tree } from './tree-draft.ts';

/** Mends the place of one token that is a clause or belongs to one. */
export function mendClauses(tree: Tree, token: Draft): void {
  const head = token.head >= 0 ? tree.tokens[token.head]! : null;
  if (head?.upos !== 'VERB') return;
  switch (token.relation) {
    case 'obj':
    case 'mark':
      if (token.text.toLowerCase() === 'that') mendContentClause(tree, token, head);
      break;
    case 'conj':
      mendJoined(tree, token, head);
      break;
    case 'obl:unmarked':
      mendParenthesis(tree, token, head);
      break;
    case 'advcl':
      mendFreeParticiple(tree, token, head);
      mendGerund(tree, token, head);
      break;
  }
}

/** "A demand that Veldria withdraw", read as a demand that Veldria withdraws: after such nouns a bare verb form is what is demanded. */
function mendContentClause(tree: Tree, that: Draft, verb: Draft): void {
  if (verb.relation !== 'acl:relcl' || (verb.xpos !== 'VB' && verb.xpos !== 'VBP')) return;
  const noun = tree.tokens[verb.head];
  const subject = below(tree, verb.index).find(({ relation }) => relation === 'nsubj');
  if (!noun || !OUTLOOK_OF.has(noun.lemma) || (subject?.xpos !== 'NNP' && subject?.xpos !== 'NN')) return;
  that.relation = 'mark';
  verb.relation = 'acl';
}

/** "Noted that they had agreed, and appealed to both": after a comma a past tense goes on with the telling, not with what was told. */
function mendJoined(tree: Tree, verb: Draft, first: Draft): void {
  if (verb.xpos !== 'VBD' || first.relation !== 'ccomp' || first.head < 0) return;
  const told = tree.tokens[first.head]!;
  const parts = below(tree, verb.index);
  const pluperfect = below(tree, first.index).some(({ relation, text }) => relation === 'aux' && text === 'had');
  const and = parts.find(({ relation }) => relation === 'cc');
  if (!pluperfect || told.xpos !== 'VBD' || !and || tree.tokens[and.index - 1]?.text !== ',') return;
  if (parts.some(({ relation }) => relation === 'nsubj' || relation === 'aux')) return;
  verb.head = told.index;
}

/** "The union, he said, had asked": what stands before the parenthesis is the subject of what follows it. */
function mendParenthesis(tree: Tree, noun: Draft, saying: Draft): void {
  const verb = saying.head > saying.index ? tree.tokens[saying.head]! : null;
  if (!verb || !isNominal(noun) || TIME_NOUNS.has(noun.lemma.toLowerCase()) || noun.index > saying.index) return;
  if (!SPEECH_VERBS.has(saying.lemma) && saying.lemma !== 'point') return;
  const subject = below(tree, saying.index).find(({ relation }) => relation === 'nsubj');
  if (!subject || tree.tokens[subject.index - 1]?.text !== ',' || subject.index < noun.index) return;
  if (below(tree, verb.index).some(({ relation }) => relation.startsWith('nsubj'))) return;
  attach(noun, verb.index, 'nsubj');
}

/** "Said on Monday, dropping the demand that he had made": a participle after a comma goes with the verb before it. */
function mendFreeParticiple(tree: Tree, participle: Draft, head: Draft): void {
  if (participle.xpos !== 'VBG' || tree.tokens[participle.index - 1]?.text !== ',') return;
  if (head.index < participle.index || head.relation !== 'ccomp' || head.head >= participle.index) return;
  participle.head = head.head;
}

/** "Fighting between them continued": a participle that opens a sentence is subject of a verb without one, if no comma stands between. */
function mendGerund(tree: Tree, gerund: Draft, verb: Draft): void {
  if (gerund.xpos !== 'VBG' || gerund.index > verb.index) return;
  if (tree.tokens[gerund.index - 1]?.sentence === gerund.sentence) return;
  if (below(tree, verb.index).some(({ relation }) => relation.includes('subj'))) return;
  for (let i = gerund.index; i < verb.index; i++) if (tree.tokens[i]!.upos === 'PUNCT') return;
  gerund.relation = 'csubj';
}

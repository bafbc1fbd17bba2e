/** Sentences that the parser reads as a phrase, since it takes their verb for a participle. */
import type { Sentence } from '../../language/index.ts';
import { isNominal, TIME_NOUNS } from './grammar.ts';
import { attach, below, type Draft, type Tree } from './tree-draft.ts';

/** Gives clauses without a verb the verb that they hide. Not for headlines, which do without. */
export function mendMainVerb(tree: Tree, sentence: Sentence): void {
  for (let i = sentence.from; i < sentence.to; i++) mendVerblessClause(tree, tree.tokens[i]!);
  const root = tree.tokens[sentence.root];
  if (!root || root.head !== -1 || !isNominal(root) || tree.tokens[sentence.to - 1]?.text !== '.') return;
  mendOpeningDate(tree, root);
  if (root.head === -1) mendObjectOfNoun(tree, root);
  if (root.head === -1) mendVerblessRoot(tree, root, sentence);
  if (root.head === -1) mendTellingParticiple(tree, root, sentence);
}

/** "Police confiscated weapons", read as confiscated weapons with police as subject and no copula between them. */
function mendVerblessClause(tree: Tree, noun: Draft): void {
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return;
  const around = below(tree, noun.index);
  const subject = around.find(({ relation }) => relation === 'nsubj');
  if (!subject || around.some(({ relation }) => relation === 'cop')) return;
  const verb = around.find((token) => isHiddenVerb(token, noun) && token.index > subject.index);
  if (!verb) return;
  takeOver(tree, verb, noun);
  attach(subject, verb.index, 'nsubj');
}

function isHiddenVerb({ relation, upos, xpos, index }: Draft, noun: Draft): boolean {
  return relation === 'amod' && upos === 'VERB' && (xpos === 'VBN' || xpos === 'VBD') && index < noun.index;
}

/** The participle becomes the head, the noun its object; what stands before the participle goes with it. */
function takeOver(tree: Tree, verb: Draft, noun: Draft): void {
  attach(verb, noun.head, noun.relation);
  attach(noun, verb.index, 'obj');
  verb.xpos = 'VBD';
  for (const child of below(tree, noun.index)) if (child.index < verb.index && child !== verb) child.head = verb.index;
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** "Veldrian police tortured prisoners.", all of it read as one phrase. */
function mendVerblessRoot(tree: Tree, root: Draft, sentence: Sentence): void {
  for (let i = sentence.from; i < sentence.to; i++) if (FINITE.has(tree.tokens[i]!.xpos)) return;
  const verb = below(tree, root.index).find((token) => isHiddenVerb(token, root));
  const noun = verb ? tree.tokens[verb.index - 1] : undefined;
  if (!verb || !noun || !isNominal(noun) || (noun.head !== verb.index && noun.head !== root.index)) return;
  takeOver(tree, verb, root);
  for (const child of below(tree, root.index)) if (child.index < noun.index) child.head = noun.index;
  attach(noun, verb.index, 'nsubj');
}

/** "Veldrian police tortured prisoners.", read as police that have tortured prisoners for an object. */
function mendObjectOfNoun(tree: Tree, root: Draft): void {
  const object = below(tree, root.index).find(({ relation }) => relation === 'obj');
  const verb = object && below(tree, object.index).find((token) => isHiddenVerb(token, object));
  if (!verb || verb.index !== root.index + 1) return;
  for (const child of below(tree, root.index)) if (child.index > verb.index) child.head = verb.index;
  takeOver(tree, verb, object);
  attach(verb, -1, 'root');
  attach(root, verb.index, 'nsubj');
}

/**
 * "Thousands of residents poured into the streets.", read as residents that were poured: where a sentence has no other verb, the
 * past tense or, failing one, the participle after its noun tells.
 */
function mendTellingParticiple(tree: Tree, root: Draft, sentence: Sentence): void {
  if (below(tree, root.index).some(({ relation }) => relation === 'cop' || relation === 'nsubj')) return;
  const hanging = [root, ...below(tree, root.index).filter(({ relation }) => relation === 'nmod')].flatMap((noun) =>
    below(tree, noun.index).filter(({ relation, index }) => relation === 'acl' && index > root.index),
  );
  const inner = hanging.flatMap((participle) =>
    below(tree, participle.index).flatMap((noun) =>
      below(tree, noun.index).filter(({ relation }) => relation === 'acl'),
    ),
  );
  const verb =
    [...hanging, ...inner].find(({ xpos }) => xpos === 'VBD') ??
    hanging.find(({ upos, xpos }) => upos === 'VERB' && xpos === 'VBN');
  if (!verb || below(tree, verb.index).some(({ relation }) => relation.startsWith('aux') || relation === 'nsubj'))
    return;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tree.tokens[i]!;
    if (FINITE.has(token.xpos) && token !== verb && !(token.relation === 'conj' && token.head === verb.index)) return;
  }
  const noun = verb.head;
  attach(verb, -1, 'root');
  for (const child of below(tree, noun)) if (child.index > verb.index) child.head = verb.index;
  for (const child of below(tree, root.index)) if (child.index > verb.index) child.head = verb.index;
  attach(root, verb.index, 'nsubj');
  verb.xpos = 'VBD';
}

const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter', 'weekend']);

/** "Last autumn the two countries agreed", read as an autumn that they agreed. */
function mendOpeningDate(tree: Tree, noun: Draft): void {
  if (!TIME_NOUNS.has(noun.lemma) && !SEASONS.has(noun.lemma)) return;
  const verb = below(tree, noun.index).find(({ relation, upos }) => relation.startsWith('acl') && upos === 'VERB');
  if (!verb || !below(tree, verb.index).some(({ relation }) => relation === 'nsubj')) return;
  for (const child of below(tree, noun.index)) if (child.index > verb.index) child.head = verb.index;
  attach(verb, -1, 'root');
  attach(noun, verb.index, 'obl:unmarked');
  if (verb.xpos === 'VBN') verb.xpos = 'VBD';
}

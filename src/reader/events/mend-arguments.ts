/** Objects and infinitives that the parser hangs in the wrong place. */
import { OUTLOOK_OF } from '../english/events/factuality-words.ts';
import { isNominal, TIME_NOUNS } from './grammar.ts';
import { attach, below, type Draft, type Tree } from './tree-draft.ts';

/** Verbs whose object is said to be something: "left two guards dead", "held Veldria responsible". */
const ASCRIBING = new Set('leave find keep declare call hold consider deem render make'.split(' '));

/** Mends the place of one token below its verb. */
export function mendArguments(tree: Tree, token: Draft): void {
  const verb = token.head >= 0 ? tree.tokens[token.head]! : null;
  if (verb?.upos === 'ADV' && token.relation === 'obj') mendInterrupted(tree, token, verb);
  if (verb?.upos !== 'VERB') return;
  if (token.relation === 'advcl' || token.relation === 'xcomp') mendInfinitive(tree, token);
  if (token.index < verb.index) return;
  const siblings = below(tree, verb.index);
  const object = siblings.find(({ relation }) => relation === 'obj');
  if (!object) mendObject(tree, token, verb, siblings);
  if (!ASCRIBING.has(verb.lemma)) return;
  if (!object && token.relation === 'advcl') mendSmallClause(tree, token, verb);
  if (token === object && token.upos === 'ADJ') mendAscribed(tree, token, verb);
}

function mendObject(tree: Tree, token: Draft, verb: Draft, siblings: readonly Draft[]): void {
  // "called up reservists"
  if (token.relation === 'xcomp' && token.upos === 'NOUN' && siblings.some(isParticle)) token.relation = 'obj';
  if (token.relation !== 'obl:unmarked') return;
  // "shot dead a farmer"
  if (siblings.some((one) => isResult(one, verb, token))) token.relation = 'obj';
  // "initialled a pact tonight", read as a pact-tonight
  const noun = tree.tokens[token.index - 1];
  if (!noun || !TIME_NOUNS.has(token.lemma.toLowerCase())) return;
  if (noun.head !== token.index || noun.relation !== 'compound' || noun.upos !== 'NOUN') return;
  attach(noun, verb.index, 'obj');
  for (const child of below(tree, token.index)) if (child.index < noun.index) child.head = noun.index;
}

function isParticle({ relation }: Draft): boolean {
  return relation === 'compound:prt';
}

/** An adjective between verb and object. */
function isResult(token: Draft, verb: Draft, object: Draft): boolean {
  return token.upos === 'ADJ' && token.relation === 'xcomp' && token.index > verb.index && token.index < object.index;
}

/** "Renewed its threat to leave": an infinitive right after a noun that wants one is of the noun, not of the verb. */
function mendInfinitive(tree: Tree, infinitive: Draft): void {
  const to = below(tree, infinitive.index).find(({ lemma, index }) => lemma === 'to' && index < infinitive.index);
  const noun = to ? tree.tokens[to.index - 1] : undefined;
  if (noun?.upos !== 'NOUN' || noun.relation !== 'obj' || noun.head !== infinitive.head) return;
  if (OUTLOOK_OF.has(noun.lemma)) attach(infinitive, noun.index, 'acl');
}

/** "Left two guards dead", read as a clause beside the verb. */
function mendSmallClause(tree: Tree, predicate: Draft, verb: Draft): void {
  if (predicate.upos !== 'ADJ' && predicate.xpos !== 'VBN') return;
  const inside = below(tree, predicate.index);
  const subject = inside.find(({ relation }) => relation === 'nsubj');
  if (
    !subject ||
    inside.some(({ relation }) => relation === 'mark' || relation === 'cop' || relation.startsWith('aux'))
  )
    return;
  attach(subject, verb.index, 'obj');
  attach(predicate, verb.index, 'xcomp');
}

/** "Held Veldria responsible", read as a responsible of Veldria. */
function mendAscribed(tree: Tree, predicate: Draft, verb: Draft): void {
  const noun = tree.tokens[predicate.index - 1]!;
  if (noun.head !== predicate.index || noun.relation !== 'compound' || !isNominal(noun)) return;
  for (const child of below(tree, predicate.index)) if (child.index < noun.index) child.head = noun.index;
  attach(noun, verb.index, 'obj');
  attach(predicate, verb.index, 'xcomp');
}

/** "Turned down, however, the request", read as an object of the adverb. */
function mendInterrupted(tree: Tree, object: Draft, adverb: Draft): void {
  const verb = adverb.head >= 0 ? tree.tokens[adverb.head]! : null;
  if (verb?.upos === 'VERB' && !below(tree, verb.index).some(({ relation }) => relation === 'obj'))
    attach(object, verb.index, 'obj');
}

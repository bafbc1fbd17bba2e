/** Which nouns stand in which contexts ("report" as the object of "read"), counted over treebanks and over news parsed by machine. */
import { contextName, NAME_ROWS } from '../../src/reader/actors/pronouns/preferences.ts';
import { attributeOf, type ConlluSentence } from '../conllu.ts';

/** Noun → context → how often. */
export type Cooccurrences = Map<string, Map<string, number>>;

/** Adds the nouns of the sentences to the counts. */
export function countContexts(sentences: readonly ConlluSentence[], counts: Cooccurrences): void {
  for (const sentence of sentences) {
    const { lemmas, heads, deprels, xpos } = sentence;
    const prepositions = new Map<number, string>();
    deprels.forEach((relation, i) => {
      if (relation === 'case' && !prepositions.has(heads[i]!)) prepositions.set(heads[i]!, lemmas[i]!.toLowerCase());
    });
    lemmas.forEach((_, i) => {
      const noun = nounAt(i, sentence);
      if (noun === null) return;
      const above = heads[i]!;
      if (above >= 0 && /^(?:VB|JJ|NN)/.test(xpos[above]!)) {
        const underNoun = xpos[above]!.startsWith('NN');
        const name = contextName(deprels[i]!, lemmas[above]!.toLowerCase(), underNoun, prepositions.get(i) ?? null);
        if (name !== null) add(counts, noun, name);
      }
      for (const context of descriptionsOf(i, sentence)) add(counts, noun, context);
    });
  }
}

function nounAt(i: number, { forms, lemmas, xpos, misc }: ConlluSentence): string | null {
  if (xpos[i] === 'NN' || xpos[i] === 'NNS') return lemmas[i]!.toLowerCase();
  if (/^(?:he|she|him|her|his)$/i.test(forms[i]!)) return NAME_ROWS.he;
  if (!xpos[i]!.startsWith('NNP')) return null;
  const type = attributeOf(misc[i]!, 'NER');
  if (type === 'PERSON') return NAME_ROWS.person;
  if (type === 'ORGANIZATION') return NAME_ROWS.body;
  return type === 'LOCATION' ? NAME_ROWS.place : null;
}

/** What the words on the noun tell of it: its adjectives, a clause with "who", a demonstrative. These help to place it, and are asked of nobody. */
function descriptionsOf(noun: number, { forms, lemmas, heads, deprels }: ConlluSentence): string[] {
  const contexts: string[] = [];
  heads.forEach((head, i) => {
    if (head !== noun) return;
    if (deprels[i] === 'amod') contexts.push(`is:${lemmas[i]!.toLowerCase()}`);
    else if (deprels[i] === 'det' && /^(?:this|that|these|those)$/i.test(forms[i]!)) contexts.push('this');
    else if (
      deprels[i]!.startsWith('acl') &&
      heads.some((above, k) => above === i && /^who(?:m|se)?$/i.test(forms[k]!))
    )
      contexts.push('who');
  });
  return contexts;
}

function add(counts: Cooccurrences, noun: string, context: string): void {
  let row = counts.get(noun);
  if (!row) {
    row = new Map();
    counts.set(noun, row);
  }
  row.set(context, (row.get(context) ?? 0) + 1);
}

/**
 * Slips of the parser that hide an event, mended where the words leave one reading. Every mend looks at one sentence and costs a
 * constant number of steps a token; a tree that shows none of the slips comes back as it is.
 */
import type { Analysis, Sentence } from '../../language/index.ts';
import { mendArguments } from './mend-arguments.ts';
import { mendClauses } from './mend-clauses.ts';
import { mendMainVerb } from './mend-main-verb.ts';
import type { Tree } from './tree-draft.ts';

/** The analysis with its trees mended. */
export function mendTrees(analysis: Analysis): Analysis {
  const tokens = analysis.tokens.map((token) => ({ ...token }));
  const tree: Tree = { tokens, children: analysis.dependents };
  for (const sentence of analysis.sentences) {
    if (analysis.paragraphs[sentence.paragraph]?.kind !== 'headline') mendMainVerb(tree, sentence);
    for (let i = sentence.from; i < sentence.to; i++) {
      mendArguments(tree, tokens[i]!);
      mendClauses(tree, tokens[i]!);
    }
  }
  const dependents: number[][] = tokens.map(() => []);
  for (const { index, head } of tokens) if (head >= 0) dependents[head]!.push(index);
  return { ...analysis, tokens, sentences: analysis.sentences.map((one) => withRoot(one, tokens)), dependents };
}

function withRoot(sentence: Sentence, tokens: Tree['tokens']): Sentence {
  if (tokens[sentence.root]?.head === -1) return sentence;
  for (let i = sentence.from; i < sentence.to; i++) if (tokens[i]!.head === -1) return { ...sentence, root: i };
  return sentence;
}

/** Trees of unannotated text by the vote of several parsers, for one fast parser to learn from. */
import type { WordClasses } from '../../src/language/parser/columns.ts';
import { createDecoder, type Decoded } from './decode.ts';
import type { Network } from './network.ts';
import { type Example, prepare, reversed, type Tree, withTree } from './treebank.ts';

/** Tokens as they were tagged. */
export type TaggedSentence = Pick<Tree, 'forms' | 'lemmas' | 'upos' | 'xpos'>;

export interface Voters {
  /** Networks that read from left to right; they choose each move together. */
  readonly forward: readonly Network[];
  /** Networks that read from right to left; their tree counts at each move like a share of the others. */
  readonly backward: readonly Network[];
}

/** How much the tree of the backward parsers counts. */
const SHARE = 0.3;
/** How much a token counts whose head or label the two directions disagree about. */
const DISPUTED = 0.3;
/** Sentences of other lengths are seldom sentences. */
const LENGTHS = { least: 3, most: 150 };

/** The sentences with the trees that the voters agree on; tokens in dispute count less. */
export function voteTrees(
  sentences: readonly TaggedSentence[],
  { forward, backward }: Voters,
  classes: WordClasses,
  labels: readonly string[],
): Example[] {
  const decodeForward = createDecoder(forward);
  const decodeBackward = createDecoder(backward);
  return sentences
    .filter(({ forms }) => forms.length >= LENGTHS.least && forms.length <= LENGTHS.most)
    .map((sentence) => {
      const tree = {
        ...sentence,
        heads: sentence.forms.map((_, i) => i - 1),
        deprels: sentence.forms.map(() => 'root'),
      };
      const example = prepare(tree, classes, labels)!;
      const weights = new Float32Array(example.length).fill(1);
      const ahead = decodeForward(example);
      const back = turned(decodeBackward(prepare(reversed(tree), classes, labels)!));
      const guide = withTree(example, back.heads, back.labels, weights);
      const { heads, labels: chosen } = decodeForward(example, guide, SHARE);
      for (let i = 0; i < weights.length; i++) {
        const agreed = [ahead, back].every((other) => other.heads[i] === heads[i] && other.labels[i] === chosen[i]);
        if (!agreed) weights[i] = DISPUTED;
      }
      return withTree(example, heads, chosen, weights);
    });
}

/** The tree of a reversed sentence, for the sentence. */
function turned({ heads, labels }: Decoded): Decoded {
  const n = heads.length;
  return {
    heads: heads.map((head) => (head === n ? n : n - 1 - head)).reverse(),
    labels: labels.slice().reverse(),
  };
}

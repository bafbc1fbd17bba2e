/**
 * Trees of news text to train on, with nobody's annotation: the first network's own, each token trusted as far as the CoreNLP parse of the
 * same text agrees on its head. Two parsers of different make and training that agree are seldom both wrong (Søgaard 2010).
 */
import type { WordClasses } from '../../src/language/parser/columns.ts';
import { blockOf, buildRowTable } from '../../src/language/parser/row-table.ts';
import type { ConlluSentence } from '../conllu.ts';
import { createDecoder } from './decode.ts';
import type { Dictionary, Network } from './network.ts';
import { type Example, prepare, type Tree } from './treebank.ts';

export interface SilverOptions {
  /** What an error counts, of 1 in a gold tree, where both parsers agree and where they do not. */
  readonly agreed: number;
  readonly disputed: number;
  readonly longest: number;
}

export function silverExamples(
  retagged: readonly Tree[],
  coreNlp: readonly ConlluSentence[],
  networks: readonly Network[],
  dictionary: Dictionary,
  classes: WordClasses,
  labels: readonly string[],
  options: SilverOptions,
): Example[] {
  const decode = createDecoder(networks, buildRowTable(dictionary.keys), Uint8Array.from(dictionary.keys, blockOf));
  const examples: Example[] = [];
  retagged.forEach((tree, s) => {
    const n = tree.forms.length;
    if (n < 4 || n > options.longest) return;
    const blank = prepare(
      { ...tree, heads: new Array<number>(n).fill(-1), deprels: new Array<string>(n).fill('root') },
      classes,
      labels,
    );
    if (!blank) return;
    const parsed = decode(blank);
    const heads = Array.from(parsed.heads.subarray(0, n), (head) => (head === n ? -1 : head));
    const deprels = Array.from(parsed.labels.subarray(0, n), (label) => labels[label - 1]!);
    const example = prepare({ ...tree, heads, deprels }, classes, labels)!;
    const theirs = versionTwoHeads(coreNlp[s]!);
    for (let i = 0; i < n; i++) {
      const agree = theirs[i] === heads[i] || tree.upos[i] === 'PUNCT';
      example.weights[i] = agree ? options.agreed : options.disputed;
    }
    examples.push(example);
  });
  return examples;
}

/** Heads as UD version 2 has them: a coordinator, and a comma before it, belong to the conjunct that follows. */
export function versionTwoHeads({ heads, deprels }: Pick<ConlluSentence, 'heads' | 'deprels'>): number[] {
  return heads.map((head, i) => {
    if (deprels[i] !== 'cc') return head;
    for (let k = i + 1; k < heads.length; k++) if (deprels[k] === 'conj' && heads[k] === head) return k;
    return head;
  });
}

import { describe, expect, it } from 'vitest';
import { createParser } from '../../src/language/parser/parser.ts';
import { buildRowTable } from '../../src/language/parser/row-table.ts';
import { chooseKeys } from './dictionary.ts';
import { quantise } from './quantise.ts';
import { trainNetwork } from './train-network.ts';
import { prepare, type Tree } from './treebank.ts';
import { trainClasses } from './word-classes.ts';

const tree = (text: string, upos: string, heads: number[], deprels: string): Tree => ({
  forms: text.split(' '),
  lemmas: text.split(' '),
  upos: upos.split(' '),
  xpos: upos.split(' '),
  heads,
  deprels: deprels.split(' '),
});

const trees = [
  tree('Veldria closed the dam .', 'PROPN VERB DET NOUN PUNCT', [1, -1, 3, 1, 1], 'nsubj root det obj punct'),
  tree('the dam broke', 'DET NOUN VERB', [1, 2, -1], 'det nsubj root'),
  tree('Kasmor saw the gate', 'PROPN VERB DET NOUN', [1, -1, 3, 1], 'nsubj root det obj'),
];
const labels = ['root', 'nsubj', 'det', 'obj', 'punct'];

function train(): Uint8Array {
  const classes = trainClasses(trees.map(({ forms }) => forms));
  const known = {
    words: buildRowTable(classes.keys),
    broad: Uint16Array.from(classes.broad),
    fine: Uint16Array.from(classes.fine),
  };
  const examples = trees.map((one) => prepare(one, known, labels)!);
  const dictionary = chooseKeys(examples, { token: [1, 2], state: 1 });
  const options = { hidden: 32, seed: 1, epochs: 30, featureDropout: 0.1, unitDropout: 0.1, rate: 0.02, rowRate: 2 };
  const network = trainNetwork(
    () => examples,
    dictionary,
    labels.length,
    { ...options, exploration: 0.5 },
    () => undefined,
  );
  return quantise(network, labels, classes);
}

describe('trainNetwork', () => {
  const bytes = train();

  it('learns its own trees, and keeps them when its weights are made whole numbers', () => {
    const parser = createParser(bytes);
    for (const one of trees) {
      const heads = new Int32Array(one.forms.length);
      const relations: string[] = [];
      parser.parse(one, 0, one.forms.length, heads, relations);
      expect([...heads]).toEqual(one.heads);
      expect(relations).toEqual(one.deprels);
    }
  });

  it('makes the same bytes again', () => {
    expect(train()).toEqual(bytes);
  });
});

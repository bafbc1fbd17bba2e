import { describe, expect, it } from 'vitest';
import { buildRowTable } from '../../src/language/parser/row-table.ts';
import { createDecoder } from './decode.ts';
import { chooseKeys } from './dictionary.ts';
import type { Network } from './network.ts';
import { trainNetwork } from './train-network.ts';
import { prepare, reversed, type Tree, withTree } from './treebank.ts';
import { voteTrees } from './vote.ts';

const tree = (text: string, upos: string, heads: number[], deprels: string): Tree => ({
  forms: text.split(' '),
  lemmas: text.split(' '),
  upos: upos.split(' '),
  xpos: upos.split(' '),
  heads,
  deprels: deprels.split(' '),
});

const closed = tree(
  'Veldria closed the dam .',
  'PROPN VERB DET NOUN PUNCT',
  [1, -1, 3, 1, 1],
  'nsubj root det obj punct',
);
const saw = tree('Kasmor saw the gate', 'PROPN VERB DET NOUN', [1, -1, 3, 1], 'nsubj root det obj');
const broke = tree('the dam broke', 'DET NOUN VERB', [1, 2, -1], 'det nsubj root');
const labels = ['root', 'nsubj', 'det', 'obj', 'punct', 'dep'];
const classes = { words: buildRowTable([]), broad: new Uint16Array(0), fine: new Uint16Array(0) };
const prepared = (one: Tree) => prepare(one, classes, labels)!;

function train(trees: readonly Tree[], seed: number): Network {
  const examples = trees.map(prepared);
  const dictionary = chooseKeys(examples, { token: [1, 2], state: 1 });
  const dropout = { featureDropout: 0.1, unitDropout: 0.1 };
  const options = { hidden: 32, seed, epochs: 30, rate: 0.02, rowRate: 2, exploration: 0.5, ...dropout };
  return trainNetwork(
    () => examples,
    dictionary,
    labels.length,
    options,
    () => undefined,
  );
}

/** The same tree with `dep` for objects: what a voter of another school would say. */
const otherSchool = (one: Tree): Tree => ({
  ...one,
  deprels: one.deprels.map((name) => (name === 'obj' ? 'dep' : name)),
});

describe('voteTrees', () => {
  const trees = [closed, saw, broke];
  const forward = [train(trees, 1), train(trees, 5)];

  it('gives the tree that both directions agree on, at full weight', () => {
    const backward = [train(trees.map(reversed), 9)];
    const [voted] = voteTrees([closed], { forward, backward }, classes, labels);
    expect([...voted!.heads]).toEqual([1, 5, 3, 1, 1]);
    expect([...voted!.labels].map((label) => labels[label])).toEqual(closed.deprels);
    expect([...voted!.weights]).toEqual([1, 1, 1, 1, 1]);
  });

  it('counts a token less whose label is in dispute, and only that token', () => {
    const backward = [train(trees.map(otherSchool).map(reversed), 9)];
    const [voted] = voteTrees([closed], { forward, backward }, classes, labels);
    expect([...voted!.weights].map((weight) => weight < 1)).toEqual([false, false, false, true, false]);
  });

  it('leaves out what is too short to be a sentence', () => {
    expect(
      voteTrees(
        [tree('Veldria .', 'PROPN PUNCT', [-1, 0], 'root punct')],
        { forward, backward: forward },
        classes,
        labels,
      ),
    ).toEqual([]);
  });
});

describe('createDecoder', () => {
  const networks = [train([closed, saw, broke], 1)];
  const example = prepared(saw);

  it('heeds a guide as far as its share goes', () => {
    const wanted = [1, 2, 4, 2];
    const guide = withTree(example, wanted, [1, 1, 0, 1], example.weights);
    const decode = createDecoder(networks);
    expect([...decode(example, guide, 10).heads]).toEqual(wanted);
    expect([...decode(example, guide, 0).heads]).toEqual([...example.heads]);
  });
});

describe('reversed', () => {
  it('turned twice is as it was', () => {
    expect(reversed(reversed(closed))).toEqual(closed);
  });

  it('lets heads follow their tokens', () => {
    expect(reversed(broke).heads).toEqual([-1, 0, 1]);
  });
});

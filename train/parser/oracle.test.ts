import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Configuration, LEFT, RIGHT, SHIFT } from '../../src/language/parser/configuration.ts';
import { buildRowTable } from '../../src/language/parser/row-table.ts';
import { costs } from './oracle.ts';
import { prepare, projective } from './treebank.ts';

const classes = { words: buildRowTable([]), broad: new Uint16Array(0), fine: new Uint16Array(0) };

/** A random tree: each token but the first of a random order hangs on one that comes earlier in that order. */
const anyTree = fc.array(fc.nat(1000), { minLength: 1, maxLength: 14 }).map((picks) => {
  const order = picks.map((_, i) => i).sort((a, b) => picks[a]! - picks[b]! || a - b);
  const heads: number[] = new Array(picks.length).fill(-1);
  order.slice(1).forEach((token, k) => (heads[token] = order[picks[token]! % (k + 1)]!));
  return heads;
});

const exampleOf = (heads: readonly number[]) => {
  const words = heads.map(() => 'w');
  const tree = {
    forms: words,
    lemmas: words,
    upos: words,
    xpos: words,
    heads,
    deprels: heads.map((h) => (h < 0 ? 'root' : 'dep')),
  };
  return prepare(tree, classes, ['root', 'dep'])!;
};

describe('costs', () => {
  it('leads to the gold tree by moves of cost 0', () => {
    const state = new Configuration();
    fc.assert(
      fc.property(anyTree, (heads) => {
        const example = exampleOf(heads);
        const onStack = new Uint8Array(example.length + 2);
        const cost = new Float64Array(3);
        state.reset(example.length);
        while (!state.finished) {
          expect(costs(example, state, onStack, cost)).toBe(0);
          const move = [RIGHT, LEFT, SHIFT].find((m) => cost[m] === 0)!;
          if (move === SHIFT) {
            onStack[state.front] = 1;
            state.shift();
          } else {
            onStack[state.below(0)] = 0;
            state.attach(move, 1);
          }
        }
        expect([...state.heads.slice(0, example.length)]).toEqual([...example.heads]);
      }),
    );
  });
});

describe('projective', () => {
  it('lifts no arc of a tree without crossings', () => {
    expect(projective([1, -1, 3, 1])).toEqual([1, -1, 3, 1]);
  });

  it('lifts a crossing arc to the grandparent', () => {
    // 0 <- 2, 1 <- 3 cross.
    expect(projective([2, 3, -1, 2])).toEqual([2, 2, -1, 2]);
  });
});

import { describe, expect, it } from 'vitest';
import { fromBase64 } from './base64.ts';
import { FEATURES } from './features.ts';
import { DEPTH, LEAF_STEP, readTrees, scoreOf, TREE_BYTES } from './trees.ts';
import { PRONOUN_WEIGHTS } from './weights.ts';

describe('fromBase64', () => {
  it('reads bytes, whatever blanks stand between', () => {
    expect([...fromBase64('AAEC\n/f4=')]).toEqual([0, 1, 2, 253, 254]);
  });

  it('reads nothing from nothing', () => expect(fromBase64(' ').length).toBe(0));
});

describe('scoreOf', () => {
  const bytes = new Uint8Array(TREE_BYTES).fill(0);
  bytes.fill(31, DEPTH, 2 * DEPTH);
  bytes[0] = 1;
  bytes[DEPTH] = 3;
  bytes[2 * DEPTH] = 5;
  bytes[2 * DEPTH + 1] = 256 - 7;
  const trees = readTrees(bytes);

  it('is the leaf that the answers lead to, in steps', () => {
    expect(scoreOf(Uint8Array.of(0, 3), trees)).toBe(5 * LEAF_STEP);
    expect(scoreOf(Uint8Array.of(0, 4), trees)).toBe(-7 * LEAF_STEP);
  });

  it('adds up over trees', () => {
    const twice = readTrees(Uint8Array.of(...bytes, ...bytes));
    expect(scoreOf(Uint8Array.of(0, 0), twice)).toBe(10 * LEAF_STEP);
  });
});

describe('the trees that come with the reader', () => {
  const bytes = fromBase64(PRONOUN_WEIGHTS);

  it('are whole and ask of features that there are', () => {
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.length % TREE_BYTES).toBe(0);
    for (const feature of readTrees(bytes).features) expect(feature).toBeLessThan(FEATURES.length);
  });
});

import { describe, expect, it } from 'vitest';
import { BoostedTrees } from '../reading/boosted-trees.ts';
import { boost } from './boost.ts';

const OPTIONS = { trees: 40, depth: 3, rate: 0.3, leastWeight: 1, lambda: 1, seed: 1 };

describe('boost', () => {
  const rows = Array.from({ length: 800 }, (_, i) => Float32Array.of(i % 20, (i * 7) % 13, 1));
  const labels = Uint8Array.from(rows, ([a, b]) => (a! > 9 !== b! > 6 ? 1 : 0));

  it('learns what no single feature tells', () => {
    const trees = boost(rows, labels, OPTIONS);
    const right = rows.filter((row, i) => trees.score(row) > 0 === (labels[i] === 1)).length;
    expect(right / rows.length).toBeGreaterThan(0.98);
  });

  it('gives the same trees every time, and after a round trip', () => {
    const trees = boost(rows, labels, OPTIONS);
    expect(boost(rows, labels, OPTIONS)).toEqual(trees);
    const read = BoostedTrees.fromSections(trees.toSections('judge'), 'judge');
    expect(rows.map((row) => read.score(row))).toEqual(rows.map((row) => trees.score(row)));
  });

  it('says the base rate where there is nothing to learn', () => {
    const flat = Array.from({ length: 100 }, () => Float32Array.of(1));
    const trees = boost(
      flat,
      Uint8Array.from(flat, (_, i) => (i % 4 === 0 ? 1 : 0)),
      OPTIONS,
    );
    expect(1 / (1 + Math.exp(-trees.score(Float32Array.of(1))))).toBeCloseTo(0.25, 1);
  });
});

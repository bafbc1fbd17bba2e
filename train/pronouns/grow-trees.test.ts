import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../src/reader/actors/pronouns/features.ts';
import { readTrees, scoreOf } from '../../src/reader/actors/pronouns/trees.ts';
import { seededRandom } from '../shuffle.ts';
import type { Example } from './examples.ts';
import { GROWTH, growTrees } from './grow-trees.ts';

/** Three candidates of random features; the right one has the first two alike, which no single question tells. */
function exampleOf(random: () => number): Example {
  const features = Array.from({ length: 3 }, () => Uint8Array.from(FEATURES, () => Math.floor(random() * 2)));
  const answer = Math.floor(random() * 3);
  features.forEach((one, i) => {
    one[1] = i === answer ? one[0]! : 1 - one[0]!;
  });
  return { features, right: features.map((_, i) => i === answer) };
}

describe('growTrees', () => {
  const random = seededRandom(7);
  const examples = Array.from({ length: 300 }, () => exampleOf(random));
  const growth = { ...GROWTH, trees: 60, features: 1 };
  const bytes = growTrees(examples, growth);

  it('learns what two features tell together', () => {
    const trees = readTrees(bytes);
    const hits = Array.from({ length: 100 }, () => exampleOf(random)).filter(({ features, right }) => {
      const scores = features.map((one) => scoreOf(one, trees));
      return right[scores.indexOf(Math.max(...scores))];
    });
    expect(hits.length).toBeGreaterThan(90);
  });

  it('gives the same bytes for the same examples', () => expect(growTrees(examples, growth)).toEqual(bytes));

  it('learns nothing where nothing is to be told', () => {
    const alike = examples.map(({ features, right }) => ({ features: features.map(() => features[0]!), right }));
    const trees = readTrees(growTrees(alike, { ...growth, trees: 5 }));
    expect(scoreOf(examples[0]!.features[0]!, trees)).toBeCloseTo(0, 1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChainData, trainChain } from './chain-trainer.ts';
import { FeatureList, hashString, mix } from './hash.ts';
import { Lattice } from './lattice.ts';
import { SparseWeights } from './sparse-weights.ts';

/** Every labelling of `length` positions. */
const labellings = (length: number): number[][] =>
  length === 0 ? [[]] : labellings(length - 1).flatMap((rest) => [0, 1, 2].map((y) => [...rest, y]));

const scoreOf = (lattice: Lattice, labels: readonly number[]): number =>
  labels.reduce(
    (sum, y, t) => sum + lattice.node[t * 3 + y]! + (t > 0 ? lattice.edge[t * 9 + labels[t - 1]! * 3 + y]! : 0),
    0,
  );

describe('Lattice', () => {
  it('agrees with the sum over all labellings', () => {
    const scores = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 48, maxLength: 48 });
    fc.assert(
      fc.property(scores, (values) => {
        const lattice = new Lattice();
        lattice.reset(4);
        for (let k = 0; k < 12; k++) lattice.node[k] = k % 3 === 0 ? 0 : values[k]!;
        for (let k = 0; k < 36; k++) lattice.edge[k] = k < 9 ? 0 : values[12 + k]!;
        const all = labellings(4);
        const total = all.reduce((sum, labels) => sum + Math.exp(scoreOf(lattice, labels)), 0);
        const labels = new Uint8Array(4);
        const best = lattice.best(labels);
        expect(best).toBeCloseTo(Math.max(...all.map((one) => scoreOf(lattice, one))), 9);
        expect(scoreOf(lattice, [...labels])).toBeCloseTo(best, 9);
        lattice.marginals();
        expect(lattice.logTotal).toBeCloseTo(Math.log(total), 9);
        const share = (holds: (labels: readonly number[]) => boolean): number =>
          all.filter(holds).reduce((sum, one) => sum + Math.exp(scoreOf(lattice, one)), 0) / total;
        expect(lattice.chance[2 * 3 + 1]).toBeCloseTo(
          share((one) => one[2] === 1),
          9,
        );
        expect(lattice.pair(2, 1, 2)).toBeCloseTo(
          share((one) => one[1] === 1 && one[2] === 2),
          9,
        );
      }),
      { numRuns: 25, seed: 3 },
    );
  });

  it('forgets the sentence before', () => {
    const lattice = new Lattice();
    lattice.reset(2);
    lattice.node.fill(5);
    lattice.reset(2);
    lattice.marginals();
    expect(lattice.logTotal).toBeCloseTo(Math.log(9), 9);
  });
});

describe('SparseWeights', () => {
  it('finds the rows of what was kept and nothing else, also after a round trip', () => {
    const features = Uint32Array.of(70000, 3, 64, 31);
    const weights = Float32Array.of(1, -2, 0.5, 0, 0, 0, 0.001, 0.25);
    const packed = SparseWeights.pack(features, weights, 2, 0.01);
    const read = SparseWeights.fromSections(packed.toSections('x'), 'x');
    const row = (feature: number) => {
      const at = read.row(feature);
      return at < 0 ? null : [read.rows[at]! * read.scale, read.rows[at + 1]! * read.scale];
    };
    expect(row(70000)![0]).toBeCloseTo(1, 1);
    expect(row(70000)![1]).toBeCloseTo(-2, 1);
    expect(row(3)![0]).toBeCloseTo(0.5, 1);
    expect(row(31)![1]).toBeCloseTo(0.25, 1);
    expect(row(64)).toBeNull();
    expect(row(4)).toBeNull();
    expect(() => SparseWeights.fromSections({}, 'x')).toThrow(/section "x" is missing/);
  });
});

describe('trainChain', () => {
  const toy = (): ChainData => {
    const data = new ChainData();
    const list = new FeatureList();
    for (const words of ['they said no', 'no one said', 'they went', 'said who'].flatMap((one) => [one, one, one])) {
      data.starts.push(data.size);
      for (const word of words.split(' ')) {
        list.clear();
        list.add(1, hashString(word));
        data.nodes.push(list.ids, list.size);
        list.clear();
        list.add(1, 0);
        data.edges.push(list.ids, list.size);
        data.labels.push(word === 'said' ? 1 : 0);
      }
    }
    return data;
  };
  const options = { epochs: 6, least: 1, rate: 0.3, decay: 0.001, seed: 1, prune: 0 };

  it('learns what a label hangs on, the same way every time', () => {
    const [a, b] = [1, 2].map(() => trainChain(toy(), [...toy().starts.keys()], options, () => {}));
    expect(a!.nodes.rows).toEqual(b!.nodes.rows);
    const said = a!.nodes.row(mix(1, hashString('said'), 0, 0) >>> 10);
    const they = a!.nodes.row(mix(1, hashString('they'), 0, 0) >>> 10);
    expect(a!.nodes.rows[said]).toBeGreaterThan(0);
    expect(a!.nodes.rows[they]).toBeLessThan(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feature1, feature2, hashString } from './feature-hash.ts';
import { packLinear, readLinear } from './linear-model.ts';
import { LinearTrainer } from './linear-trainer.ts';
import { packModel, unpackModel } from './model-file.ts';

const keysOf = (x: number, y: number) =>
  Uint32Array.of(feature1(0, 1), feature1(1, x), feature1(2, y), feature2(3, x, y));

function trained(): LinearTrainer {
  const trainer = new LinearTrainer(3);
  for (let epoch = 0; epoch < 20; epoch++) {
    for (let x = 0; x < 6; x++) {
      for (let y = 0; y < 6; y++) {
        const scores = new Float64Array(3);
        trainer.add(keysOf(x, y), 4, scores);
        trainer.tick();
        trainer.update(keysOf(x, y), 4, (x + y) % 3, scores.indexOf(Math.max(...scores)));
      }
    }
  }
  return trainer;
}

describe('linear model', () => {
  it('learns, packs and reads back the same decisions', () => {
    const model = readLinear(unpackModel(packModel(packLinear('m', 3, trained().averaged(), 0))), 'm');
    for (let x = 0; x < 6; x++) {
      for (let y = 0; y < 6; y++) {
        const scores = new Int32Array(3);
        model.add(keysOf(x, y), 4, scores);
        expect(scores.indexOf(Math.max(...scores))).toBe((x + y) % 3);
      }
    }
  });

  it('gives equal bytes for equal training', () => {
    expect(packModel(packLinear('m', 3, trained().averaged(), 0))).toEqual(
      packModel(packLinear('m', 3, trained().averaged(), 0)),
    );
  });

  it('scales to the largest weight and never clips', () => {
    const rows = [{ key: 7, labels: [0, 1], weights: [500, -250] }];
    const model = readLinear(packLinear('m', 2, rows, 0), 'm');
    const scores = new Int32Array(2);
    model.add(Uint32Array.of(7, 8), 2, scores);
    const [up, down] = [...scores].map((score) => score * model.scale);
    expect(up).toBeCloseTo(500, 0);
    expect(Math.abs(down! + 250)).toBeLessThan(model.scale);
  });

  it('prunes small weights and says which section is missing', () => {
    const packed = packLinear('m', 2, [{ key: 9, labels: [0, 1], weights: [2, 0.5] }], 1);
    const scores = new Int32Array(2);
    readLinear(packed, 'm').add(Uint32Array.of(9), 1, scores);
    expect([...scores]).toEqual([127, 0]);
    expect(() => readLinear({}, 'm')).toThrow('m.sizes');
  });

  it('finds every row among near keys, short, odd or long, and none that is not there', () => {
    const labels = 50;
    const key = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2 ** 32 - 1 }));
    const weights = fc.uniqueArray(fc.nat(labels - 1), { minLength: 1, maxLength: labels });
    fc.assert(
      fc.property(fc.dictionary(key.map(String), weights, { minKeys: 1 }), fc.array(key), (table, others) => {
        const rows = Object.entries(table).map(([text, named]) => ({
          key: Number(text),
          labels: named,
          weights: named.map((label) => (label % 2 === 0 ? 127 : -label)),
        }));
        const sum = new Int32Array(labels);
        const asked = [...new Set([...rows.map((row) => row.key), ...others])].slice(0, 128);
        for (const row of rows) {
          if (asked.includes(row.key)) row.labels.forEach((label, i) => (sum[label]! += row.weights[i]!));
        }
        const scale = Math.max(...rows.flatMap((row) => row.weights.map(Math.abs))) / 127;
        const model = readLinear(unpackModel(packModel(packLinear('m', labels, rows, 0))), 'm');
        const scores = new Int32Array(labels);
        model.add(Uint32Array.from(asked), asked.length, scores);
        if (scale === 1) expect(scores).toEqual(sum);
        const only = Uint8Array.of(3, 4);
        const some = new Int32Array(labels);
        model.add(Uint32Array.from(asked), asked.length, some, only);
        expect([some[3], some[4]]).toEqual([scores[3], scores[4]]);
      }),
    );
  });
});

describe('hashString', () => {
  it('hashes a part as it hashes the part alone', () => {
    expect(hashString('Veldria', 3)).toBe(hashString('dria'));
    expect(hashString('a')).not.toBe(hashString('b'));
  });
});

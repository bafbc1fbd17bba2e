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
    expect(packed['m.classes']).toEqual(Uint8Array.of(0));
    expect(() => readLinear({}, 'm')).toThrow('m.gaps');
  });
});

describe('hashString', () => {
  it('hashes a part as it hashes the part alone', () => {
    expect(hashString('Veldria', 3)).toBe(hashString('dria'));
    expect(hashString('a')).not.toBe(hashString('b'));
  });
});

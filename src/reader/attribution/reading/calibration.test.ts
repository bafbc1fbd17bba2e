import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, chanceOf } from './calibration.ts';

describe('calibrate', () => {
  it('gives the share that was right', () => {
    const scores = Array.from({ length: 4000 }, (_, i) => (i % 40) / 10 - 2);
    const right = scores.map((score, i) => (Math.floor(i / 40) % 100) / 100 < 1 / (1 + Math.exp(-score)));
    const curve = calibrate(scores, right);
    for (const score of [-1.5, 0, 1.5]) expect(chanceOf(curve, score)).toBeCloseTo(1 / (1 + Math.exp(-score)), 1);
  });

  it('never falls as the score rises, and never is certain', () => {
    const findings = fc.array(fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.boolean()), { maxLength: 200 });
    fc.assert(
      fc.property(findings, (list) => {
        const curve = calibrate(
          list.map(([score]) => score),
          list.map(([, right]) => right),
        );
        let last = 0;
        for (let score = -6; score <= 6; score += 0.25) {
          const chance = chanceOf(curve, score);
          expect(chance).toBeGreaterThanOrEqual(last - 1e-6);
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThan(1);
          last = chance;
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

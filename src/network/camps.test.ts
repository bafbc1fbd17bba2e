import { expect, test } from 'vitest';
import { fixedBackbone, nestedBackbone, penaltyBackbone } from './backbone.ts';
import { options, said } from './debate-for-tests.ts';
import { symmetricEigenvalues } from './eigenvalues.ts';
import { coalitionStability, nodeMeasures } from './graph-measures.ts';
import { computeNetwork } from './network.ts';
import { polarization } from './polarization.ts';
import { seeded } from './random.ts';
import { conceptShares } from './shares.ts';
import { similarity } from './similarity.ts';

const ISSUES = ['Gate schedule', 'Inspectors', 'Compensation', 'Joint patrols'];
/** Two camps that agree inside and differ outside on everything. */
const TWO_CAMPS = ISSUES.flatMap((issue) => [
  said('Veldria', issue, false),
  said('Dam workers', issue, false),
  said('Kasmor', issue, true),
  said('Farmers', issue, true),
]);

test('two clean camps are found and score 1, far above chance', () => {
  const result = polarization(TWO_CAMPS, options(), { permutations: 49 });
  expect(result.score).toBeCloseTo(1);
  expect(result.camps.map((camp) => [...camp].sort())).toEqual([
    ['Dam workers', 'Veldria'],
    ['Farmers', 'Kasmor'],
  ]);
  expect(result.null?.mean).toBeLessThan(0.95);
  expect(polarization(TWO_CAMPS, options(), { permutations: 49 })).toEqual(result);
});

test('the local search finds the camps of a debate too large to try all splits', () => {
  const many = Array.from({ length: 24 }, (_, i) =>
    ISSUES.map((issue) => said(`Group ${i}`, issue, i % 2 === 0)),
  ).flat();
  const result = polarization(many, options(), { permutations: 0 });
  expect(result.exact).toBe(false);
  expect(result.score).toBeCloseTo(1);
  expect(result.camps[0]).toHaveLength(12);
});

test('true similarities stay within 0 and 1 and are 1 for the same record', () => {
  const { coding } = computeNetwork(TWO_CAMPS, options({ aggregation: 'congruence' }));
  const at = (measure: 'agreement' | 'jaccard' | 'cosine', a: string, b: string) =>
    similarity(coding, measure).cells[coding.rows.indexOf(a) * coding.rows.length + coding.rows.indexOf(b)];
  for (const measure of ['agreement', 'jaccard', 'cosine'] as const) {
    expect(at(measure, 'Kasmor', 'Farmers')).toBeCloseTo(1);
    expect(at(measure, 'Kasmor', 'Veldria')).toBe(0);
  }
});

test('communities are the camps; their stability over time is 1 when nothing moves', () => {
  const measures = nodeMeasures(computeNetwork(TWO_CAMPS, options()));
  const community = new Map(measures.map((measure) => [measure.node, measure.community]));
  expect(community.get('Kasmor')).toBe(community.get('Farmers'));
  expect(community.get('Kasmor')).not.toBe(community.get('Veldria'));
  expect(coalitionStability(measures, measures)).toBe(1);
  expect(coalitionStability(measures, [])).toBeNull();
});

test('the backbone keeps the issue that divides, not the one on which all agree alike', () => {
  const debate = [...TWO_CAMPS, said('Kasmor', 'Peace', true), said('Farmers', 'Peace', true)];
  expect(nestedBackbone(debate, options()).steps.at(-1)?.backboneLoss).toBeCloseTo(1);
  const fixed = fixedBackbone(debate, options(), 2);
  expect(fixed).toMatchObject({ exact: true });
  expect(fixed.backbone).toHaveLength(2);
  const all = penaltyBackbone(debate, options(), 0);
  const few = penaltyBackbone(debate, options(), 12);
  expect(few.backbone.length).toBeLessThanOrEqual(all.backbone.length);
  expect(() => fixedBackbone(debate, options(), 9)).toThrow(
    /a backbone of 9 of 5 concepts: give a whole number from 1 to 4/,
  );
});

test('shares: statements for and against, and actors', () => {
  const [row] = conceptShares(
    [said('Kasmor', 'X', true), said('Kasmor', 'X', false), said('Farmers', 'X', true)],
    options(),
  );
  expect(row).toEqual({ concept: 'X', counts: [1, 2], inFavour: 2 / 3, actors: 2, actorsInFavour: 1 });
});

test('eigenvalues of a known matrix', () => {
  const values = symmetricEigenvalues({
    rows: 3,
    columns: 3,
    cells: Float64Array.from([2, -1, 0, -1, 2, -1, 0, -1, 2]),
  });
  [2 + Math.SQRT2, 2, 2 - Math.SQRT2].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 10));
});

test('eigenvalues of any symmetric matrix: their sum is the trace, that of their squares the sum of all cells squared', () => {
  const random = seeded(3);
  for (let n = 1; n <= 12; n++) {
    for (const sparse of [false, true]) {
      const cells = new Float64Array(n * n);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j <= i; j++) {
          const value = sparse && random() < 0.7 ? 0 : 4 * random() - 2;
          cells[i * n + j] = value;
          cells[j * n + i] = value;
        }
      }
      const values = symmetricEigenvalues({ rows: n, columns: n, cells });
      const sum = (list: Iterable<number>) => [...list].reduce((a, b) => a + b, 0);
      expect(sum(values)).toBeCloseTo(sum(Array.from({ length: n }, (_, i) => cells[i * n + i]!)), 10);
      expect(sum(values.map((value) => value ** 2))).toBeCloseTo(sum(cells.map((value) => value ** 2)), 9);
      for (const value of values) expect(smallestPivot(cells, n, value)).toBeLessThan(1e-6);
    }
  }
});

/** How near the matrix less `value` on its diagonal is to singular: the least pivot of its elimination, over the greatest. */
function smallestPivot(cells: Float64Array, n: number, value: number): number {
  const a = Array.from({ length: n }, (_, i) => [...cells.subarray(i * n, (i + 1) * n)]);
  for (let i = 0; i < n; i++) a[i]![i]! -= value;
  const pivots: number[] = [];
  for (let k = 0; k < n; k++) {
    // full pivoting
    let [r, c] = [k, k];
    for (let i = k; i < n; i++)
      for (let j = k; j < n; j++) if (Math.abs(a[i]![j]!) > Math.abs(a[r]![c]!)) [r, c] = [i, j];
    [a[k], a[r]] = [a[r]!, a[k]!];
    for (const row of a) [row[k], row[c]] = [row[c]!, row[k]!];
    pivots.push(Math.abs(a[k]![k]!));
    if (a[k]![k] === 0) continue;
    for (let i = k + 1; i < n; i++) {
      const factor = a[i]![k]! / a[k]![k]!;
      for (let j = k; j < n; j++) a[i]![j]! -= factor * a[k]![j]!;
    }
  }
  return Math.min(...pivots) / Math.max(1, ...pivots);
}

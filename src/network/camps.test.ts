import { expect, test } from 'vitest';
import { fixedBackbone, nestedBackbone, penaltyBackbone } from './backbone.ts';
import { options, said } from './debate-for-tests.ts';
import { symmetricEigenvalues } from './eigenvalues.ts';
import { coalitionStability, nodeMeasures } from './graph-measures.ts';
import { computeNetwork } from './network.ts';
import { polarization } from './polarization.ts';
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
  expect(result.null.mean).toBeLessThan(0.95);
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debates, options, said } from './debate-for-tests.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { toRows } from './matrix.ts';
import { computeNetwork } from './network.ts';
import { statementsBehind } from './provenance.ts';
import { selectStatements } from './select-statements.ts';

const DEBATE = [
  said('Kasmor', 'Inspectors', true, '2024-04-01'),
  said('Kasmor', 'Inspectors', true, '2024-04-02'),
  said('Kasmor', 'Compensation', true, '2024-04-02'),
  said('Veldria', 'Inspectors', false, '2024-04-02'),
  said('Veldria', 'Compensation', false, '2024-04-03'),
  said('Farmers', 'Compensation', true, '2024-04-03'),
];

describe('by hand', () => {
  test('congruence, conflict, subtract, ignore', () => {
    const rows = (aggregation: 'congruence' | 'conflict' | 'subtract' | 'ignore') =>
      toRows(computeNetwork(DEBATE, options({ aggregation })).matrix);
    // Farmers, Kasmor, Veldria
    expect(rows('congruence')).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ]);
    expect(rows('conflict')).toEqual([
      [0, 0, 1],
      [0, 0, 3],
      [1, 3, 0],
    ]);
    expect(rows('subtract')).toEqual([
      [0, 1, -1],
      [1, 0, -3],
      [-1, -3, 0],
    ]);
    expect(rows('ignore')).toEqual([
      [0, 1, 1],
      [1, 0, 3],
      [1, 3, 0],
    ]);
  });
  test('average divides by the mean number of statements', () => {
    const { matrix } = computeNetwork(DEBATE, options({ aggregation: 'conflict', normalization: 'average' }));
    expect(toRows(matrix)[1]![2]).toBeCloseTo(3 / ((3 + 2) / 2));
  });
  test('two-mode subtract and combine', () => {
    const both = [...DEBATE, said('Kasmor', 'Compensation', false)];
    const rows = (aggregation: 'subtract' | 'combine') =>
      toRows(computeNetwork(both, options({ network: 'two-mode', aggregation })).matrix);
    expect(rows('subtract')).toEqual([
      [1, 0],
      [0, 2],
      [-1, -1],
    ]);
    expect(rows('combine')).toEqual([
      [1, 0],
      [3, 1],
      [2, 2],
    ]);
  });
  test('a scale: near values agree in part', () => {
    const scale = [
      said('Kasmor', 'Inspectors', 5),
      said('Veldria', 'Inspectors', -5),
      said('Farmers', 'Inspectors', 0),
    ];
    const { matrix, rows } = computeNetwork(scale, options({ aggregation: 'congruence' }));
    expect(rows).toEqual(['Farmers', 'Kasmor', 'Veldria']);
    expect(toRows(matrix)).toEqual([
      [0, 0.5, 0.5],
      [0.5, 0, 0],
      [0.5, 0, 0],
    ]);
  });
});

describe('duplicates', () => {
  const twoJanuaries = [
    said('Kasmor', 'Inspectors', true, '2023-01-03'),
    said('Kasmor', 'Inspectors', true, '2024-01-04'),
  ];
  const kept = (changes: Parameters<typeof options>[0]) => selectStatements(twoJanuaries, options(changes)).length;
  test('January of one year is not January of another', () => {
    expect(kept({ duplicates: 'month' })).toBe(2);
    expect(kept({ duplicates: 'week' })).toBe(2);
    expect(kept({ duplicates: 'year' })).toBe(2);
    expect(kept({ duplicates: 'acrossrange' })).toBe(1);
  });
  test('in dna mode it is, since DNA compares the month and the week alone', () => {
    expect(kept({ duplicates: 'month', mode: 'dna' })).toBe(1);
    expect(kept({ duplicates: 'week', mode: 'dna' })).toBe(1);
  });
  test('the opposite stance is no duplicate, unless the stance is ignored', () => {
    const both = [said('Kasmor', 'Inspectors', true), said('Kasmor', 'Inspectors', false)];
    expect(selectStatements(both, options({ duplicates: 'acrossrange' }))).toHaveLength(2);
    expect(selectStatements(both, options({ duplicates: 'acrossrange', aggregation: 'ignore' }))).toHaveLength(1);
  });
});

describe('filters', () => {
  test('both ends of a range count', () => {
    expect(selectStatements(DEBATE, options({ from: '2024-04-02', to: '2024-04-02' }))).toHaveLength(3);
  });
  test('excluded and only-these values', () => {
    const exclude = (invert: boolean) => [{ variable: 'organization', values: ['Kasmor'], invert }];
    expect(selectStatements(DEBATE, options({ exclude: exclude(false) }))).toHaveLength(3);
    expect(selectStatements(DEBATE, options({ exclude: exclude(true) }))).toHaveLength(3);
  });
  test('a statement without a stance is not counted, unless the stance is ignored', () => {
    const open = [said('Kasmor', 'Inspectors', null), said('Veldria', 'Inspectors', true)];
    expect(selectStatements(open, options())).toHaveLength(1);
    expect(selectStatements(open, options({ aggregation: 'ignore' }))).toHaveLength(2);
  });
  test('isolates keep nodes that the filters emptied', () => {
    expect(computeNetwork(DEBATE, options({ to: '2024-04-01' })).rows).toEqual(['Kasmor']);
    expect(computeNetwork(DEBATE, options({ to: '2024-04-01', isolates: true })).rows).toEqual([
      'Farmers',
      'Kasmor',
      'Veldria',
    ]);
  });
});

test('options that do not fit are refused with what does', () => {
  const make = (changes: Parameters<typeof options>[0]) => () => computeNetwork(DEBATE, options(changes));
  expect(make({ network: 'two-mode', aggregation: 'congruence' })).toThrow(
    /"congruence" does not go with a two-mode network; use ignore, combine, subtract/,
  );
  expect(make({ normalization: 'activity' })).toThrow(/"activity" does not go with a one-mode/);
  expect(make({ variable2: 'organization' })).toThrow(/both "organization"/);
  expect(make({ qualifier: null })).toThrow(/needs a qualifier/);
});

describe('what stands behind a tie', () => {
  test('exactly the statements that make it', () => {
    const network = computeNetwork(DEBATE, options({ aggregation: 'congruence' }));
    expect(statementsBehind(network)[0]![1]).toEqual([DEBATE[2]!.id, DEBATE[5]!.id]);
    expect(statementsBehind(network)[1]![2]).toEqual([]);
  });
  test('a tie that one report makes falls to 0 without it', () => {
    const loud = [
      said('Kasmor', 'Inspectors', true, '2024-04-01', 'A'),
      said('Farmers', 'Inspectors', true, '2024-04-01', 'A'),
    ];
    const network = computeNetwork(loud, options({ aggregation: 'congruence' }));
    expect(leaveOneOut(loud, network)).toEqual([
      { row: 'Farmers', column: 'Kasmor', weight: 1, least: 0, greatest: 1, leastWithout: 'A', greatestWithout: null },
    ]);
  });
  test('ranges are those of networks made anew without each report', () => {
    fc.assert(
      fc.property(
        debates,
        fc.constantFrom('include' as const, 'document' as const, 'month' as const),
        fc.constantFrom('no' as const, 'average' as const, 'jaccard' as const, 'cosine' as const),
        (debate, duplicates, normalization) => {
          const made = options({ duplicates, normalization });
          const reports = [...new Set(debate.map(({ document }) => document))];
          const without = reports.map((report) =>
            computeNetwork(
              debate.filter(({ document }) => document !== report),
              made,
            ),
          );
          for (const range of leaveOneOut(debate, computeNetwork(debate, made))) {
            const weights = without.map(({ rows, matrix }) => {
              const [i, j] = [rows.indexOf(range.row), rows.indexOf(range.column)];
              return i < 0 || j < 0 ? 0 : matrix.cells[i * rows.length + j]!;
            });
            expect(range.least).toBe(Math.min(range.weight, ...weights));
            expect(range.greatest).toBe(Math.max(range.weight, ...weights));
            if (range.leastWithout !== null) expect(weights[reports.indexOf(range.leastWithout)]).toBe(range.least);
          }
        },
      ),
    );
  });
});

describe('for any debate', () => {
  test('congruence and conflict add up to ignoring the stance, and ties are symmetric', () => {
    fc.assert(
      fc.property(debates, (debate) => {
        const rows = (aggregation: 'congruence' | 'conflict' | 'ignore') =>
          toRows(computeNetwork(debate, options({ aggregation })).matrix);
        const [congruence, conflict, together] = [rows('congruence'), rows('conflict'), rows('ignore')];
        together.forEach((row, i) =>
          row.forEach((value, j) => {
            expect(congruence[i]![j]! + conflict[i]![j]!).toBeCloseTo(value);
            expect(together[j]![i]).toBe(value);
          }),
        );
      }),
    );
  });
  test('the order in which statements are given does not matter', () => {
    fc.assert(
      fc.property(debates, (debate) => {
        const network = (list: typeof debate) =>
          toRows(computeNetwork(list, options({ duplicates: 'document', normalization: 'average' })).matrix);
        expect(network([...debate].reverse())).toEqual(network(debate));
      }),
    );
  });
  test('a cell has statements behind it exactly where stance-blind ties are not 0', () => {
    fc.assert(
      fc.property(debates, (debate) => {
        const network = computeNetwork(debate, options({ aggregation: 'ignore' }));
        const behind = statementsBehind(network);
        toRows(network.matrix).forEach((row, i) =>
          row.forEach((value, j) => expect(behind[i]![j]!.length > 0).toBe(value !== 0)),
        );
      }),
    );
  });
});

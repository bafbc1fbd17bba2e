import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphaOf, type Code, masi, nominal } from './alpha.ts';

/** The reliability data of Krippendorff 2011, section D: four observers, twelve units, a dot where one gave nothing. */
const PUBLISHED = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
];

function unitsOf(rows: readonly string[]): (string | undefined)[][] {
  const codes = rows.map((row) => row.split(' ').map((code) => (code === '.' ? undefined : code)));
  return codes[0]!.map((_, k) => codes.map((row) => row[k]));
}

describe('alpha', () => {
  test("Krippendorff's worked example: nominal alpha is .743", () => {
    const { alpha, units, values } = alphaOf(unitsOf(PUBLISHED));
    expect(alpha!.toFixed(3)).toBe('0.743');
    expect([units, values]).toEqual([11, 40]);
  });

  test('his example of two observers and two categories: .095', () => {
    const { alpha } = alphaOf(unitsOf(['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0']));
    expect(alpha!.toFixed(3)).toBe('0.095');
  });

  test('his example of two observers and five categories: .692', () => {
    expect(alphaOf(unitsOf(['a a b b d c c c e d d a', 'b a b b b c c c e d d d'])).alpha!.toFixed(3)).toBe('0.692');
  });

  test('is null where nothing varies or nothing can be paired', () => {
    expect(alphaOf(unitsOf(['a a', 'a a'])).alpha).toBeNull();
    expect(alphaOf(unitsOf(['a b', '. .'])).alpha).toBeNull();
    expect(alphaOf([]).alpha).toBeNull();
  });

  test('is 1 in full agreement and below 0 in systematic disagreement', () => {
    expect(alphaOf(unitsOf(['a b c', 'a b c'])).alpha).toBe(1);
    expect(alphaOf(unitsOf(['a b', 'b a'])).alpha).toBeLessThan(0);
  });

  const matrix = fc.array(
    fc.array(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }), { minLength: 3, maxLength: 3 }),
  );
  test('depends neither on the order of coders and units nor on names of codes, nor on units coded once', () => {
    fc.assert(
      fc.property(matrix, (units) => {
        const { alpha } = alphaOf(units);
        const renamed = { a: 'x', b: 'y', c: 'z' };
        const other = [...units]
          .reverse()
          .map((unit) => [...unit].reverse().map((code) => code && renamed[code as 'a']));
        const same = alphaOf([...other, ['x', undefined, undefined]]).alpha;
        if (alpha === null) expect(same).toBeNull();
        else expect(same).toBeCloseTo(alpha, 10);
      }),
    );
  });
});

describe('MASI', () => {
  test.each<[string[], string[], number]>([
    [['a'], ['a'], 0],
    [[], [], 0],
    [['a'], ['b'], 1],
    [['a'], [], 1],
    [['a'], ['a', 'b'], 1 - (1 / 2) * (2 / 3)],
    [['a', 'b'], ['b', 'c'], 1 - (1 / 3) * (1 / 3)],
  ])('%j and %j: %d', (a, b, distance) => {
    expect(masi(a, b)).toBeCloseTo(distance, 12);
    expect(masi(b, a)).toBeCloseTo(distance, 12);
  });

  test('on sets of one it is nominal', () => {
    const units: Code[][] = [
      ['a', 'a'],
      ['b', 'a'],
      ['c', 'c'],
    ].map((unit) => unit.map((code) => [code]));
    expect(alphaOf(units, masi)).toEqual(alphaOf(units, nominal));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUnits, isoWeek, unitsBetween } from './calendar.ts';
import { debates, options, said } from './debate-for-tests.ts';
import { kernelWindows } from './kernel-windows.ts';
import { toRows } from './matrix.ts';
import { computeNetwork } from './network.ts';
import { calendarWindows, eventWindows } from './time-windows.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

describe('calendar', () => {
  test('a month after 31 January is the last of February', () => {
    expect(addUnits(day('2024-01-31'), 1, 'months')).toBe(day('2024-02-29'));
    expect(addUnits(day('2024-02-29'), 1, 'years')).toBe(day('2025-02-28'));
    expect(addUnits(day('2024-03-31'), -1, 'months')).toBe(day('2024-02-29'));
  });
  test('ISO weeks around New Year', () => {
    expect(isoWeek(day('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
  });
  test('units between are whole and signed', () => {
    expect(unitsBetween(day('2024-01-31'), day('2024-03-30'), 'months')).toBe(1);
    expect(unitsBetween(day('2024-03-30'), day('2024-01-31'), 'months')).toBe(-1);
    expect(unitsBetween(day('2024-01-01'), day('2024-01-08'), 'weeks')).toBe(1);
  });
});

describe('windows', () => {
  const debate = Array.from({ length: 10 }, (_, i) =>
    said(i % 2 ? 'Kasmor' : 'Veldria', 'Inspectors', i % 2 === 0, `2024-04-${String(i + 1).padStart(2, '0')}`),
  );
  test('three days wide, moving by a day, wholly inside', () => {
    const windows = [...calendarWindows(debate, options(), { unit: 'days', size: 3 })];
    expect(windows).toHaveLength(8);
    expect(windows[0]).toMatchObject({
      start: '2024-04-01T00:00',
      stop: '2024-04-03T00:00',
      middle: '2024-04-02T00:00',
    });
    expect(windows.every((window) => window.coding.statements.length === 3)).toBe(true);
  });
  test('of statements: as many as there are whole windows', () => {
    const windows = [...eventWindows(debate, options(), 4)];
    expect(windows).toHaveLength(6);
    expect(windows.every((window) => window.coding.statements.length === 5)).toBe(true);
  });
  test('a window as wide as the debate is the whole network', () => {
    fc.assert(
      fc.property(debates, (random) => {
        const whole = computeNetwork(random, options());
        const days = Math.round((Date.parse(`${whole.stop}Z`) - Date.parse(`${whole.start}Z`)) / 864e5);
        fc.pre(days % 2 === 0 && days > 0);
        const [only, ...rest] = calendarWindows(random, options(), { unit: 'days', size: days + 1 });
        expect(rest).toEqual([]);
        expect(toRows(only!.matrix)).toEqual(toRows(whole.matrix));
      }),
    );
  });
  test('a size that is none is refused', () => {
    expect(() => calendarWindows(debate, options(), { unit: 'days', size: 0 })).toThrow(/give a whole number from 1/);
  });
});

describe('kernels', () => {
  const near = [
    said('Kasmor', 'Inspectors', true, '2024-04-05'),
    said('Farmers', 'Inspectors', true, '2024-04-05'),
    said('Farmers', 'Inspectors', true, '2024-04-07'),
    said('Farmers', 'Inspectors', true, '2024-04-01'),
  ];
  const tie = (kernel: 'triangular' | 'gaussian', mode: 'dna' | 'rapporteur') =>
    [
      ...kernelWindows(near, options({ aggregation: 'congruence', mode }), {
        unit: 'days',
        size: 4,
        kernel,
        indent: false,
      }),
    ].map(({ matrix }) => toRows(matrix)[0]![1]!);
  test('a triangle weighs most in its middle; in dna mode it is lopsided, as there', () => {
    const right = tie('triangular', 'rapporteur');
    expect(right[4]).toBeCloseTo(Math.max(...right));
    expect(tie('triangular', 'dna')).not.toEqual(right);
  });
  test('a uniform kernel halves ties and takes √½ of the totals that they are divided by', () => {
    const within = near.filter(({ time }) => Math.abs(time - day('2024-04-05')) <= 2 * 864e5);
    for (const [normalization, factor] of [
      ['no', 0.5],
      ['average', 0.5 / Math.SQRT1_2],
      ['cosine', 1],
    ] as const) {
      const made = options({ aggregation: 'congruence', normalization });
      const windows = [...kernelWindows(near, made, { unit: 'days', size: 4, kernel: 'uniform', indent: false })];
      const plain = toRows(computeNetwork(within, made).matrix)[0]![1]!;
      expect(toRows(windows[4]!.matrix)[0]![1]!).toBeCloseTo(plain * factor);
    }
  });
  test('gaussian weights fade but never vanish', () => {
    const fading = tie('gaussian', 'rapporteur');
    expect(Math.min(...fading)).toBeGreaterThan(0);
  });
});

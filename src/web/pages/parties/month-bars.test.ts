import { expect, test } from 'vitest';
import { withGaps } from './month-bars.tsx';

test('months without statements stand between, over the turn of the year', () => {
  expect(
    withGaps([
      { month: '2023-11', statements: 2 },
      { month: '2024-02', statements: 1 },
    ]),
  ).toEqual([
    { month: '2023-11', statements: 2 },
    { month: '2023-12', statements: 0 },
    { month: '2024-01', statements: 0 },
    { month: '2024-02', statements: 1 },
  ]);
});

test('no month is none, and a century is not drawn month by month', () => {
  expect(withGaps([])).toEqual([]);
  const far = [
    { month: '1924-01', statements: 1 },
    { month: '2024-01', statements: 1 },
  ];
  expect(withGaps(far)).toEqual(far);
});

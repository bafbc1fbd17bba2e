import { describe, expect, test } from 'vitest';
import { statementsFromTable } from './from-table.ts';

const row = (changes: Record<string, string> = {}) => ({
  date: '2024-04-02',
  party: 'Kasmor',
  issue: 'Inspectors',
  stance: 'yes',
  ...changes,
});

test('columns place a statement, the others are variables', () => {
  const [statement] = statementsFromTable([row({ id: 'x7', report: 'r1' })], 'stance');
  expect(statement).toMatchObject({ id: 'x7', document: 'r1', time: Date.parse('2024-04-02T00:00:00Z') });
  expect(statement?.values).toMatchObject({ party: 'Kasmor', issue: 'Inspectors', stance: true });
});

describe('the qualifier', () => {
  const values = (stances: string[]) =>
    statementsFromTable(
      stances.map((stance) => row({ stance })),
      'stance',
    ).map(({ values }) => values.stance);
  test('yes and no in the words people use', () =>
    expect(values(['agree', 'Disagree', '1', '0', 'rejects', ''])).toEqual([true, false, true, false, false, null]));
  test('a scale', () => expect(values(['-5', '3', '0'])).toEqual([-5, 3, 0]));
  test('text', () => expect(values(['hero', 'villain'])).toEqual(['hero', 'villain']));
});

describe('is refused with the row', () => {
  test.each([
    ['a stance that is neither', [row(), row({ stance: 'perhaps' })], /"perhaps" in stance is neither/, 2],
    ['a date that is none', [row({ date: 'yesterday' })], /"yesterday" is no date/, 1],
    ['31 February', [row({ date: '2024-02-31' })], /no date/, 1],
    ['no date column', [{ party: 'K' }], /there is no date: a column time, date/, null],
    ['an empty table', [], /empty/, null],
  ])('%s', (_, rows, message, at) => {
    expect(() => statementsFromTable(rows as Record<string, string>[], 'stance')).toThrow(message);
    expect(() => statementsFromTable(rows as Record<string, string>[], 'stance')).toThrow(
      expect.objectContaining({ row: at }),
    );
  });
});

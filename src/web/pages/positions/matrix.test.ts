import { expect, test } from 'vitest';
import type { PositionLine } from '../../api/contract.ts';
import { shownIssues, sidesOf, standsOf } from './matrix.ts';

const position = (id: string, more: Partial<PositionLine> = {}): PositionLine => ({
  id,
  party: 'Kasmor',
  issue: 'flow',
  stance: 'demands',
  condition: null,
  sourcing: 'own-words',
  byDenialOnly: false,
  since: null,
  until: null,
  change: 'first',
  before: null,
  evidence: 1,
  ...more,
});
const cell = { party: 'Kasmor', issue: 'flow', current: 'a', history: ['a', 'b'] };

test('parties stand under their sides, those without one last', () => {
  expect(
    sidesOf(
      ['Lakes Court', 'Kasmor', 'Veldria', 'Farmers'],
      [
        { name: 'Kasmor', side: 'Kasmor' },
        { name: 'Farmers', side: 'Kasmor' },
        { name: 'Veldria', side: 'Veldria' },
      ],
    ),
  ).toEqual([
    { side: 'Kasmor', parties: ['Kasmor', 'Farmers'] },
    { side: 'Veldria', parties: ['Veldria'] },
    { side: null, parties: ['Lakes Court'] },
  ]);
});

test('what others tell stands apart only where it differs from the own word', () => {
  const told = (stance: PositionLine['stance']) =>
    standsOf({ cells: [cell], positions: [position('a'), position('b', { sourcing: 'account', stance })] })
      .get('Kasmor')
      ?.get('flow')?.told?.stance;
  expect(told('rejects')).toBe('rejects');
  expect(told('demands')).toBeUndefined();
});

test('a stand known from others alone is no account beside itself', () => {
  const positions = [position('a', { sourcing: 'account' })];
  const stand = standsOf({ cells: [{ ...cell, history: ['a'] }], positions })
    .get('Kasmor')
    ?.get('flow');
  expect(stand).toMatchObject({ told: null, changes: 0 });
});

test('only changes on the own word count', () => {
  const positions = [
    position('a', { change: 'changed' }),
    position('b', { sourcing: 'anonymous', change: 'changed', stance: 'accepts' }),
  ];
  expect(
    standsOf({ cells: [cell], positions })
      .get('Kasmor')
      ?.get('flow')?.changes,
  ).toBe(1);
});

test('a change says what it is a change from', () => {
  const positions = [
    position('b', { stance: 'rejects' }),
    position('a', { change: 'changed', before: 'b', stance: 'accepts' }),
  ];
  const cells = [{ ...cell, history: ['b', 'a'] }];
  expect(standsOf({ cells, positions }).get('Kasmor')?.get('flow')?.from).toBe('rejects');
  const restated = [position('b'), position('a', { change: 'restated', before: 'b' })];
  expect(standsOf({ cells, positions: restated }).get('Kasmor')?.get('flow')?.from).toBeNull();
});

test('issues nobody speaks of are left out until asked for', () => {
  const answer = {
    cells: [cell],
    issues: [
      { id: 'talks', name: 'talks' },
      { id: 'flow', name: 'release of water' },
    ],
  };
  expect(shownIssues(answer, false).map(({ id }) => id)).toEqual(['flow']);
  expect(shownIssues(answer, true)).toHaveLength(2);
});

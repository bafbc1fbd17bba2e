import { expect, test } from 'vitest';
import type { ConflictModelFile } from '../../../conflict/index.ts';
import { applyChange, changeWords, conditionOf, negated, readable, withPreferences } from './model-edit.ts';

const file: ConflictModelFile = {
  schema: 'rapporteur/conflict-model@1',
  options: [{ name: 'Open the gates', id: 'open' }, { name: 'Drop the case', id: 'drop' }, 'Leave'],
  decisionMakers: [
    {
      name: 'Veldria',
      options: ['open'],
      preferences: [
        'drop',
        { statement: 'Leave', unknown: true },
        'not open',
        { statement: 'open iff drop', evidence: [] },
      ],
    },
    { name: 'Kasmor', options: ['drop'], preferences: ['open'] },
  ],
};
const after = (change: Parameters<typeof applyChange>[2]) =>
  applyChange(file, 0, change).decisionMakers[0]?.preferences?.map(conditionOf);

test('changes count past statements whose bearing is unknown', () => {
  expect(after({ kind: 'remove', at: 1, text: 'not open' })).toEqual(['drop', 'Leave', 'open iff drop']);
  expect(after({ kind: 'negate', at: 1, text: 'not open' })).toEqual(['drop', 'Leave', 'open', 'open iff drop']);
  expect(after({ kind: 'insert', at: 3, text: 'not drop' })).toEqual([
    'drop',
    'Leave',
    'not open',
    'open iff drop',
    'not drop',
  ]);
  expect(after({ kind: 'move', at: 2, to: 0, text: 'open iff drop' })).toEqual([
    'open iff drop',
    'drop',
    'Leave',
    'not open',
  ]);
});

test('the other parties, and the model before, stay as they were', () => {
  const changed = withPreferences(file, 1, []);
  expect(changed.decisionMakers[0]).toBe(file.decisionMakers[0]);
  expect(file.decisionMakers[1]?.preferences).toEqual(['open']);
});

test('the opposite of the opposite is the statement itself', () => {
  expect(negated('open')).toBe('not open');
  expect(negated('not open')).toBe('open');
  expect(negated('open iff drop')).toBe('not (open iff drop)');
});

test('ids read as the names of their options, other words stay', () => {
  expect(readable('open iff (drop and Leave)', file)).toBe('“Open the gates” iff (“Drop the case” and Leave)');
  expect(readable('reopen', file)).toBe('reopen');
});

test('a change is told in words', () => {
  expect(changeWords({ kind: 'move', at: 2, to: 0, text: 'drop' }, file)).toBe(
    'cares more about “Drop the case”: before all else instead of in place 3',
  );
});

import { expect, test } from 'vitest';
import { withChanges } from './use-address-query.ts';

test('changes replace what they name and leave the rest', () => {
  expect(withChanges('?party=Kasmor&view=list', { view: 'table' })).toBe('party=Kasmor&view=table');
  expect(withChanges('?party=Kasmor', { issue: 'flow & notice' })).toBe('party=Kasmor&issue=flow+%26+notice');
});

test('null and nothing take a name away, a list repeats it', () => {
  expect(withChanges('?a=1&b=2', { a: null, b: '' })).toBe('');
  expect(withChanges('', { section: ['changes', 'clashes'] })).toBe('section=changes&section=clashes');
  expect(withChanges('?section=x&section=y', { section: [] })).toBe('');
});

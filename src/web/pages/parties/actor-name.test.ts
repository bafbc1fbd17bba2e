import { expect, test } from 'vitest';
import { actorAddress, nameIn } from './actor-name.ts';

test('names of any letters go into an address and back', () => {
  for (const name of ['Gorge Workers’ Union', 'Press/Radio', '50% Party', 'حزب', 'A & B?']) {
    expect(nameIn(actorAddress(name).slice('/parties/'.length))).toBe(name);
  }
});

test('a name that the router decoded already stays as it is', () => {
  expect(nameIn('50% Party')).toBe('50% Party');
  expect(nameIn(undefined)).toBeNull();
  expect(nameIn('')).toBeNull();
});

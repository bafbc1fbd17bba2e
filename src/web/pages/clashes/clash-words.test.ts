import { expect, test } from 'vitest';
import { isClashKind, reasonOf } from './clash-words.ts';

test('the reason is said without the words it is about', () => {
  expect(reasonOf('the number is told differently: Kasmor: ‘says’ “ten”; Veldria: ‘says’ “thirty”')).toBe(
    'The number is told differently.',
  );
  expect(reasonOf('each lays blame on the other')).toBe('Each lays blame on the other.');
});

test('only kinds of the contract are kinds', () => {
  expect(isClashKind('denial')).toBe(true);
  for (const not of ['toString', '', null]) expect(isClashKind(not)).toBe(false);
});

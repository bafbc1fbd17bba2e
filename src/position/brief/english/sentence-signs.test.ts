import { expect, test } from 'vitest';
import { LOOKS_BACK, PASSES_ON, POINTS_BACK } from './sentence-signs.ts';

test.each([
  ['In the six weeks since the strike began, nine people have been hurt.', true],
  ['Nine people have been hurt so far.', true],
  ['Over the past month two ships were seized.', true],
  ['Two ships were seized on Monday.', false],
  ['The union struck, since nobody had answered.', false],
])('looks back: %s', (sentence, expected) => expect(LOOKS_BACK.test(sentence)).toBe(expected));

test.each([
  ['Two ships were seized, the ministry said.', true],
  ['According to the harbour master, two ships were seized.', true],
  ['Two ships were seized on the road to Telling.', false],
  ['A said figure', true],
])('passes on: %s', (sentence, expected) => expect(PASSES_ON.test(sentence)).toBe(expected));

test.each([
  ['She left the hall.', true],
  ['‘They left.’', true],
  ['Theirs was the last ship.', false],
  ['Heron left the hall.', false],
])('points back: %s', (sentence, expected) => expect(POINTS_BACK.test(sentence)).toBe(expected));

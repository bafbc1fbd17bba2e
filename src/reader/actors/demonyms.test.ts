import { describe, expect, it } from 'vitest';
import { isDemonymOf, isDemonymShaped } from './demonyms.ts';

describe('isDemonymOf', () => {
  it.each([
    ['Veldrian', 'Veldria'],
    ['Veldrians', 'Veldria'],
    ['Kasmori', 'Kasmor'],
    ['Kasmoris', 'Kasmor'],
    ['Kasmorian', 'Kasmor'],
    ['Oskavarese', 'Oskavar'],
    ['Brenlandish', 'Brenland'],
    ['Torvan', 'Torva'],
  ])('%s is of %s', (demonym, place) => expect(isDemonymOf(demonym, place)).toBe(true));

  it.each([
    ['Veldrian', 'Kasmor'],
    ['Kasmor', 'Kasmor'],
    ['Halster', 'Brack'],
    ['Republican', 'Republic'],
    ['Kasmorite council', 'Kasmor'],
    ['an', 'a'],
  ])('%s is not of %s', (demonym, place) => expect(isDemonymOf(demonym, place)).toBe(false));
});

describe('isDemonymShaped', () => {
  it.each(['Veldrian', 'Kasmori', 'Torvese'])('%s', (word) => expect(isDemonymShaped(word)).toBe(true));
  it.each(['veldrian', 'Republican', 'Christian', 'Brack', 'Minister', ''])('not %s', (word) => {
    expect(isDemonymShaped(word)).toBe(false);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filtered, findingParams, hitsIn, NO_FILTERS, readSearch, searchQuery, wordsOf } from './search-choice.ts';

test('a search survives its address', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(
      fc.record({ text: word, party: word, source: word, from: fc.constantFrom('', '2024-04-01') }),
      (part) => {
        const choice = { ...NO_FILTERS, ...part, what: 'event' as const };
        expect(readSearch(searchQuery(choice))).toEqual(choice);
      },
    ),
  );
});

test('an address with something else leaves it out', () => {
  expect(readSearch('?what=everything&colour=blue&text=dam')).toEqual({ ...NO_FILTERS, text: 'dam' });
});

test('words alone are no filter', () => {
  expect(filtered({ ...NO_FILTERS, text: 'dam' })).toBe(false);
  expect(filtered({ ...NO_FILTERS, act: 'demand' })).toBe(true);
});

test('best matches first only where there are words; acts only of statements', () => {
  expect(findingParams({ ...NO_FILTERS, act: 'deny' }, 'statement')).toMatchObject({ order: 'date', act: 'deny' });
  expect(findingParams({ ...NO_FILTERS, text: 'dam', act: 'deny' }, 'event')).not.toHaveProperty('act');
});

test('the words to mark are those that must be there', () => {
  expect(wordsOf('"lower gates" -treaty dam or water')).toEqual(['lower', 'gates', 'dam', 'water']);
});

test('other forms of a word are marked, words that only contain it are not', () => {
  const line = 'Gates were closing; the gated canal, subgates.';
  expect(hitsIn(line, ['gates']).map(([start, end]) => line.slice(start, end))).toEqual(['Gates', 'gated']);
  expect(hitsIn(line, [])).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceIn, SECTION_IDS, sectionsOf } from './brief-address.ts';

const of = (search: string) => choiceIn(new URLSearchParams(search));

test('a bare address asks for the brief as it comes', () => {
  expect(of('')).toMatchObject({ title: null, asOf: null, since: null, order: SECTION_IDS });
  expect(sectionsOf(of(''))).toEqual([]);
});

test('hidden sections keep their place at the end, to be shown again', () => {
  const choice = of('section=clashes&section=positions');
  expect(choice.order.slice(0, 2)).toEqual(['clashes', 'positions']);
  expect(choice.hidden.has('chronology')).toBe(true);
  expect(sectionsOf(choice)).toEqual(['clashes', 'positions']);
});

test('what no brief has is passed over', () => {
  expect(of('section=weather&asOf=2024-02-31&since=soon')).toMatchObject({ asOf: null, since: null });
  expect(sectionsOf(of('section=weather'))).toEqual([]);
});

test('any choice of sections comes back from its address', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...SECTION_IDS], { minLength: 1 }), (shown) => {
      const query = new URLSearchParams(shown.map((id) => ['section', id]));
      const again = sectionsOf(choiceIn(query));
      expect(again.length === 0 ? SECTION_IDS : again).toEqual(shown);
    }),
  );
});

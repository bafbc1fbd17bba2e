import { expect, test } from 'vitest';
import { joinReadings } from '../dispute.ts';
import { readingOf, type Says } from '../reading-for-tests.ts';
import { proposeIssues } from './propose-issues.ts';

const proposed = (...says: Says[]) =>
  proposeIssues(joinReadings([readingOf({ id: 'r', published: '2031-03-04', says })]));
const demands = (words: string): Says => ({ who: 'Rhea Lund of Ostvar', act: 'demand', cue: 'demanded', words });

test('what recurs in demands and refusals is proposed in its own words', () => {
  const found = proposed(
    demands('an end to the naval blockade'),
    { who: 'Ivo Brandt of Meru', act: 'reject', cue: 'refused', words: 'to lift the naval blockade' },
    demands('the release of all hostages'),
    demands('that the hostages be named'),
  );
  expect(found.map(({ name, statements, parties }) => [name, statements, parties])).toEqual([
    ['hostages', 2, ['Ostvar']],
    ['naval blockade', 2, ['Ostvar', 'Meru']],
  ]);
  expect(found[1]!.terms).toEqual(['naval blockade', 'blockade']);
  expect(found[1]!.examples).toHaveLength(2);
});

test.each<[string, Says[]]>([
  ['said once', [demands('an end to the blockade')]],
  ['printed twice', [demands('an end to the blockade of the town'), demands('an end to the blockade of the town')]],
  [
    'told, not demanded',
    [
      demands('the bread'),
      { who: 'Meru', words: 'the blockade holds' },
      { who: 'Selm', words: 'the blockade holds well' },
    ],
  ],
  ['names', [demands('that the Salt Gate be opened'), demands('that the Salt Gate stay open')]],
  [
    'people and times',
    [demands('answers from the minister by the end of the week'), demands('that the minister go within the week')],
  ],
])('not proposed: %s', (_, says) => {
  expect(proposed(...says)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { joinReadings } from '../dispute.ts';
import { readingOf, type Told } from '../reading-for-tests.ts';
import { findPositions } from './positions.ts';

const positions = (...reports: Told[]) =>
  findPositions(joinReadings(reports.map(readingOf))).map(
    ({ party, issue, stance, since, sourcing, change }) =>
      `${party} ${issue} ${stance} ${since?.from} ${sourcing} ${change}`,
  );

const demand = {
  who: 'Rhea Lund of Ostvar',
  act: 'demand',
  cue: 'demanded',
  words: 'that the port be opened at once for all ships',
  on: ['port'],
} as const;

test('a demand, restated weeks later, then given up', () => {
  const found = positions(
    { id: 'a', published: '2031-03-01', says: [demand] },
    { id: 'b', published: '2031-03-20', says: [{ ...demand, words: '“Open the port.”' }] },
    {
      id: 'c',
      published: '2031-04-02',
      says: [{ ...demand, act: 'accept', cue: 'said', words: 'it would take half of the port' }],
    },
  );
  expect(found).toEqual([
    'Ostvar port demands 2031-03-01 paraphrase first',
    'Ostvar port demands 2031-03-20 own-words restated',
    'Ostvar port accepts 2031-04-02 paraphrase changed',
  ]);
});

test('what it was before, and until when it was held', () => {
  const [first, second] = findPositions(
    joinReadings(
      [
        { id: 'a', published: '2031-03-01', says: [demand] },
        { id: 'c', published: '2031-04-02', says: [{ ...demand, act: 'accept' as const, words: 'half of the port' }] },
      ].map(readingOf),
    ),
  );
  expect(first).toMatchObject({ until: '2031-04-01', before: null });
  expect(second).toMatchObject({ until: null, before: first!.id });
});

test('a wire report printed again is one position with two pieces of evidence', () => {
  const found = findPositions(
    joinReadings(['a', 'b'].map((id, day) => readingOf({ id, published: `2031-03-0${day + 5}`, says: [demand] }))),
  );
  expect(found).toHaveLength(1);
  expect(found[0]!.evidence.map(({ cite }) => cite.report)).toEqual(['a', 'b']);
});

test('a condition carries its own words, and an issue that stands only in it is demanded', () => {
  const found = findPositions(
    joinReadings([
      readingOf({
        id: 'a',
        published: '2031-03-01',
        says: [
          {
            who: 'Rhea Lund of Ostvar',
            act: 'accept',
            words: 'it would come to talks if the troops go',
            on: ['talks', 'troops'],
          },
        ],
      }),
    ]),
  );
  expect(found.map(({ issue, stance }) => `${issue} ${stance}`)).toEqual(['talks conditional', 'troops demands']);
  expect(found[0]!.condition?.span.text).toBe('if the troops go');
});

test('a conditional yes qualifies the plain one of the same report', () => {
  const found = positions({
    id: 'a',
    published: '2031-03-01',
    says: [
      { who: 'Rhea Lund of Ostvar', act: 'accept', words: 'Ostvar would take half of the port', on: ['port'] },
      { who: 'Rhea Lund of Ostvar', act: 'accept', words: '“If those two things happen, I will sign.”' },
    ],
  });
  expect(found).toEqual(['Ostvar port conditional 2031-03-01 own-words first']);
});

describe('sources are kept apart', () => {
  test('an unnamed official moves no position of the party', () => {
    const found = findPositions(
      joinReadings(
        [
          { id: 'a', published: '2031-03-01', says: [demand] },
          {
            id: 'b',
            published: '2031-03-09',
            says: [
              { ...demand, who: '?an aide of Ostvar', act: 'accept' as const, words: 'half of the port would do' },
            ],
          },
          { id: 'c', published: '2031-03-20', says: [{ ...demand, words: 'that the port be opened' }] },
        ].map(readingOf),
      ),
    );
    expect(found.map(({ sourcing, change }) => `${sourcing} ${change}`)).toEqual([
      'paraphrase first',
      'anonymous first',
      'paraphrase restated',
    ]);
    expect(found[0]!.until).toBeNull();
  });

  test("an opponent's account is marked as one", () => {
    const found = positions({
      id: 'a',
      published: '2031-03-01',
      says: [
        { who: 'Ivo Brandt of Meru', words: 'Ostvar insists on the whole port' },
        { who: 'Ostvar', act: 'demand', cue: 'insists', words: 'on the whole port', on: ['port'], within: 0 },
      ],
    });
    expect(found).toEqual(['Ostvar port demands 2031-03-01 account first']);
  });

  test('words from another outlet are marked, words told to one are not', () => {
    const told = {
      who: 'Rhea Lund of Ostvar',
      act: 'demand',
      words: '“Open the port.”',
      on: ['port'],
      via: 'Radio Meru',
    } as const;
    expect(positions({ id: 'a', published: '2031-03-01', says: [{ ...told, cue: 'was quoted' }] })[0]).toContain(
      ' media ',
    );
    expect(positions({ id: 'a', published: '2031-03-01', says: [{ ...told, cue: 'told' }] })[0]).toContain(
      ' own-words ',
    );
  });

  test('a mere denial says so', () => {
    const [found] = findPositions(
      joinReadings([
        readingOf({
          id: 'a',
          published: '2031-03-01',
          says: [{ who: 'Rhea Lund of Ostvar', act: 'deny', words: '“There is no offer.”', on: ['port'] }],
        }),
      ]),
    );
    expect(found).toMatchObject({ stance: 'rejects', byDenialOnly: true });
  });
});

describe('deeds', () => {
  const signed = {
    type: 'SUPPORT',
    who: 'Ostvar',
    trigger: 'signed a deal to open the port',
    day: '2031-03-02',
  } as const;
  test('signing accepts what the clause speaks of', () => {
    expect(positions({ id: 'a', published: '2031-03-03', does: [signed] })).toEqual([
      'Ostvar port accepts 2031-03-02 deed first',
    ]);
  });
  test.each([
    ['planned', { ...signed, status: 'planned' as const }],
    ['praise', { ...signed, trigger: 'praised the port' }],
    ['no issue', { ...signed, trigger: 'signed a trade deal' }],
  ])('not: %s', (_, does) => {
    expect(positions({ id: 'a', published: '2031-03-03', does: [does] })).toEqual([]);
  });
});

test('no party, no position', () => {
  expect(positions({ id: 'a', published: '2031-03-01', says: [{ ...demand, who: '' }] })).toEqual([]);
});

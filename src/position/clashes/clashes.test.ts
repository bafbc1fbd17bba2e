import { describe, expect, test } from 'vitest';
import { joinReadings } from '../dispute.ts';
import { readingOf, type Says, type Told } from '../reading-for-tests.ts';
import { findClashes } from './clashes.ts';

const clashes = (...reports: Told[]) =>
  findClashes(joinReadings(reports.map(readingOf))).map(
    ({ a, b, kind }) => `${kind} ${a.report}#${a.id} ${b.report}#${b.id}`,
  );
const inOne = (...says: Says[]) => clashes({ id: 'r', published: '2031-03-04', says });

const accusation: Says = {
  who: 'Rhea Lund of Ostvar',
  act: 'accuse',
  cue: 'accused',
  words: 'Meru of mining the harbour',
  to: 'Meru',
  on: ['port'],
};

describe('denials', () => {
  test('of an accusation, by the accused', () => {
    expect(
      inOne(accusation, {
        who: 'Ivo Brandt of Meru',
        act: 'deny',
        cue: 'rejected',
        words: 'the accusation',
        to: 'Ostvar',
        on: ['port'],
      }),
    ).toEqual(['denial r#s1 r#s2']);
  });
  test('the fuller of two in a row counts', () => {
    const light: Says = { who: 'Ivo Brandt of Meru', act: 'deny', words: 'Not so', to: 'Ostvar', on: ['port'] };
    expect(inOne(accusation, light, { ...light, words: '“There was no mining of the harbour.”' })).toEqual([
      'denial r#s1 r#s3',
    ]);
  });
  test('across reports, where it repeats what the other side claims', () => {
    expect(
      clashes(
        {
          id: 'a',
          published: '2031-03-04',
          says: [{ who: 'Rhea Lund of Ostvar', words: 'four sailors were killed at the harbour', to: 'Meru' }],
        },
        {
          id: 'b',
          published: '2031-03-05',
          says: [{ who: 'Ivo Brandt of Meru', act: 'deny', words: 'that sailors were killed', to: 'Ostvar' }],
        },
      ),
    ).toEqual(['denial a#s1 b#s1']);
  });
  test.each<[string, Says]>([
    ['the same side', { who: 'Tarn Holm of Ostvar', act: 'deny', words: 'that the harbour was open', on: ['port'] }],
    ['aimed at a third side', { who: 'Ivo Brandt of Meru', act: 'deny', words: 'that gold was paid', to: 'Brask' }],
    ['declined to comment', { who: 'Ivo Brandt of Meru', act: 'reject', cue: 'declined', words: 'to comment' }],
  ])('not: %s', (_, says) => {
    const other: Says = { who: 'Rhea Lund of Ostvar', words: 'the harbour had been quiet', on: ['port'] };
    expect(inOne(other, { who: 'Selm', words: 'grain was cheap' }, { who: 'Selm', words: 'bread too' }, says)).toEqual(
      [],
    );
  });
});

describe('numbers', () => {
  const seven: Says = { who: 'Rhea Lund of Ostvar', words: 'seven people were wounded at the harbour' };
  test.each<[string, Says]>([
    ['another count', { who: 'the hospital of Selm', words: 'that six people were wounded' }],
    ['pointing back', { who: 'the hospital of Selm', cue: 'puts', words: 'the number at six' }],
    ['denied', { who: 'the hospital of Selm', words: 'it had seen no seven wounded' }],
  ])('%s', (_, says) => {
    expect(inOne(seven, says)).toEqual(['how-many r#s1 r#s2']);
  });
  test.each<[string, Says]>([
    ['the same count', { who: 'the hospital of Selm', words: 'that seven people were wounded' }],
    ['something else counted', { who: 'the hospital of Selm', words: 'that six nurses were sent' }],
    ['a measure', { who: 'the hospital of Selm', words: 'the harbour is six kilometres away' }],
    ['the same voice', { ...seven, words: 'six people were wounded by noon' }],
  ])('not: %s', (_, says) => {
    expect(inOne(seven, says)).toEqual([]);
  });
  test('not: months apart', () => {
    const six = { who: 'the hospital of Selm', words: 'that six people were wounded' };
    expect(
      clashes({ id: 'a', published: '2031-03-04', says: [seven] }, { id: 'b', published: '2031-06-04', says: [six] }),
    ).toEqual([]);
  });
});

describe('who began', () => {
  const ours: Says = { who: 'General Krol of Ostvar', words: 'their men fired first', to: 'Meru' };
  test('each says the other did', () => {
    expect(
      inOne(ours, { who: 'Ivo Brandt of Meru', words: 'the first shots came from the Ostvar side', to: 'Ostvar' }),
    ).toEqual(['who r#s1 r#s2']);
  });
  test.each<[string, Says]>([
    ['both blame one side', { who: 'a shepherd of Selm', words: 'the first shots came from Meru', to: 'Meru' }],
    ['hearsay', { who: 'Ivo Brandt of Meru', words: 'I have read that we fired first' }],
    ['first of something else', { who: 'Ivo Brandt of Meru', words: 'the first ship came at noon', to: 'Ostvar' }],
  ])('not: %s', (_, says) => {
    expect(inOne(ours, says)).toEqual([]);
  });
});

describe('mutual blame', () => {
  const back: Says = {
    who: 'Ivo Brandt of Meru',
    act: 'accuse',
    cue: 'accused',
    words: 'Ostvar of wrecking the harbour',
    to: 'Ostvar',
    on: ['port'],
  };
  test('two accusations that face each other', () => {
    expect(inOne(accusation, back)).toEqual(['mutual-blame r#s1 r#s2']);
  });
  test('one attack, sides exchanged', () => {
    const found = clashes({
      id: 'r',
      published: '2031-03-04',
      says: [
        { who: 'General Krol of Ostvar', words: 'Meru shelled the town' },
        { who: 'Ivo Brandt of Meru', words: 'Ostvar shelled the village' },
      ],
      does: [
        { type: 'ASSAULT', who: 'Meru', trigger: 'shelled the town', day: '2031-03-03', by: 0 },
        { type: 'ASSAULT', who: 'Ostvar', trigger: 'shelled the village', day: '2031-03-03', by: 1 },
      ],
    });
    expect(found).toEqual(['mutual-blame r#s1 r#s2']);
  });
  test.each<[string, Says]>([
    ['another subject', { ...back, on: ['prisoners'] }],
    ['another side blamed', { ...back, to: 'Selm' }],
    ['praise', { ...back, act: 'support' }],
  ])('not: %s', (_, says) => {
    expect(inOne(accusation, says)).toEqual([]);
  });
});

describe('against its own word', () => {
  const no: Says = {
    who: 'Rhea Lund of Ostvar',
    act: 'reject',
    cue: 'refused',
    words: 'to open the port',
    on: ['port'],
  };
  const yes: Says = { ...no, act: 'accept', cue: 'said', words: 'the port would be opened' };
  const later = (says: Says) =>
    clashes({ id: 'a', published: '2031-03-04', says: [no] }, { id: 'b', published: '2031-04-04', says: [says] });
  test('no, then yes', () => {
    expect(later(yes)).toEqual(['own-word a#s1 b#s1']);
  });
  test('"never said"', () => {
    expect(later({ ...no, act: 'deny', cue: 'has never said', words: 'that the port cannot be opened' })).toEqual([
      'own-word a#s1 b#s1',
    ]);
  });
  test.each<[string, Says]>([
    ['no again', no],
    ['another voice', { ...yes, who: 'Tarn Holm of Ostvar' }],
    ['another issue', { ...yes, words: 'the captives would go home', on: ['prisoners'] }],
    ['under a condition', { ...yes, words: 'the port would be opened if they pay' }],
  ])('not: %s', (_, says) => {
    expect(later(says)).toEqual([]);
  });
});

test('two days for one deed', () => {
  const found = clashes({
    id: 'r',
    published: '2031-03-04',
    says: [
      { who: 'Rhea Lund of Ostvar', words: 'the harbour was closed at noon' },
      { who: 'Ivo Brandt of Meru', words: 'they came in the night' },
    ],
    does: [
      { type: 'COERCE', who: 'Ostvar', trigger: 'closed', day: '2031-03-03', by: 0, sameAs: [1] },
      { type: 'COERCE', who: 'Ostvar', trigger: 'shut', day: '2031-03-01', by: 1, sameAs: [0] },
    ],
  });
  expect(found).toEqual(['when r#s1 r#s2']);
});

test('causes told differently side by side', () => {
  const order: Says = { who: 'Observers', cue: 'put', words: 'the change down to the ruling' };
  expect(inOne(order, { who: 'Ostvar', cue: 'attributes', words: 'it to the rain' })).toEqual(['what r#s1 r#s2']);
  expect(inOne(order, { who: 'Ostvar', cue: 'put', words: 'the number of ships at nine' })).toEqual([]);
});

test('two sides between whose words the reporter writes that they disagree', () => {
  const played: Says = { who: 'Rhea Lund of Ostvar', words: 'the ruling had no part in the talks', on: ['talks'] };
  const owed: Says = { who: 'Ivo Brandt of Meru', words: 'without it nobody would have come', on: ['talks'] };
  const between = (cue: string): Says => ({ who: 'Ivo Brandt of Meru', cue, words: 'after the meal' });
  expect(inOne(played, between('disagreed'), owed)).toEqual(['what r#s1 r#s3']);
  expect(inOne(played, between('spoke'), owed)).toEqual([]);
});

test('a reprint adds no clash', () => {
  const says = [
    accusation,
    {
      who: 'Ivo Brandt of Meru',
      act: 'deny' as const,
      cue: 'rejected',
      words: 'the accusation that the harbour was mined',
      to: 'Ostvar',
    },
  ];
  expect(
    clashes(
      {
        id: 'a',
        published: '2031-03-04',
        says: [{ ...accusation, words: 'Meru of mining the harbour and both of its gates' }, says[1]!],
      },
      {
        id: 'b',
        published: '2031-03-05',
        says: [{ ...accusation, words: 'Meru of mining the harbour and both of its gates' }, says[1]!],
      },
    ),
  ).toEqual(['denial a#s1 a#s2']);
});

test('the reason names both and quotes their words', () => {
  const [clash] = findClashes(
    joinReadings([
      readingOf({
        id: 'r',
        published: '2031-03-04',
        says: [accusation, { who: 'Ivo Brandt of Meru', act: 'deny', cue: 'denied', words: 'it', to: 'Ostvar' }],
      }),
    ]),
  );
  expect(clash!.why).toBe(
    'one statement is denied by the other: Rhea Lund: ‘accused’ “Meru of mining the harbour”; Ivo Brandt: ‘denied’ “it”',
  );
});

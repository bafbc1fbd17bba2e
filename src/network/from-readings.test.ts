import { expect, test } from 'vitest';
import { assertReading, type Reading } from '../record/index.ts';
import { statementsFromReadings } from './from-readings.ts';

const WORDS = 'the gates must be opened before the rice is lost';

/** A report in which Ilo Tarn of Kasmor says these words on the issue of the gates. */
function reading(id: string, published: string | null, words = WORDS, more: object = {}): Reading {
  const text = `Ilo Tarn said ${words}.`;
  const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part });
  const actor = (id: string, name: string, party: string) => {
    return { id, name, kind: 'person', party, country: null, sector: null, anonymous: false, mentions: [] };
  };
  return assertReading({
    schema: 'rapporteur/reading@1',
    report: { id, file: null, title: null, published, source: 'Lakes Press', url: null, words: 9, text },
    actors: [actor('a1', 'Ilo Tarn', 'a2'), actor('a2', 'Kasmor', 'a2')],
    statements: [
      {
        id: 's1',
        source: [span('Ilo Tarn')],
        cue: [span('said')],
        content: [span(words)],
        kind: 'indirect',
        speaker: 'a1',
        party: 'a2',
        target: null,
        act: 'demand',
        via: null,
        within: null,
        moment: null,
        issues: ['gates'],
        confidence: 0.9,
        rule: 'model',
        ...more,
      },
    ],
    events: [],
    positions: [],
    clashes: [],
    issues: [{ id: 'gates', name: 'The gates', terms: [] }],
    warnings: [],
  });
}

const found = (...readings: Reading[]) => statementsFromReadings(readings).statements;

test('a statement on an issue becomes one of a person, its party, a concept and an agreement', () => {
  expect(found(reading('r1', '2024-04-01'))).toMatchObject([
    {
      id: 'r1/s1',
      text: WORDS,
      values: { person: 'Ilo Tarn', organization: 'Kasmor', concept: 'The gates', agreement: true },
    },
  ]);
});

test('the same words printed again count once, where they stood first', () => {
  const [first, ...more] = found(reading('r2', '2024-04-02'), reading('r1', '2024-04-01'));
  expect(first?.document).toBe('r1');
  expect(more).toEqual([]);
});

test('other words count, and so does a short answer given twice', () => {
  expect(found(reading('r1', '2024-04-01'), reading('r2', '2024-04-02', `${WORDS} to the sea`))).toHaveLength(2);
  expect(found(reading('r1', '2024-04-01', 'never again'), reading('r2', '2024-04-02', 'never again'))).toHaveLength(2);
});

test('a stance that a person decided outranks the act', () => {
  const [statement] = found(reading('r1', '2024-04-01', WORDS, { stance: 'rejects' }));
  expect(statement?.values.agreement).toBe(false);
});

test('a report without a date has no place in a debate', () => {
  expect(statementsFromReadings([reading('r1', null)])).toEqual({ statements: [], undated: 1 });
});

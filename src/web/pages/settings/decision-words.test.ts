import { expect, test } from 'vitest';
import { findingOf, subjectOf, wordOf } from './decision-words.ts';

const signed = { id: 'd1', at: '2024-05-01T10:00:00.000Z', by: 'Ana' } as never as {
  id: never;
  at: string;
  by: string;
};

test('a decision on a finding leads to its words', () => {
  const anchor = [{ text: 'demanded' }, { text: 'that it stop' }];
  expect(findingOf({ ...signed, kind: 'accept', ref: { report: 'r1', id: 's2', anchor } })).toEqual({
    report: 'r1',
    finding: 's2',
    words: 'demanded … that it stop',
  });
});

test('a decision on the details of a report leads to the report', () => {
  expect(findingOf({ ...signed, kind: 'edit-report', report: 'r1', changes: {} })).toEqual({
    report: 'r1',
    finding: null,
    words: '',
  });
});

test('a decision on the whole desk leads to no report and names its subject', () => {
  const merge = { ...signed, kind: 'merge-actors', names: ['KSM', 'Kasmor'], into: 'Kasmor' };
  expect(findingOf(merge)).toBeNull();
  expect(subjectOf(merge)).toBe('KSM, Kasmor into Kasmor');
});

test('a kind that is not known is told as it is', () => {
  expect(wordOf({ kind: 'weigh-source' })).toBe('weigh source');
});

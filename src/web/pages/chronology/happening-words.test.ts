import { expect, test } from 'vitest';
import { standingOf, standingText, whoText } from './happening-words.ts';

test('a dispute outranks a claim, a claim outranks a report', () => {
  expect(standingOf({ disputedBy: ['Veldria'], onlyClaimed: true })).toBe('disputed');
  expect(standingOf({ disputedBy: [], onlyClaimed: true })).toBe('claimed');
  expect(standingOf({ disputedBy: [], onlyClaimed: false })).toBe('reported');
});

test('who claims and who disputes is said in words', () => {
  expect(standingText({ claimedBy: ['Kasmor'], disputedBy: ['Veldria'], onlyClaimed: true })).toBe(
    'claimed only by Kasmor, disputed by Veldria',
  );
  expect(standingText({ claimedBy: [], disputedBy: [], onlyClaimed: false })).toBe('');
});

test('who did it to whom, as far as anybody is named', () => {
  expect(whoText({ actors: ['Kasmor'], recipients: ['Veldria'] })).toBe('Kasmor → Veldria');
  expect(whoText({ actors: [], recipients: ['Veldria'] })).toBe('Veldria');
  expect(whoText({ actors: [], recipients: [] })).toBe('');
});

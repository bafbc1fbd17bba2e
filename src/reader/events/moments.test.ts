/** Which date an event has. Published on Wednesday, 15 May 2024. */
import { describe, expect, it } from 'vitest';
import { readHouse } from './house-for-tests.ts';

const datesOf = (text: string) =>
  Object.fromEntries(readHouse(text).events.map(({ type, moment }) => [type, moment?.from ?? null]));

describe('an event has the date of', () => {
  it.each([
    [
      'the clause it is the aim of',
      'Farmers blocked a Kasmori road on Monday to demand money.',
      'REQUEST',
      '2024-05-13',
    ],
    [
      'the clause it is joined to',
      'Kasmor rejected the offer on Monday and recalled its envoy.',
      'SANCTION',
      '2024-05-13',
    ],
    [
      'its clause of time',
      'Kasmori farmers were killed when Veldrian guards fired on them on Sunday.',
      'ASSAULT',
      '2024-05-12',
    ],
    [
      'the day named before "when"',
      'Herders used the ford until 2019, when Veldria arrested two Kasmori herders.',
      'COERCE',
      '2019-01-01',
    ],
    ['what it does by an infinitive', 'Kasmori miners returned to work on Monday.', 'RETREAT', '2024-05-13'],
    [
      'words said after it',
      'Veldrian guards shelled Kasmor early on Sunday, the Lakes Union said.',
      'ASSAULT',
      '2024-05-12',
    ],
  ])('%s', (_, text, type, date) => expect(datesOf(text)[type]).toBe(date));

  it('the sentence before, told of the same people', () => {
    expect(datesOf('On Monday, Kasmor opened a road. Kasmor rejected a Veldrian offer.').REJECT).toBe('2024-05-13');
  });
});

describe('an event has no date from', () => {
  it.each([
    ['a sentence on others', 'On Monday, Kasmor opened a road. Veldria rejected a Kasmori offer.', 'REJECT'],
    ['the name of a treaty', 'Kasmor accused Veldria of breaching the 1974 compact.', 'ACCUSE'],
    ['a day to come that is promised', 'Kasmor promised aid to Veldria by the end of June.', 'AGREE'],
    [
      'a clause of another time',
      'Kasmor recalled its envoy after Veldria had rejected the offer on Monday.',
      'SANCTION',
    ],
  ])('%s', (_, text, type) => expect(datesOf(text)[type] ?? null).toBeNull());
});

describe('status by date', () => {
  const statusOf = (text: string) => readHouse(text).events[0]?.status;

  it.each([
    ['Last autumn Kasmor signed a treaty with Veldria.', 'historical'],
    ['Veldria has rejected Kasmori visits in the past.', 'historical'],
    ['In February Kasmor signed a treaty with Veldria.', 'happened'],
    ['Veldria has rejected Kasmori visits in the past week.', 'happened'],
  ])('%s', (text, status) => expect(statusOf(text)).toBe(status));
});

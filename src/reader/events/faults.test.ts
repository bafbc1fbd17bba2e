/** The faults that users report of other event coders, as tests; the numbers are those of our list of faults. */
import { describe, expect, it } from 'vitest';
import { bareLines, eventLines, readHouse } from './house-for-tests.ts';

describe('no event where there is none (1, 10)', () => {
  it.each([
    'The Irsa is 400 kilometres long.',
    'Kasmor said that the weather was fine.',
    'Veldria is upstream of Kasmor.',
    'The minister spoke slowly.',
    'The gorge is deep.',
  ])('%s', (text) => expect(bareLines(text)).toEqual([]));

  it.each([
    'Kasmor attacked a Veldrian convoy on Monday.',
    'Veldria rejected a Kasmori demand to open the gates.',
    'Kasmor cancelled talks with Veldria over the attack.',
  ])('one event for one: %s', (text) => expect(bareLines(text)).toHaveLength(1));
});

describe('actor, act and recipient come from one clause (2)', () => {
  it.each([
    ['Kasmor welcomed the rain. Veldria attacked the Lakes Union.', 'ASSAULT happened XVE > IGO'],
    ['The Lakes Union is a club of states. Kasmor shelled Veldria.', 'ASSAULT happened XKA > XVE'],
    [
      'After a visit to the Lakes Union, officials slept. Veldria arrested three Kasmori pilots.',
      'COERCE happened XVE > XKA',
    ],
  ])('%s', (text, line) => expect(bareLines(text)).toContain(line));
});

describe('one happening told again is linked (3)', () => {
  it.each([
    'Kasmor shelled Veldria on Monday. The Kasmori shelling of Veldria lasted an hour.',
    'Veldria arrested two Kasmori pilots. Veldrian police arrested the Kasmori pilots at dawn.',
    'Kasmor attacked Veldria. Kasmori troops attacked Veldria at night.',
  ])('%s', (text) => {
    const { events } = readHouse(text);
    expect(events).toHaveLength(2);
    expect(events[0]!.sameAs).toEqual([events[1]!.id]);
    expect(events[1]!.sameAs).toEqual([events[0]!.id]);
  });

  it('keeps two happenings apart', () => {
    const { events } = readHouse('Kasmor shelled Veldria on Monday. Kasmor shelled Veldria on Tuesday.');
    expect(events.map(({ sameAs }) => sameAs)).toEqual([[], []]);
  });
});

describe('the event bears the date of the text (5, 6)', () => {
  it.each([
    ['Kasmor attacked Veldria on Monday.', '2024-05-13'],
    ['Veldria arrested two Kasmori pilots yesterday.', '2024-05-14'],
    ['On 3 May Kasmor signed a treaty with Veldria.', '2024-05-03'],
  ])('%s', (text, from) => expect(readHouse(text).events[0]?.moment?.from).toBe(from));

  it('has none where the text gives none', () => {
    expect(readHouse('Kasmor attacked Veldria.').events[0]?.moment).toBeNull();
  });

  it('does not take the date of the saying', () => {
    expect(
      readHouse('Kasmor said on Tuesday that Veldria had attacked the Lakes Union.').events[0]?.moment ?? null,
    ).toBeNull();
  });
});

describe('an object is no recipient for being one (11)', () => {
  it.each([
    ['Kasmori students burned Veldrian flags.', 'PROTEST happened XKA > XVE'],
    ['Kasmor closed its border with Veldria.', 'COERCE happened XKA > XVE'],
    ['Veldria recalled its ambassador from Kasmor.', 'SANCTION happened XVE > XKA'],
  ])('%s', (text, line) => expect(bareLines(text)).toEqual([line]));
});

describe('the longer pattern wins (12)', () => {
  it.each([
    ['Kasmor broke off relations with Veldria.', 'SANCTION happened XKA > XVE'],
    ['Kasmor fired a missile at Veldria.', 'ASSAULT happened XKA > XVE'],
    ['Kasmor called off the talks with Veldria.', 'REJECT happened XKA > XVE'],
    ['Kasmori rebels laid down their arms.', 'RETREAT happened XKA > '],
  ])('%s', (text, line) => expect(bareLines(text)).toEqual([line]));
});

describe('aspect keeps the deed (15)', () => {
  it.each([
    ['Kasmor continued to shell Veldria.', 'ASSAULT happened XKA > XVE'],
    ['Kasmor began sending aid to Veldria.', 'AID happened XKA > XVE'],
    ['Veldria resumed talks with Kasmor.', 'CONSULT happened XVE > XKA'],
  ])('%s', (text, line) => expect(bareLines(text)).toEqual([line]));
});

describe('an actor that no list knows still acts (17)', () => {
  it.each([
    'Brovnia attacked Veldria.',
    'The Mirkan Liberation Front attacked Veldria.',
    'Gunmen attacked a Veldrian convoy.',
  ])('%s', (text) => {
    expect(eventLines(text)[0]).toMatch(/^ASSAULT happened .*> XVE/);
  });
});

describe('a word is not an event (18)', () => {
  it.each(['The strike price of the option rose.', 'The film shows a battle of wits.', 'The protest song was a hit.'])(
    '%s',
    (text) => expect(bareLines(text)).toEqual([]),
  );
});

describe('the words that gave the code are shown (19)', () => {
  it.each([
    ['Kasmor broke off relations with Veldria.', 'broke off relations'],
    ['Kasmor shelled Veldria.', 'shelled'],
    ['The Kasmori attacks on Veldria continued.', 'attacks'],
  ])('%s', (text, words) => {
    const [event] = readHouse(text).events;
    expect(event?.trigger.map((span) => span.text).join(' ')).toBe(words);
    expect(event?.rule).not.toBe('');
  });
});

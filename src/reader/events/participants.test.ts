/** Whom a phrase, a pronoun or a statement puts into an event, and whom it does not. */
import { describe, expect, it } from 'vitest';
import { bareLines, readHouse } from './house-for-tests.ts';

const BACKGROUND = 'Kasmor and Veldria share a river. Veldria built a dam and Kasmor complained. ';

describe('the sides of a dispute', () => {
  it.each([
    ['The Lakes Union urged both governments to wait.', 'REQUEST happened IGO > XKA+XVE'],
    ['The Lakes Union called on the two countries to talk.', 'REQUEST happened IGO > XKA+XVE'],
    ['Veldria has accused its neighbour of theft.', 'ACCUSE happened XVE > XKA'],
  ])('%s', (text, line) => {
    const found = bareLines(BACKGROUND + text).at(-1)!;
    expect(found.split(' > ')[1]!.split('+').sort()).toEqual(line.split(' > ')[1]!.split('+').sort());
  });

  it.each(['The Lakes Union urged two countries to wait.', 'The Lakes Union urged both bakers to wait.'])(
    'are not meant by: %s',
    (text) => expect(bareLines(BACKGROUND + text).at(-1)).not.toMatch(/XKA|XVE/),
  );

  it('are unknown where no two governments stand out', () => {
    expect(bareLines('The Lakes Union urged both governments to wait.')[0]).not.toMatch(/XKA|XVE/);
  });
});

describe('who is aimed at', () => {
  it('is, of joined words, whom the first are against', () => {
    expect(bareLines('Kasmor accused Veldria of a breach and demanded that the gates be opened.')).toContain(
      'REQUEST happened XKA > XVE',
    );
  });

  it('is nobody by what was sent', () => {
    expect(bareLines('Kasmor sent engineers to Veldria.')).toEqual(['AID happened XKA > XVE']);
  });

  it('is no place', () => {
    for (const event of readHouse('Kasmori troops left the village of Sella.').events)
      expect(event.recipients).toEqual([]);
  });
});

describe('who acts', () => {
  it.each([
    ['Veldria closed the dam after a meeting with Kasmor.', 'CONSULT happened XVE > XKA'],
    ['Days of fighting between Kasmor and Veldria ended.', 'ASSAULT happened XKA+XVE > '],
    ['Two farmers were killed when Veldrian guards fired across the river.', 'ASSAULT happened XVE > '],
  ])('%s', (text, line) => expect(bareLines(text).join('; ')).toContain(line.trim()));

  it.each([
    ['nobody meets alone', 'Talks with Kasmor may be long.'],
    ['nobody rejects for "no government"', 'No government could accept such terms.'],
    ['not refusing is no refusal', 'Kasmor did not rule out talks with Veldria.'],
    ['declining to comment is none', 'Kasmor declined to comment.'],
    ['a blow to a value is no blow', 'The ruling is an attack on the sovereignty of Kasmor.'],
    ['who defends himself supports nobody', 'Kasmor must defend itself.'],
  ])('%s', (_, text) => {
    for (const line of bareLines(text)) expect(line).not.toMatch(/CONSULT|REJECT|ASSAULT|SUPPORT/);
  });
});

describe('a vow not to', () => {
  it.each([
    ['Kasmor vowed not to negotiate with Veldria.', 'REJECT'],
    ['Kasmor is not ready to meet Veldria.', 'REJECT'],
    ['Kasmor vowed not to attack Veldria.', 'AGREE'],
    ['Kasmor vowed to help the valley.', 'AGREE'],
  ])('%s', (text, type) => expect(bareLines(text)[0]).toMatch(new RegExp(`^${type} happened XKA`)));
});

describe('what the reporter tells beside the words', () => {
  const claims = (text: string) => readHouse(text).events.map(({ type, claimedBy }) => [type, claimedBy !== null]);

  it('is no claim', () => {
    expect(claims('Kasmor said the drop was slight and rejected the Veldrian offer.')).toEqual([['REJECT', false]]);
  });

  it('but what the words say is', () => {
    expect(claims('Kasmor said that Veldria had recalled its envoy.')).toEqual([['SANCTION', true]]);
  });
});

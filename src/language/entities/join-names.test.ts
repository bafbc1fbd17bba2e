import { describe, expect, it } from 'vitest';
import type { Found } from './agree.ts';
import { markPlaces } from './gazetteer.ts';
import { joinPieces, withoutCommonWords, withShortNames } from './join-names.ts';

const wordsOf = (text: string) => {
  const forms = text.split(' ');
  const places = new Uint8Array(forms.length);
  markPlaces(forms, 0, forms.length, places);
  return { forms, upos: forms.map(() => 'PROPN'), places };
};

/** Names written `type from to`, joined in a text of one sentence a full stop. */
const change = (
  text: string,
  names: readonly [Found['type'], number, number][],
  how: (words: ReturnType<typeof wordsOf>, found: Found[], sentences: { from: number; to: number }[]) => Found[],
) => {
  const words = wordsOf(text);
  const sentences: { from: number; to: number }[] = [];
  words.forms.forEach((form, i) => {
    if (form === '.' || i + 1 === words.forms.length) sentences.push({ from: sentences.at(-1)?.to ?? 0, to: i + 1 });
  });
  const found = names.map(([type, from, to]) => ({ type, from, to, margin: 3 }));
  return how(words, found, sentences).map(({ type, from, to }) => `${words.forms.slice(from, to).join(' ')}: ${type}`);
};

describe('joinPieces', () => {
  const join = (text: string, ...names: [Found['type'], number, number][]) => change(text, names, joinPieces);

  it('puts an initial to a person', () => {
    expect(join('said R Dashkar', ['organisation', 1, 2], ['person', 2, 3])).toEqual(['R Dashkar: person']);
    expect(join('said R. Dashkar', ['person', 2, 3])).toEqual(['R. Dashkar: person']);
  });

  it('leaves "I" before a person alone', () => {
    expect(join('and I Dashkar', ['person', 2, 3])).toEqual(['Dashkar: person']);
  });

  it('puts the kind before a place to it', () => {
    expect(join('up Mount Sella', ['place', 2, 3])).toEqual(['Mount Sella: place']);
    expect(join('a mount Sella', ['place', 2, 3])).toEqual(['Sella: place']);
  });

  it('makes a body of a name and its last word', () => {
    expect(join('at Harrow College', ['organisation', 1, 2], ['place', 2, 3])).toEqual([
      'Harrow College: organisation',
    ]);
    expect(join('at Harrow Orle', ['place', 1, 2], ['person', 2, 3])).toEqual(['Harrow: place', 'Orle: person']);
  });

  it('goes on past "of" where a kind of place is named after another', () => {
    expect(join('in the Gulf of Norway', ['place', 2, 3], ['place', 4, 5])).toEqual([
      'Gulf of Norway: place',
      'Norway: place',
    ]);
    expect(join('in the Bay of Tashir', ['place', 2, 3])).toEqual(['Bay of Tashir: place']);
    expect(join('the town of Tashir', ['place', 1, 2])).toEqual(['town: place']);
  });

  it('joins nothing across sentences', () => {
    expect(join('in Harrow . College', ['place', 1, 2], ['organisation', 3, 4])).toHaveLength(2);
  });
});

describe('withoutCommonWords', () => {
  const drop = (text: string, ...names: [Found['type'], number, number][]) => change(text, names, withoutCommonWords);

  it('drops a word that only the start of its sentence writes large', () => {
    expect(drop('no barley . Barley helps', ['person', 3, 4])).toEqual([]);
  });

  it('keeps what is written large elsewhere, and what is never written small', () => {
    expect(drop('the may . In May . May came', ['person', 6, 7])).toEqual(['May: person']);
    expect(drop('no salt . Orle helps', ['person', 3, 4])).toEqual(['Orle: person']);
  });
});

describe('withShortNames', () => {
  const short = (text: string, ...names: [Found['type'], number, number][]) => change(text, names, withShortNames);

  it('knows a body by the letters that stood behind its name', () => {
    expect(short('the Kasmor Health Board ( KHB ) . KHB said', ['organisation', 1, 4])).toEqual([
      'Kasmor Health Board: organisation',
      'KHB: organisation',
      'KHB: organisation',
    ]);
  });

  it('does not take other letters in brackets for a name', () => {
    expect(short('the Kasmor Health Board ( USD ) . USD fell', ['organisation', 1, 4])).toHaveLength(1);
    expect(short('Kasmor Orle ( KO ) . KO', ['person', 0, 2])).toHaveLength(1);
  });
});

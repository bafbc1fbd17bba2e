import { describe, expect, it } from 'vitest';
import { agree, type Found, joinPlaces, withPlacesWithin } from './agree.ts';
import { markPlaces } from './gazetteer.ts';

const found = (from: number, to: number, type: Found['type'], margin = 5): Found => ({ from, to, type, margin });

describe('agree', () => {
  const forms = 'Anna Orle met Orle in Harrow ; Harrow left'.split(' ');

  it('takes a lone surname for the person', () => {
    expect(agree(forms, [found(0, 2, 'person'), found(3, 4, 'place', 1)]).map(({ type }) => type)).toEqual([
      'person',
      'person',
    ]);
  });

  it('gives one name the type that its occurrences favour', () => {
    expect(agree(forms, [found(5, 6, 'place', 9), found(7, 8, 'person', 2)]).map(({ type }) => type)).toEqual([
      'place',
      'place',
    ]);
  });

  it('leaves other names alone', () => {
    expect(agree(forms, [found(0, 2, 'person'), found(5, 6, 'place', 1)]).map(({ type }) => type)).toEqual([
      'person',
      'place',
    ]);
  });
});

describe('joinPlaces', () => {
  const join = (text: string, ...ranges: [number, number][]) => {
    const forms = text.split(' ');
    const places = new Uint8Array(forms.length);
    markPlaces(forms, 0, forms.length, places);
    return joinPlaces(
      forms,
      places,
      ranges.map(([from, to]) => ({ from, to, type: 'place', confidence: 1 })),
    ).map(({ from, to }) => [from, to]);
  };

  it('joins a town and the country it lies in', () => {
    expect(join('in Harrow , New Zealand today', [1, 2], [3, 5])).toEqual([
      [1, 5],
      [3, 5],
    ]);
  });

  it('does not join a list of countries, nor places that no list holds', () => {
    expect(join('France , Germany', [0, 1], [2, 3])).toHaveLength(2);
    expect(join('France , Germany', [0, 1], [2, 3])[0]).toEqual([0, 1]);
    expect(join('Harrow , Veldria', [0, 1], [2, 3])[0]).toEqual([0, 1]);
  });
});

describe('withPlacesWithin', () => {
  const within = (text: string, type: 'organisation' | 'person') => {
    const forms = text.split(' ');
    const places = new Uint8Array(forms.length);
    markPlaces(forms, 0, forms.length, places);
    const upos = forms.map((form) => (form === 'the' ? 'DET' : form === "'s" ? 'PART' : 'PROPN'));
    const entity = { from: 0, to: forms.length, type, confidence: 1 };
    return withPlacesWithin({ forms, upos, places }, [entity]).map(({ from, to }) => forms.slice(from, to).join(' '));
  };

  it('finds the place in the name of a body', () => {
    expect(within('the New Zealand Grain Board', 'organisation')).toEqual([
      'the New Zealand Grain Board',
      'New Zealand',
    ]);
    expect(within('Bank of France', 'organisation')).toEqual(['Bank of France', 'France']);
  });

  it('does not take a body that is called by the place alone for a place too, nor a person named after one', () => {
    expect(within("the New Zealand 's", 'organisation')).toHaveLength(1);
    expect(within('Paris Orle', 'person')).toHaveLength(1);
  });
});

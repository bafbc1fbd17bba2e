import { describe, expect, it } from 'vitest';
import { packStrings } from '../model-file.ts';
import { readLemmatiser } from './lemmatiser.ts';

const RULES = [
  'VBD\ted\t2\t',
  'VBD\t^held\t3\told',
  'NNS\ts\t1\t',
  'NNS\ties\t3\ty',
  'NNP\t^Jan.\t4\tJanuary',
  'VBD\tpped\t3\t',
];
const WORDS = new Set(['promise', 'walk', 'stop', 'dam', 'party']);
const lemmatiser = readLemmatiser({ lemmas: packStrings(RULES) }, (word) => WORDS.has(word));

describe('readLemmatiser', () => {
  it.each([
    ['walked', 'VBD', 'walk'],
    ['stopped', 'VBD', 'stop'],
    ['promised', 'VBD', 'promise'],
    ['held', 'VBD', 'hold'],
    ['Parties', 'NNS', 'party'],
    ['Dams', 'NNS', 'dam'],
    ['Veldria', 'NNP', 'Veldria'],
    ['kasmor', 'NNP', 'Kasmor'],
    ['1,200', 'CD', '1200'],
    ['THE', 'DT', 'the'],
  ])('%s as %s is %s', (form, tag, lemma) => {
    expect(lemmatiser.lemma(form, tag)).toBe(lemma);
  });

  it('never makes nothing of a word', () => {
    expect(lemmatiser.lemma('s', 'NNS')).toBe('s');
    expect(lemmatiser.lemma('ed', 'VBD')).toBe('ed');
  });

  it('says which section is missing', () => {
    expect(() => readLemmatiser({}, () => false)).toThrow('lemmas');
  });
});

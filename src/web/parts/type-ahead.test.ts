import { expect, test } from 'vitest';
import { fitting } from './type-ahead.ts';

const choices = [
  { value: 'b', word: 'Border Guard of Kasmor' },
  { value: 'k', word: 'Kasmor', also: ['KSM', 'Republic of Kásmor'] },
  { value: 'o', word: 'Oskavar' },
];
const words = (typed: string) => fitting(choices, typed).map(({ word }) => word);

test('what begins with the letters comes before what has them further on', () => {
  expect(words('kas')).toEqual(['Kasmor', 'Border Guard of Kasmor']);
});

test('other names, case and accents count alike', () => {
  expect(words('ksm')).toEqual(['Kasmor']);
  expect(words('REPUBLIC OF KASMOR')).toEqual(['Kasmor']);
});

test('inside a word counts least, and no match is none', () => {
  expect(words('skav')).toEqual(['Oskavar']);
  expect(words('veldria')).toEqual([]);
  expect(words(' ')).toHaveLength(3);
});

import { describe, expect, it } from 'vitest';
import { isGenericName, sectorOfWords, senseOfWords } from './name-words.ts';

const words = (name: string): string[] => name.split(' ');

describe('what the words of a name tell', () => {
  it.each([
    ['Irsa River Authority', 'body', 'GOV'],
    ['Gorge Workers’ Union', 'body', 'LAB'],
    ['Lakes Union', 'body', null],
    ['Irsa Mail', 'body', 'JRN'],
    ['Lakes Press Agency', 'body', 'JRN'],
    ['Court of Arbitration', 'body', 'JUD'],
  ])('%s', (name, sense, sector) => {
    expect(senseOfWords(words(name))).toBe(sense);
    expect(sectorOfWords(words(name))).toBe(sector);
  });

  it.each([
    ['Harrow Gorge', 'place'],
    ['Lake Irsa', 'place'],
    ['Irsa Compact', 'thing'],
    ['Monday', 'time'],
    ['Mara Tolin', null],
    ['Union', null],
  ])('%s: %s', (name, sense) => expect(senseOfWords(words(name))).toBe(sense));

  it('knows the names that every country has', () => {
    expect(isGenericName(words('Foreign Ministry'))).toBe(true);
    expect(isGenericName(words('Irsa River Authority'))).toBe(false);
  });
});

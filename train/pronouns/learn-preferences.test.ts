import { describe, expect, it } from 'vitest';
import { readPreferences } from '../../src/reader/actors/pronouns/preferences.ts';
import { parseConllu } from '../conllu.ts';
import { type Cooccurrences, countContexts } from './cooccurrences.ts';
import { learnPreferences } from './learn-preferences.ts';

const line = (...cells: string[]): string => cells.join('\t');
const sentence = [
  line('1', 'The', 'the', 'DET', 'DT', '_', '2', 'det', '_', '_'),
  line('2', 'miller', 'miller', 'NOUN', 'NN', '_', '3', 'nsubj', '_', '_'),
  line('3', 'read', 'read', 'VERB', 'VBD', '_', '0', 'root', '_', '_'),
  line('4', 'a', 'a', 'DET', 'DT', '_', '6', 'det', '_', '_'),
  line('5', 'long', 'long', 'ADJ', 'JJ', '_', '6', 'amod', '_', '_'),
  line('6', 'letter', 'letter', 'NOUN', 'NN', '_', '3', 'obj', '_', '_'),
].join('\n');

describe('countContexts', () => {
  it('counts what nouns are to the words above them, and their adjectives', () => {
    const counts: Cooccurrences = new Map();
    countContexts(parseConllu(`${sentence}\n\n${sentence}\n`), counts);
    expect(counts.get('letter')).toEqual(
      new Map([
        ['object:read', 2],
        ['is:long', 2],
      ]),
    );
    expect(counts.get('miller')).toEqual(new Map([['subject:read', 2]]));
    expect([...counts.keys()]).not.toContain('read');
  });
});

describe('learnPreferences', () => {
  const counts: Cooccurrences = new Map([
    [
      'letter',
      new Map([
        ['object:read', 9],
        ['object:send', 8],
      ]),
    ],
    [
      'note',
      new Map([
        ['object:read', 7],
        ['object:send', 9],
      ]),
    ],
    [
      'miller',
      new Map([
        ['subject:grind', 9],
        ['subject:sleep', 7],
      ]),
    ],
    [
      'baker',
      new Map([
        ['subject:grind', 8],
        ['subject:sleep', 9],
      ]),
    ],
  ]);
  const options = { width: 2, leastNoun: 4, leastContext: 8, rounds: 12 };

  it('puts what stands in the same places together, the same way each time', () => {
    const bytes = learnPreferences(counts, options);
    expect(learnPreferences(counts, options)).toEqual(bytes);
    const { nouns } = readPreferences(bytes);
    expect(nouns.width).toBe(2);
    const [baker, letter, miller, note] = [0, 1, 2, 3].map((i) => nouns.bytes.subarray(2 * i, 2 * i + 2));
    const product = (a: Int8Array, b: Int8Array) => a[0]! * b[0]! + a[1]! * b[1]!;
    expect(product(baker!, miller!)).toBeGreaterThan(product(baker!, letter!));
    expect(product(letter!, note!)).toBeGreaterThan(product(letter!, miller!));
  });
});

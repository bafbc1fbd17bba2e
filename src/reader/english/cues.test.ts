import { describe, expect, it } from 'vitest';
import { ACTS } from '../../record/index.ts';
import { CUES } from './cues.ts';

const wordsOf = (list: string | undefined): string[] => list?.trim().split(/\s+/).filter(Boolean) ?? [];

describe('the table of cues', () => {
  it('has at least six hundred entries and some for every act', () => {
    let entries = 0;
    for (const act of ACTS) {
      const { verbs, nouns, phrases, adjectives } = CUES[act];
      const count = wordsOf(verbs).length + wordsOf(nouns).length + phrases.length + wordsOf(adjectives).length;
      expect(wordsOf(verbs).length, act).toBeGreaterThan(0);
      expect(phrases.length, act).toBeGreaterThan(0);
      entries += count;
    }
    expect(entries).toBeGreaterThanOrEqual(600);
  });

  it.each(['verbs', 'nouns', 'adjectives'] as const)('gives each of the %s one act, in alphabetical order', (kind) => {
    const seen = new Map<string, string>();
    for (const act of ACTS) {
      const list = wordsOf(CUES[act][kind]);
      expect(list, act).toEqual([...list].sort());
      for (const word of list) {
        expect(seen.get(word), `${word} under ${act}`).toBeUndefined();
        seen.set(word, act);
      }
    }
  });

  it('gives each phrase one act and more than one word', () => {
    const phrases = ACTS.flatMap((act) => CUES[act].phrases);
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) expect(phrase).toMatch(/^[\p{Ll}’'-]+(?: (?:…|[\p{Ll}’'-]+))+$/u);
  });
});

import { describe, expect, it } from 'vitest';
import { PLOVER_TYPES } from '../../record/index.ts';
import { CLASSES } from '../english/events/classes.ts';
import { PATTERNS, patternsFor } from './lexicon.ts';

describe('the event lexicon', () => {
  it('covers the sixteen types with several hundred patterns', () => {
    expect(new Set(PATTERNS.map(({ type }) => type))).toEqual(new Set(PLOVER_TYPES));
    expect(PATTERNS.length).toBeGreaterThan(500);
  });

  it('has an example of our own for every entry, and no pattern twice within a part of speech', () => {
    for (const { example, source } of PATTERNS) expect(example, source).toMatch(/^[A-Z].*\.$/);
    const seen = PATTERNS.map(({ type, speech, source }) => `${type} ${speech} ${source}`);
    expect(seen.filter((key, i) => seen.indexOf(key) !== i)).toEqual([]);
  });

  it('names only classes that are used, and uses every class', () => {
    const used = new Set(PATTERNS.flatMap(({ source }) => [...source.matchAll(/@([a-z]+)/g)].map((match) => match[1])));
    const alsoPeople = ['citizen', 'authority', 'actor'];
    expect(Object.keys(CLASSES).filter((name) => !used.has(name) && !alsoPeople.includes(name))).toEqual([]);
  });

  it('finds patterns by lemma, and none for words that name no event', () => {
    expect(patternsFor('attack', 'verb').some(({ type }) => type === 'ASSAULT')).toBe(true);
    expect(patternsFor('attac', 'noun')).toEqual([]);
    expect(patternsFor('river', 'noun')).toEqual([]);
  });
});

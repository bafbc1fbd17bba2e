import { describe, expect, it } from 'vitest';
import { contextName, fitOf, likeness, NAME_ROWS, nounVector } from './preferences.ts';

describe('contextName', () => {
  it('says what a noun is to the word above it, in either version of the relations', () => {
    expect(contextName('obj', 'read', false, null)).toBe('object:read');
    expect(contextName('dobj', 'read', false, null)).toBe('object:read');
    expect(contextName('nsubj:pass', 'read', false, null)).toBe('object:read');
    expect(contextName('nsubj', 'break', false, null)).toBe('subject:break');
  });

  it('takes "of" before a possessor for possession', () => {
    expect(contextName('nmod', 'leader', true, 'of')).toBe(contextName('nmod:poss', 'leader', true, null));
    expect(contextName('obl', 'speak', false, 'of')).toBe('of:speak');
  });

  it('is silent where the relation tells nothing', () => {
    expect(contextName('conj', 'dam', true, null)).toBeNull();
    expect(contextName('obl', 'wait', false, null)).toBeNull();
  });
});

describe('the tables that come with the reader', () => {
  it('know persons from things', () => {
    const he = nounVector(NAME_ROWS.he);
    expect(likeness(nounVector('minister'), he)!).toBeGreaterThan(likeness(nounVector('statement'), he)!);
    expect(likeness(nounVector('report'), nounVector('statement'))!).toBeGreaterThan(
      likeness(nounVector('report'), nounVector('minister'))!,
    );
  });

  it('say nothing of words they never met', () => {
    expect(nounVector('veldrium')).toBeNull();
    expect(fitOf(nounVector('veldrium'), nounVector('minister'))).toBeNull();
    expect(likeness(null, null)).toBeNull();
  });
});

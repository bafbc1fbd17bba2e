import { describe, expect, it } from 'vitest';
import { actorNamed, workForTests } from './read-for-tests.ts';

describe('words of their maker', () => {
  it('are the subject’s of the clause that says who published them', () => {
    const work = workForTests(
      'Kasmor was told. A report that the Irsa River Authority published on Monday said the dam was unsafe.',
    );
    expect(actorNamed(work, 'Irsa River Authority').words.join('|')).toMatch(/report/);
  });

  it('are taken up from "said in a statement"', () => {
    const work = workForTests(
      'The Irsa River Authority said in a statement that the water was high. The statement gave no figures.',
    );
    expect(actorNamed(work, 'Irsa River Authority').words).toContain('The statement');
  });

  it('are not taken up by another kind of words', () => {
    const work = workForTests(
      'The Irsa River Authority said in a statement that the water was high. The report gave no figures.',
    );
    expect(actorNamed(work, 'Irsa River Authority').words).not.toContain('The report');
  });
});

describe('a headline’s capitals', () => {
  it('make nobody of a statement', () => {
    const work = workForTests('Dashkar Statement Angers Veldria\n\nIlan Dashkar spoke on Monday. Dashkar said no.');
    expect(work.actors.map(({ name }) => name)).not.toContain('Dashkar Statement');
  });

  it('leave a newspaper its name', () => {
    const work = workForTests('The Kasmor Post said on Monday that the dam was unsafe.');
    expect(work.actors.map(({ name }) => name)).toContain('Kasmor Post');
  });
});

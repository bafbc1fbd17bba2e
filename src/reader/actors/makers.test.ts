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

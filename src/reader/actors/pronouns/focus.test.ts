import { describe, expect, it } from 'vitest';
import { actorNamed, workForTests } from '../read-for-tests.ts';

const FAR = 'Anna Brel, a surgeon in Dorrash, said she had slept badly. She was tired, she said, and her hands hurt.';

describe('the subject of the paragraph', () => {
  it('comes before a person of an earlier one', () => {
    const work = workForTests(`${FAR}\n\nMinister Mara Tolin met the farmers at noon. She promised them money.`);
    expect(actorNamed(work, 'Mara Tolin').words).toContain('She');
  });

  it('leaves the earlier person in focus where no person is named here', () => {
    const work = workForTests(`${FAR}\n\nThe road was closed at noon. She walked home.`);
    expect(actorNamed(work, 'Anna Brel').words.filter((word) => word === 'She')).toHaveLength(2);
  });
});

describe('who cannot be meant', () => {
  it('is whoever asked', () => {
    const work = workForTests(
      'Minister Mara Tolin left the hall. Asked by a deputy about the dam, she answered that it was safe.',
    );
    expect(actorNamed(work, 'Mara Tolin').words).toContain('she');
  });

  it('is never the body that a person leads', () => {
    const work = workForTests(
      'General Otmar Reisk, who commands the Border Guard, arrived on Monday.\n\nHe said the guard would leave.',
    );
    expect(actorNamed(work, 'Otmar Reisk').words).toContain('He');
  });
});

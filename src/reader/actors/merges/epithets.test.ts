import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn, workForTests } from '../read-for-tests.ts';

const personWith = (text: string, words: string) =>
  actorsIn(workForTests(text)).find((actor) => actor.words.includes(words));

describe('an office of a name without one', () => {
  it('is the next subject’s, where a report opens with the office', () => {
    const work = workForTests(
      'The president of Kasmor has left the talks. Ilan Dashkar told Kasmori reporters that the gates must open.',
    );
    expect(actorNamed(work, 'Ilan Dashkar')).toMatchObject({ sector: 'GOV', partyName: 'Kasmor' });
    expect(actorNamed(work, 'Ilan Dashkar').words.join(' ')).toMatch(/president/);
  });

  it('is nobody’s whose own office is named', () => {
    const text =
      'The president of Kasmor has left the talks. Energy Minister Tam Orsk told reporters that the gates must open.';
    expect(personWith(text, 'The president')?.name).not.toBe('Tam Orsk');
  });

  it('is not the next subject’s in another paragraph', () => {
    const text = 'The president of Kasmor has left the talks.\n\nIlan Dashkar told reporters that the gates must open.';
    expect(personWith(text, 'The president')?.name).not.toBe('Ilan Dashkar');
  });

  it('is the only name’s that has an office in the text', () => {
    const text =
      'Ilan Dashkar’s office rejected the offer on Monday. Veldria protested at once. It said Kasmor was late and the president was to blame. Dashkar said nothing.';
    expect(personWith(text, 'the president')?.name).toBe('Ilan Dashkar');
  });

  it('is nobody’s where two names have offices', () => {
    const text =
      'Ilan Dashkar’s office rejected the offer on Monday. Edda Vorlund’s office was silent. It said Kasmor was late and the president was to blame. Dashkar and Vorlund said nothing.';
    expect(personWith(text, 'the president')?.name).not.toMatch(/Dashkar|Vorlund/);
  });
});

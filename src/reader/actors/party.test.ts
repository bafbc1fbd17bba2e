import { describe, expect, it } from 'vitest';
import { actorsIn, workForTests } from './read-for-tests.ts';

const partyOf = (text: string, words: string): string | null | undefined =>
  actorsIn(workForTests(text)).find((actor) => actor.words.includes(words))?.partyName;

const HOME =
  'Kasmor closed the road to Kasmori farmers on Monday. Agriculture Minister Pavel Uzmar promised money to the farmers in Dorrash. ';

describe('the party of officials whose state is not said', () => {
  it('is the home of the desk for police', () => {
    expect(
      partyOf(
        `${HOME}\n\nThe crowd left at noon. The road was empty. Nothing moved. Police said two people were hurt.`,
        'Police',
      ),
    ).toBe('Kasmor');
  });

  it('is not known where ministers of two states are named without them', () => {
    const text = `${HOME}Veldria shut the gates to Veldrian boats. Water Minister Joren Halst said so.\n\nThe crowd left at noon. The road was empty. Nothing moved. Police said two people were hurt.`;
    expect(partyOf(text, 'Police')).toBeNull();
  });

  it('is their own state’s where they bear its name', () => {
    expect(
      partyOf(`${HOME}Veldria shut the gates. Veldrian police said two people were hurt.`, 'Veldrian police'),
    ).toBe('Veldria');
  });

  it('is the last minister’s for a ministry', () => {
    const text = `${HOME}He left early. A day later the ministry said the fund was empty.`;
    expect(partyOf(text, 'the ministry')).toBe('Kasmor');
  });
});

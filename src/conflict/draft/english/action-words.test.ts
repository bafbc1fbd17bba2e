import { describe, expect, test } from 'vitest';
import { actionIn } from './action-words.ts';

const NAMES = ['Ostria', 'Ostrian government'];

describe('words as an action', () => {
  test.each([
    ['The guards must leave the ford by 1 June', 'have the guards leave the ford by 1 June'],
    ['Ostria must pay into the harvest fund', 'pay into the harvest fund'],
    ['that it was Ostria that ought to pay', 'pay'],
    ['that the gates be reopened “at once”', 'have the gates reopened at once'],
    ['the gates must be reopened', 'have the gates reopened'],
    ['Ostria to release at least 350 cubic metres', 'release at least 350 cubic metres'],
    ['not to discuss “one drop”', 'discuss one drop'],
    ['unless the gates were opened within seven days', 'have the gates opened within seven days'],
    ['if an inspection had not begun by May', 'have an inspection begun by May'],
    ['if the guards go', 'have the guards go'],
    ['It would neither pull back a single guard nor', 'pull back a single guard'],
    ['one gate would be raised on Monday', 'have one gate raised on Monday'],
    ['an independent inquiry led by the League', 'agree to an independent inquiry led by the League'],
    ['the Ostrian government is ready to talk about levies, he said', 'talk about levies'],
  ])('%s → %s', (words, action) => expect(actionIn(words, NAMES)).toBe(action));

  test.each([
    'no',
    'the figure',
    'Our guards stay where they are.',
    'the moment an inspector came',
    'He said that the talks were long',
    '',
  ])('%s names none', (words) => expect(actionIn(words, NAMES)).toBeNull());

  test('long actions are cut at a word that can end them', () => {
    const action = actionIn(`that the gates be reopened in the presence of ${'very '.repeat(20)}many`, NAMES)!;
    expect(action.length).toBeLessThanOrEqual(64);
    expect(action).not.toMatch(/\s(?:of|the|in)$/);
  });
});

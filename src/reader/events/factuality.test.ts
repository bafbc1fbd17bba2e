/** Conditions, questions and what governs an event, beside the probes. */
import { describe, expect, it } from 'vitest';
import { readHouse } from './house-for-tests.ts';

const statusOf = (text: string, type?: string) =>
  readHouse(text).events.find((event) => type === undefined || event.type === type)?.status;

describe('status', () => {
  it.each([
    ['Will the Kasmori troops leave Veldria?', 'possible'],
    ['The Kasmori troops are obliged to withdraw beyond the ford.', 'possible'],
    ['Kasmor repeated its commitment to dredging the canal.', 'happened'],
    ['Kasmor was the first state to attack Veldria.', 'happened'],
    ['I want to thank Kasmor, the Veldrian minister said.', 'happened'],
    ['Kasmor ordered the arrest of the Veldrian pilots.', 'planned'],
  ])('%s', (text, status) => expect(statusOf(text)).toBe(status));

  it('of what is demanded is possible', () => {
    expect(statusOf('Kasmor repeated a demand that Veldria withdraw its troops.', 'RETREAT')).toBe('possible');
  });
});

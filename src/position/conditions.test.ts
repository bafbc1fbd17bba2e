import { describe, expect, test } from 'vitest';
import { spanOf } from '../record/index.ts';
import { findConditions } from './conditions.ts';

const conditions = (text: string) =>
  findConditions(text, [spanOf(text, 0, text.length)]).map(({ sense, span }) => `${sense}: ${span.text}`);

describe('conditions are found in the words of the report', () => {
  test.each([
    ['we will open the port if the captives come home', 'if: if the captives come home'],
    ['the port would open only after the troops left, he said', 'if: only after the troops left'],
    ['they will not return unless the siege is lifted', 'unless: unless the siege is lifted'],
    ['it could agree provided that observers stay', 'if: provided that observers stay'],
    ['ships can pass as long as they are searched; nothing else', 'if: as long as they are searched'],
    ['Ostvar would free them in exchange for grain', 'if: in exchange for grain'],
    ['she would sign on condition that prisoners are named', 'if: on condition that prisoners are named'],
    ['the gates will not open until every stone is laid', 'if: until every stone is laid'],
    ['Not while armed men stand there can we leave', 'unless: Not while armed men stand there can we leave'],
    ['we can talk about everything except the islands', 'except: except the islands'],
    ['When they stop, we can talk about distances', 'if: When they stop'],
    ['“Take the guns away and we can count ships together.”', 'order: Take the guns away'],
    ['they must go before any talks can begin', 'before: before any talks can begin'],
    ['there can be no safe port without shared charts', 'without: without shared charts'],
  ])('%s', (text, expected) => {
    expect(conditions(text)).toEqual([expected]);
  });
});

describe('what only looks like a condition', () => {
  test.each([
    'the port will stay shut until the end of June',
    'it would close until Monday',
    'he asked if the port would open',
    'they will act as if nothing had happened',
    'it will hold even if it costs us',
    'the soldiers fired when the ships came',
    'he left before noon and will return',
    'the sum must be paid before the harvest',
    'she had seen the port if nothing else',
    'they will meet in the long run',
  ])('%s', (text) => {
    expect(conditions(text)).toEqual([]);
  });
});

test('every condition quotes the report, within its content', () => {
  const text = 'He said “we will come if you go”, and that they would pay once the ships are back.';
  const found = findConditions(text, [spanOf(text, 8, 32), spanOf(text, 43, text.length)]);
  expect(found.map(({ span }) => span.text)).toEqual(['if you go', 'once the ships are back']);
  for (const { span } of found) expect(text.slice(span.start, span.end)).toBe(span.text);
});

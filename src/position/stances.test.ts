import { describe, expect, test } from 'vitest';
import type { Act } from '../record/index.ts';
import { ACTS, spanOf } from '../record/index.ts';
import { findConditions } from './conditions.ts';
import { STANCE_OF_ACT, stanceOf } from './stances.ts';

const stance = (act: Act, cue: string, content: string) =>
  stanceOf(act, cue, content, findConditions(content, [spanOf(content, 0, content.length)], act !== 'state'))?.stance ??
  null;

test('every act has its row', () => {
  expect(Object.keys(STANCE_OF_ACT).sort()).toEqual([...ACTS].sort());
});

describe('what statements hold', () => {
  test.each<[Act, string, string, string]>([
    ['demand', 'demanded', 'that the port be opened', 'demands'],
    ['accept', 'said', 'it would take part', 'accepts'],
    ['accept', 'said', 'it would come if the troops go', 'conditional'],
    ['reject', 'refused', 'to open the port', 'rejects'],
    ['reject', 'did not rule out', 'paying for the ships', 'conditional'],
    ['reject', 'opposed', 'the blockade', 'opposes'],
    ['reject', 'opposed', 'ignoring the ruling', 'supports'],
    ['reject', 'said', 'not unless they pay', 'conditional'],
    ['demand', 'called on', 'both sides to comply', 'supports'],
    ['threaten', 'warned', 'it would block the road unless the port is opened', 'demands'],
    ['deny', 'said', '“There is no offer on the table”', 'rejects'],
    ['state', 'said', 'Ostvar is prepared to free the captives', 'offers'],
    ['state', 'said', 'the troops must leave the harbour', 'demands'],
    ['state', 'said', 'we will not discuss the islands', 'rejects'],
    ['promise', 'vowed', 'to free the captives if the port opens', 'conditional'],
  ])('%s “%s” “%s”: %s', (act, cue, content, expected) => {
    expect(stance(act, cue, content)).toBe(expected);
  });
});

describe('what holds nothing', () => {
  test.each<[Act, string, string]>([
    ['reject', 'declined', 'to comment on the port'],
    ['reject', 'would not say', 'whether the port would open'],
    ['reject', 'has not commented', 'on the offer'],
    ['reject', 'rejected', 'the claim that ships were sunk'],
    ['deny', 'denied', 'that soldiers had crossed the harbour'],
    ['accuse', 'accused', 'Ostvar of closing the port'],
    ['threaten', 'threatened', 'to sink the ships'],
    ['state', 'said', 'the port was closed on Monday'],
    ['state', 'said', 'the ships must have sunk'],
    ['believe', 'hoped', 'the port would open'],
    ['ask', 'asked', 'why the port was closed'],
    ['criticise', 'called', 'the blockade a disgrace'],
  ])('%s “%s” “%s”', (act, cue, content) => {
    expect(stance(act, cue, content)).toBeNull();
  });
});

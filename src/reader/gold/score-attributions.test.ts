import { describe, expect, it } from 'vitest';
import type { GoldAttribution } from './brat.ts';
import { rates, scoreText, sumScores } from './score-attributions.ts';

const TEXT = '“Yes,” Ona Brel said.\nThe 𝒳 mill\nwon’t pay, officials said.';
const at = (part: string, from = 0) => {
  const start = TEXT.indexOf(part, from);
  return { start, end: start + part.length };
};
const GOLD: readonly GoldAttribution[] = [
  { source: [at('Ona Brel')], cue: [at('said')], content: [at('“Yes,”')] },
  { source: [at('officials')], cue: [at('said', 25)], content: [at('The 𝒳 mill'), at('won’t pay')] },
];

describe('scoreText', () => {
  it('gives 1 everywhere for the gold itself', () => {
    for (const counts of Object.values(scoreText(TEXT, GOLD, GOLD))) expect(rates(counts).f1).toBe(1);
  });

  it('joins pieces that only white space parts', () => {
    const whole = [GOLD[0]!, { ...GOLD[1]!, content: [{ start: at('The').start, end: at('pay').end }] }];
    expect(scoreText(TEXT, GOLD, whole).contentExact).toEqual([2, 2, 2]);
  });

  it('forgives quotation marks only when trimmed', () => {
    const bare = [{ ...GOLD[0]!, content: [at('Yes')] }];
    const scores = scoreText(TEXT, GOLD, bare);
    expect(scores.contentExact).toEqual([0, 1, 2]);
    expect(scores.contentExactTrim).toEqual([1, 1, 2]);
    expect(scores.full).toEqual([1, 1, 2]);
    expect(scores.fullExact).toEqual([0, 1, 2]);
  });

  it('wants the links right: exchanged sources leave no full statement', () => {
    const exchanged = [
      { ...GOLD[0]!, source: GOLD[1]!.source },
      { ...GOLD[1]!, source: GOLD[0]!.source },
    ];
    const scores = scoreText(TEXT, GOLD, exchanged);
    expect(scores.full).toEqual([0, 2, 2]);
    expect(scores.sourceExact).toEqual([2, 2, 2]);
    expect(scores.cueContent).toEqual([2, 2, 2]);
  });

  it('counts a prediction over everything once, and a statement without a source not at all in full', () => {
    const all = [{ source: [], cue: [], content: [{ start: 0, end: TEXT.length }] }];
    expect(scoreText(TEXT, GOLD, all).contentOverlap).toEqual([1, 1, 2]);
    const sourceless = [{ ...GOLD[0]!, source: [] }];
    expect(scoreText(TEXT, sourceless, sourceless).full).toEqual([0, 0, 0]);
    expect(scoreText(TEXT, sourceless, sourceless).fullAny).toEqual([1, 1, 1]);
    expect(scoreText(TEXT, sourceless, [GOLD[0]!]).fullAny).toEqual([0, 1, 1]);
  });

  it('sums counts, not rates', () => {
    const sum = sumScores([scoreText(TEXT, GOLD, GOLD), scoreText(TEXT, GOLD, [])]);
    expect(sum.full).toEqual([2, 2, 4]);
    expect(rates(sum.full!)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(rates([0, 0, 0])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { statesOf } from '../space/bitmap.ts';
import { parseGame } from './parse-model.ts';

const file = {
  options: [
    { name: 'close', permittedDirection: 'both' },
    { name: 'fill', permittedDirection: 'fwd' },
    { name: 'sign', permittedDirection: 'back' },
  ],
  decisionMakers: [
    {
      name: 'Veldria',
      options: [1],
      preferences: [
        {
          compound: true,
          members: [
            [[1, 'Y']],
            [
              [0, 'N'],
              [2, 'Y'],
            ],
          ],
        },
      ],
    },
    { name: 'Kasmor', options: [0, 2], preferences: [], preferenceRanking: [2, [1, 3], 4, 5, 6] },
  ],
  infeasibles: [
    [
      [0, 'Y'],
      [2, 'Y'],
    ],
  ],
  useManualPreferenceRanking: false,
};

const text = (change: object = {}) => JSON.stringify({ ...file, ...change });

describe('importGmcr', () => {
  it('regroups options by decision maker, as GMCR+ does before it numbers states', () => {
    const { model, space } = parseGame(text());
    expect(model.options.map((option) => [option.name, option.direction])).toEqual([
      ['fill', 'forward'],
      ['close', 'both'],
      ['sign', 'backward'],
    ]);
    expect([...statesOf(space.feasible)]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('reads compound conditions as alternatives', () => {
    expect([...parseGame(text()).players[0]!.payoff]).toEqual([1, 2, 1, 2, 2, 2, 0, 0]);
  });

  it('reads rankings by state number, under the old name too', () => {
    const makers = file.decisionMakers.map((maker) => ({ ...maker, preferenceRanking: [2, [1, 3], 4, 5, 6] }));
    const ranked = parseGame(text({ useManualPreferenceRanking: true, decisionMakers: makers }));
    expect([...ranked.players[1]!.payoff]).toEqual([4, 5, 4, 3, 2, 1, 0, 0]);
    const old = makers.map(({ preferenceRanking, ...maker }) => ({ ...maker, preferenceVector: preferenceRanking }));
    const vectors = parseGame(
      text({ useManualPreferenceRanking: undefined, useManualPreferenceVectors: true, decisionMakers: old }),
    );
    expect(vectors.players[1]!.payoff).toEqual(ranked.players[1]!.payoff);
  });

  it('says what a file lacks', () => {
    const manual = { useManualPreferenceRanking: true };
    expect(() => parseGame(text(manual))).toThrow('"Veldria" has no ranking of states');
    const short = file.decisionMakers.map((maker) => ({ ...maker, preferenceRanking: [1, 2] }));
    expect(() => parseGame(text({ ...manual, decisionMakers: short }))).toThrow(
      'misses 4 of 6 states (numbers 3, 4, 5, 6)',
    );
    const wrong = file.decisionMakers.map((maker) => ({ ...maker, preferenceRanking: [1, 2, 3, 4, 5, 6, 7] }));
    expect(() => parseGame(text({ ...manual, decisionMakers: wrong }))).toThrow('names state 7 of 6');
    const twice = file.decisionMakers.map((maker) => ({ ...maker, options: [0, 1, 2] }));
    expect(() => parseGame(text({ decisionMakers: twice }))).toThrow('is owned twice');
    expect(() => parseGame(text({ options: [{ name: 'a', permittedDirection: 'up' }] }))).toThrow(
      'not as in a .gmcr file',
    );
    expect(() => parseGame(text({ infeasibles: [[[9, 'Y']]] }))).toThrow('there is no option 9');
  });
});

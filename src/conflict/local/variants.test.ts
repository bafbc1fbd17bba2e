import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../engine/concepts.ts';
import { solve } from '../engine/solve.ts';
import { parseGame } from '../model/parse-model.ts';
import { comparator } from '../preference/compare.ts';
import { intersection, statesOf } from '../space/bitmap.ts';
import { dilemma, randomGame } from '../testing/small-games.ts';
import { attitudeSides } from './attitude.ts';
import { partitionSides } from './coalition-partition.ts';
import { coalitionProof, coalitionStable } from './coalition-stability.ts';
import { equilibriaOf, stableLocally } from './solve-locally.ts';
import { hasStrength, strengthStability } from './strength.ts';
import { unknownPreferenceSides } from './unknown-preference.ts';

const SEEDS = Array.from({ length: 8 }, (_, k) => k + 1);
const SEQUENTIAL = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;

describe('coalitions', () => {
  it('of one are the decision makers themselves, in both readings', () => {
    for (const seed of SEEDS) {
      const game = randomGame(seed, { maxOptions: 4 });
      const plain = solve(game);
      const alone = partitionSides(
        game,
        game.players.map((_, i) => [i]),
      );
      game.players.forEach((_, i) => {
        for (const concept of CONCEPTS) {
          expect(stableLocally(game.space, alone, i, concept)).toEqual(plain.stable[i]![concept]);
        }
        for (const concept of SEQUENTIAL) {
          expect(coalitionStable(game, [i], concept)).toEqual(plain.stable[i]![concept]);
        }
      });
    }
  });

  it('can leave the dilemma together where neither would alone', () => {
    const game = dilemma();
    expect([...statesOf(solve(game, ['nash']).equilibria.nash!)]).toEqual([3]);
    const together = partitionSides(game, [[0, 1]]);
    expect([...statesOf(stableLocally(game.space, together, 0, 'nash'))]).toEqual([0, 1, 2]);
    expect([...statesOf(coalitionStable(game, [0, 1], 'nash'))]).toEqual([0, 1, 2]);
    expect([...statesOf(coalitionProof(game, 'nash'))]).toEqual([]);
    expect([...statesOf(coalitionProof(game, 'gmr'))]).toEqual([0]);
  });

  it('differ where a joint move passes through an infeasible state', () => {
    const game = parseGame(`schema: rapporteur/conflict-model@1
options: [fill, sign]
decisionMakers:
  - {name: Veldria, options: [fill], ranking: [3, 0]}
  - {name: Kasmor, options: [sign], ranking: [3, 0]}
infeasible: [fill and not sign, sign and not fill]
`);
    expect([...statesOf(stableLocally(game.space, partitionSides(game, [[0, 1]]), 0, 'nash'))]).toEqual([3]);
    expect([...statesOf(coalitionStable(game, [0, 1], 'nash'))]).toEqual([0, 3]);
  });

  it('move for less in the Pareto variant', () => {
    const game = parseGame(`schema: rapporteur/conflict-model@1
options: [fill, sign]
decisionMakers:
  - {name: Veldria, options: [fill], ranking: [3, [0, 1, 2]]}
  - {name: Kasmor, options: [sign], ranking: [[3, 0, 1, 2]]}
`);
    expect([...statesOf(coalitionStable(game, [0, 1], 'nash'))]).toEqual([0, 1, 2, 3]);
    expect([...statesOf(coalitionStable(game, [0, 1], 'nash', 'pareto'))]).toEqual([3]);
  });
});

describe('attitudes, unknown and strong preference', () => {
  it('give the classical concepts where nothing is out of the ordinary', () => {
    for (const seed of SEEDS) {
      const game = randomGame(seed, { maxOptions: 4 });
      const plain = solve(game);
      game.players.forEach((_, i) => {
        for (const concept of CONCEPTS) {
          expect(stableLocally(game.space, attitudeSides(game), i, concept)).toEqual(plain.stable[i]![concept]);
          for (const attitude of ['a', 'b', 'c', 'd'] as const) {
            const sides = unknownPreferenceSides(game, i, attitude);
            expect(stableLocally(game.space, sides, i, concept)).toEqual(plain.stable[i]![concept]);
          }
          const { strong, weak } = strengthStability(game, i, concept);
          expect(strong.map((word, w) => word | weak[w]!)).toEqual(plain.stable[i]![concept]);
          expect(intersection(strong, weak).every((word) => word === 0)).toBe(true);
        }
      });
      expect(hasStrength(game)).toBe(false);
    }
  });

  it('order states as payoffs do where nothing is strong or unknown', () => {
    for (const seed of SEEDS) {
      const game = randomGame(seed);
      const states = statesOf(game.space.feasible);
      game.players.forEach(({ payoff }, i) => {
        const compare = comparator(game.model.decisionMakers[i]!.preference);
        for (const from of states) {
          for (const to of states) {
            const sign = Math.sign(payoff[to]! - payoff[from]!);
            expect(compare(from, to)).toBe(sign > 0 ? 'better' : sign < 0 ? 'worse' : 'equal');
          }
        }
      });
    }
  });

  const uncertain = parseGame(`schema: rapporteur/conflict-model@1
options: [fill, close]
decisionMakers:
  - name: Veldria
    options: [fill]
    preferences:
      - {statement: fill, unknown: true}
      - {statement: not close, strong: true}
  - {name: Kasmor, options: [close], ranking: [0, '>>', 2, [1, 3]], unknown: [[1, 3]]}
`);

  it('compare by the first statement that tells states apart, and by gaps in a ranking', () => {
    const [veldria, kasmor] = uncertain.model.decisionMakers.map((maker) => comparator(maker.preference));
    expect(veldria!(0, 1)).toBe('unknown');
    expect(veldria!(0, 2)).toBe('strongly worse');
    expect(veldria!(3, 1)).toBe('strongly better');
    expect([kasmor!(2, 0), kasmor!(0, 3), kasmor!(2, 3), kasmor!(1, 3), kasmor!(1, 1)]).toEqual([
      'strongly better',
      'strongly worse',
      'worse',
      'unknown',
      'equal',
    ]);
  });

  it('let the unknown tempt under attitudes a and c only', () => {
    const nash = (attitude: 'a' | 'b' | 'c' | 'd') =>
      [...statesOf(stableLocally(uncertain.space, unknownPreferenceSides(uncertain, 0, attitude), 0, 'nash'))].join();
    expect(['a', 'b', 'c', 'd'].map((attitude) => nash(attitude as 'a'))).toEqual(['', '0,1,2,3', '', '0,1,2,3']);
  });

  it('call a state strongly stable if the sanction is strongly worse', () => {
    const game = parseGame(`schema: rapporteur/conflict-model@1
options: [fill, close]
decisionMakers:
  - {name: Veldria, options: [fill], ranking: [1, 0, '>>', 3, 2]}
  - {name: Kasmor, options: [close], ranking: [2, 0, 3, 1]}
`);
    expect(hasStrength(game)).toBe(true);
    const veldria = strengthStability(game, 0, 'gmr');
    const kasmor = strengthStability(game, 1, 'gmr');
    expect([[...statesOf(veldria.strong)], [...statesOf(veldria.weak)]]).toEqual([[0, 1, 3], []]);
    expect([[...statesOf(kasmor.strong)], [...statesOf(kasmor.weak)]]).toEqual([[2, 3], [0]]);
  });

  it('let devotion to another leave what self-interest keeps', () => {
    const game = dilemma();
    const devoted = attitudeSides(game, [
      ['neutral', 'positive'],
      ['positive', 'neutral'],
    ]);
    const stable = game.players.map((_, i) => stableLocally(game.space, devoted, i, 'nash'));
    expect([...statesOf(equilibriaOf(stable))]).toEqual([0]);
  });
});

import { describe, expect, it } from 'vitest';
import { flagsOf } from '../engine/flags.ts';
import { solve } from '../engine/solve.ts';
import { eachMove } from '../local/side.ts';
import { parseGame } from '../model/parse-model.ts';
import { statesOf } from '../space/bitmap.ts';
import { dilemma, randomGame } from '../testing/small-games.ts';
import { solveHypergame } from './hypergame.ts';
import { limitedMove, nonMyopic } from './limited-move.ts';
import { sensitivity } from './sensitivity.ts';
import { evolutionFrom, shortestPaths } from './status-quo.ts';

describe('evolutionFrom', () => {
  it('counts moves and improvements from the status quo', () => {
    const game = dilemma();
    const found = evolutionFrom(game, 0);
    expect([...found.byMoves]).toEqual([0, 1, 1, 2]);
    expect([...found.byImprovements]).toEqual([0, 1, 1, 2]);
    expect(shortestPaths(game, found, 3, true)).toEqual([
      [
        { mover: 1, to: 2 },
        { mover: 0, to: 3 },
      ],
      [
        { mover: 0, to: 1 },
        { mover: 1, to: 3 },
      ],
    ]);
    expect(evolutionFrom(game, 3).byImprovements[0]).toBe(-1);
    expect(shortestPaths(game, evolutionFrom(game, 3), 0, true)).toEqual([]);
  });

  it('gives paths of legal steps, as long as it says', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const game = randomGame(seed);
      const states = [...statesOf(game.space.feasible)];
      const found = evolutionFrom(game, states[0]!);
      for (const target of states) {
        for (const improving of [false, true]) {
          const length = (improving ? found.byImprovements : found.byMoves)[target]!;
          const paths = shortestPaths(game, found, target, improving);
          expect(paths.length > 0).toBe(length >= 0);
          for (const path of paths) {
            expect(path).toHaveLength(length);
            let at = states[0]!;
            for (const { mover, to } of path) {
              const player = game.players[mover]!;
              expect(eachMove(game, player, at, (reached) => reached === to)).toBe(true);
              if (improving) expect(player.payoff[to]!).toBeGreaterThan(player.payoff[at]!);
              at = to;
            }
            expect(at).toBe(target);
          }
        }
      }
    }
  });
});

describe('limitedMove', () => {
  it('is Nash stability one move ahead', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const game = randomGame(seed, { makers: 2 });
      expect(limitedMove(game, 1).stable).toEqual(solve(game, ['nash']).stable.map((own) => own.nash));
    }
  });

  it('anticipates by backward induction', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const game = randomGame(seed, { makers: 2, strict: true, maxOptions: 4 });
      const { feasible } = game.space;
      const end = (i: number, state: number, horizon: number): number => {
        if (horizon === 0) return state;
        const { payoff } = game.players[i]!;
        const ends: number[] = [];
        eachMove(game, game.players[i]!, state, (to) => ends.push(end(1 - i, to, horizon - 1)) < 0);
        const best = ends.reduce((a, b) => (payoff[b]! > payoff[a]! ? b : a), state);
        return best;
      };
      for (const horizon of [2, 3]) {
        const found = limitedMove(game, horizon);
        for (const i of [0, 1] as const) {
          const expected = [...statesOf(feasible)].map((state) => (end(i, state, horizon) === state ? '1' : '0'));
          expect(flagsOf(game, found.stable[i])).toBe(expected.join(''));
        }
      }
    }
  });

  it('finds cooperation in the dilemma stable for those who look far, and settles', () => {
    expect([...statesOf(limitedMove(dilemma(), 1).equilibria)]).toEqual([3]);
    expect([...statesOf(nonMyopic(dilemma()).equilibria)]).toContain(0);
    for (let seed = 1; seed <= 20; seed++) expect(nonMyopic(randomGame(seed, { makers: 2 })).horizon).toBeLessThan(200);
  });

  it('refuses three decision makers', () => {
    expect(() => limitedMove(randomGame(1, { makers: 3 }), 2)).toThrow('two decision makers; this model has 3');
  });
});

describe('sensitivity', () => {
  it('gives the same figures for the same seed, and other ones for another', () => {
    const game = randomGame(11);
    const options = { runs: 30, seed: 4 } as const;
    expect(sensitivity(game, options)).toEqual(sensitivity(game, options));
    expect(sensitivity(game, options)).not.toEqual(sensitivity(game, { ...options, seed: 5 }));
  });

  it('lets every state survive when nothing is varied', () => {
    const game = randomGame(11);
    const { states, concepts } = sensitivity(game, { runs: 5, swaps: 0, directions: 0 });
    expect(states.length).toBeGreaterThan(0);
    for (const { given, share } of states) {
      for (const concept of concepts) expect(share[concept]).toBe(given[concept] ? 1 : 0);
    }
  });
});

describe('solveHypergame', () => {
  const text = `schema: rapporteur/conflict-model@1
options: [fill, close]
decisionMakers:
  - {name: Veldria, options: [fill], ranking: [1, 0, 3, 2]}
  - {name: Kasmor, options: [close], ranking: [2, 0, 3, 1]}
`;

  it('is the plain analysis without views', () => {
    const game = parseGame(text);
    expect(solveHypergame(game).equilibria).toEqual(solve(game).equilibria);
  });

  it('lets a decision maker judge by what it believes of the other', () => {
    // Kasmor would answer by closing; Veldria believes that it would not, and so sees no sanction.
    const view = 'views:\n  - of: Veldria\n    decisionMakers:\n      - {name: Kasmor, ranking: [0, 1, 2, 3]}\n';
    const plain = parseGame(text);
    const mistaken = parseGame(text + view);
    expect([...statesOf(solveHypergame(plain, ['seq']).equilibria.seq!)]).toEqual([0, 3]);
    expect([...statesOf(solveHypergame(mistaken, ['seq']).equilibria.seq!)]).toEqual([3]);
    expect(solveHypergame(mistaken, ['seq']).stable[1]).toEqual(solve(plain, ['seq']).stable[1]);
  });

  it('takes a state that a view leaves out as one its holder does not leave', () => {
    const view =
      'views:\n  - of: Veldria\n    infeasible: [not fill and not close]\n    decisionMakers:\n      - {name: Veldria, ranking: [1, 3, 2]}\n      - {name: Kasmor, ranking: [2, 3, 1]}\n';
    const game = parseGame(text + view);
    expect(flagsOf(game, solveHypergame(game, ['nash']).stable[0]!.nash!)).toBe('1101');
  });
});

import { describe, expect, it } from 'vitest';
import type { Game } from '../engine/game.ts';
import { gameOf } from '../engine/game-of.ts';
import { solve } from '../engine/solve.ts';
import { modelOf } from '../model/model-of.ts';
import { parseGame } from '../model/parse-model.ts';
import { hasBit, statesOf } from '../space/bitmap.ts';
import { dilemma, randomGame } from '../testing/small-games.ts';
import { countRankings } from './count-rankings.ts';
import { minimalDemotions } from './demotions.ts';
import { areMet, type InverseConcept, requirements } from './requirements.ts';
import { unlock } from './unlock.ts';

const CONCEPTS: readonly InverseConcept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];

/** Two makers, one with two options that exclude each other: the six states of a published river dispute, with its rankings. */
const river = () => {
  const decimals = [0, 1, 2, 4, 5, 6];
  const ranked = (numbers: readonly number[]) => numbers.map((number) => decimals[number - 1]!);
  return gameOf(
    modelOf({
      schema: 'rapporteur/conflict-model@1',
      options: ['a', 'b', 'c'],
      decisionMakers: [
        { name: 'first', options: ['a', 'b'], ranking: ranked([1, 3, 6, 2, 4, 5]) },
        { name: 'second', options: ['c'], ranking: ranked([2, 4, 6, 1, 5, 3]) },
      ],
      infeasible: ['a and b'],
    }),
  );
};

const stableWith = (game: Game, i: number, payoff: Int32Array, target: number, concept: InverseConcept) => {
  const players = game.players.map((player, j) => (j === i ? { ...player, payoff } : player));
  return hasBit(solve({ ...game, players }, [concept]).stable[i]![concept]!, target);
};

describe('unlock', () => {
  it('counts rankings as the published model demands, and finds its minimal demotions', () => {
    const found = Object.fromEntries(
      CONCEPTS.map((concept) => {
        const { rankings, demotions } = unlock(river(), 1, concept).byPlayer[0]!;
        return [concept, [rankings?.stable, demotions.sets]];
      }),
    );
    expect(found).toEqual({
      nash: [240n, [[0, 2]]],
      gmr: [384n, [[2], [6]]],
      smr: [300n, [[6], [0, 2]]],
      seq: [384n, [[2], [6]]],
      sseq: [300n, [[6], [0, 2]]],
    });
  });

  it('counts what going through every upper set counts', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const game = randomGame(seed, { maxOptions: 4 });
      const states = [...statesOf(game.space.feasible)];
      if (states.length > 10) continue;
      const target = states[seed % states.length]!;
      const others = states.filter((state) => state !== target);
      for (const concept of CONCEPTS) {
        const required = requirements(game, 0, target, concept);
        let expected = 0n;
        for (let set = 0; set < 2 ** others.length; set++) {
          const upper = new Set(others.filter((_, k) => (set >> k) & 1));
          if (!areMet(required, (state) => upper.has(state))) continue;
          expected += factorial(upper.size) * factorial(others.length - upper.size);
        }
        expect(countRankings(required, states, target)?.stable, `seed ${seed}, ${concept}`).toBe(expected);
      }
    }
  });

  it('asks for nothing where a state is stable, and otherwise for demotions that work and of which none can be spared', () => {
    let unstable = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const game = randomGame(seed, { maxOptions: 4 });
      const states = [...statesOf(game.space.feasible)];
      const target = states[seed % states.length]!;
      for (const concept of CONCEPTS) {
        for (const { player, stable, demotions } of unlock(game, target, concept).byPlayer) {
          const { payoff } = game.players[player]!;
          expect(stable).toBe(stableWith(game, player, payoff, target, concept));
          if (stable) expect(demotions.sets).toEqual([[]]);
          else unstable++;
          const demoted = (set: readonly number[]) =>
            payoff.map((worth, state) => (set.includes(state) ? payoff[target]! : worth));
          for (const set of demotions.sets) {
            const place = `seed ${seed}, ${concept}, maker ${player}, demote ${set}`;
            expect(stableWith(game, player, demoted(set), target, concept), place).toBe(true);
            for (const spared of set) {
              const less = set.filter((state) => state !== spared);
              expect(stableWith(game, player, demoted(less), target, concept), `${place} but ${spared}`).toBe(false);
            }
          }
        }
      }
    }
    expect(unstable).toBeGreaterThan(30);
  });

  it('finds one set of demotions where there are too many to list', () => {
    const alternatives = (k: number) => Array.from({ length: 8 }, (_, j) => [100 + 8 * k + j]);
    const required = Array.from({ length: 40 }, (_, k) => ({ move: k, alternatives: alternatives(k) }));
    const { sets, complete } = minimalDemotions(required, () => true);
    expect(complete).toBe(false);
    expect(sets).toHaveLength(1);
    expect(sets[0]).toHaveLength(40);
    expect(areMet(required, (state) => !sets[0]!.includes(state))).toBe(true);
  });

  it('tells when demotions together do not make an equilibrium', () => {
    expect(unlock(dilemma(), 0, 'nash').jointly).toBe(true);
    for (let seed = 1; seed <= 30; seed++) {
      const game = randomGame(seed, { maxOptions: 4 });
      const target = statesOf(game.space.feasible)[0]!;
      for (const concept of ['nash', 'gmr', 'smr'] as const) expect(unlock(game, target, concept).jointly).toBe(true);
    }
  });

  it('finds the change of one statement that unlocks a state, and none where none is needed', () => {
    const game = parseGame(`schema: rapporteur/conflict-model@1
options: [fill, close]
decisionMakers:
  - {name: Veldria, options: [fill], preferences: [fill, not close]}
  - {name: Kasmor, options: [close], preferences: [not close if not fill, close]}
`);
    const [veldria, kasmor] = unlock(game, 0, 'nash').byPlayer;
    expect(veldria!.statementChanges).toContainEqual([{ kind: 'negate', at: 0, text: 'fill' }]);
    expect(veldria!.statementChanges).toContainEqual([{ kind: 'remove', at: 0, text: 'fill' }]);
    expect(veldria!.statementChanges).not.toContainEqual([{ kind: 'remove', at: 1, text: 'not close' }]);
    expect(veldria!.statementChanges).toContainEqual([{ kind: 'insert', at: 0, text: 'not "fill"' }]);
    expect(kasmor!.stable).toBe(true);
    expect(kasmor!.statementChanges).toEqual([]);
  });
});

function factorial(n: number): bigint {
  return n < 2 ? 1n : BigInt(n) * factorial(n - 1);
}

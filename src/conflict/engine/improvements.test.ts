import { describe, expect, it } from 'vitest';
import { seededRandom } from '../analysis/random.ts';
import { prove } from '../local/proof.ts';
import { individualSides } from '../local/side.ts';
import { clearBit, countBits, fullBitmap, hasBit, setBit, statesOf } from '../space/bitmap.ts';
import type { Game, Player } from './game.ts';
import { improvementOrder, STATE_BITS } from './improvement-order.ts';
import { solve } from './solve.ts';

/** A game over all states of `bits`, with random strict payoffs, whose players own the masks given. */
function gameWith(bits: number, owners: readonly Pick<Player, 'both' | 'forward' | 'backward'>[], seed: number): Game {
  const random = seededRandom(seed);
  const size = 2 ** bits;
  const players = owners.map((owner, i): Player => {
    const ranks = Array.from({ length: size }, (_, k) => [random(), k] as const).sort((a, b) => a[0] - b[0]);
    const payoff = new Int32Array(size);
    ranks.forEach(([, state], rank) => {
      payoff[state] = rank + 1;
    });
    return { name: `maker ${i}`, ...owner, payoff, unseen: null };
  });
  const model = {
    title: null,
    options: [],
    bits,
    decisionMakers: [],
    infeasible: [],
    statusQuo: null,
    coalitions: null,
    views: [],
  };
  return { model, space: { bits, size, feasible: fullBitmap(size), count: size }, players };
}

describe('sanctions by improvements', () => {
  it.each([
    ['free', { both: 0b1111_1100, forward: 0, backward: 0 }],
    ['a few one-way', { both: 0b1100_0000, forward: 0b0011_0000, backward: 0b0000_1100 }],
    ['many one-way', { both: 0, forward: 0b1101_0100, backward: 0b0010_1000 }],
  ])('are those that a search finds, where an opponent has %s bits', (_, owner) => {
    const game = gameWith(8, [owner, { both: 1, forward: 0, backward: 0 }, { both: 0, forward: 2, backward: 0 }], 5);
    const solution = solve(game, ['seq', 'sseq']);
    const sides = individualSides(game);
    for (const i of [1, 2]) {
      for (let state = 0; state < game.space.size; state++) {
        for (const concept of ['seq', 'sseq'] as const) {
          expect(hasBit(solution.stable[i]![concept]!, state), `maker ${i}, state ${state}, ${concept}`).toBe(
            prove(game.space, sides, i, state, concept).stable,
          );
        }
      }
    }
  });

  it('are those that a search finds, where infeasible and misperceived states lie between one-way moves', () => {
    const owners = [
      { both: 0, forward: 0b0001_0101, backward: 0 },
      { both: 0, forward: 0b0010_0000, backward: 0b0000_1010 },
      { both: 0b1100_0000, forward: 0, backward: 0 },
    ];
    const whole = gameWith(8, owners, 12);
    const feasible = whole.space.feasible.slice();
    const unseen = feasible.map(() => 0);
    for (let state = 0; state < 256; state += 5) clearBit(feasible, state);
    for (let state = 3; state < 256; state += 7) if (hasBit(feasible, state)) setBit(unseen, state);
    const game: Game = {
      ...whole,
      space: { ...whole.space, feasible, count: countBits(feasible) },
      players: whole.players.map((player, i) => ({
        ...player,
        payoff: player.payoff.map((p, state) => (hasBit(feasible, state) ? p : 0)),
        unseen: i === 0 ? unseen : null,
      })),
    };
    const { stable } = solve(game, ['seq', 'sseq']);
    const sides = individualSides(game);
    for (const state of statesOf(feasible)) {
      for (const concept of ['seq', 'sseq'] as const) {
        expect(hasBit(stable[2]![concept]!, state), `state ${state}, ${concept}`).toBe(
          prove(game.space, sides, 2, state, concept).stable,
        );
      }
    }
  });

  it('are exact for payoffs so large that payoff · 2^32 + state would not be', () => {
    const owners = [
      { both: 0b1111_1100_0000, forward: 0, backward: 0 },
      { both: 0b0000_0011_1111, forward: 0, backward: 0 },
    ];
    const game = gameWith(12, owners, 9);
    const players = game.players.map((player) => ({ ...player, payoff: player.payoff.map((p) => 2 ** 30 + p) }));
    expect(solve({ ...game, players }, ['seq', 'sseq'])).toEqual(solve(game, ['seq', 'sseq']));
  });
});

describe('improvementOrder', () => {
  it('holds every state once, classes together, each from best to worst', () => {
    for (const mask of [0, 0b1, 0b11_1000_0000, 0b11_1111_1111]) {
      const game = gameWith(10, [{ both: mask, forward: 0, backward: 0 }], 3);
      const player = game.players[0]!;
      const states = [...improvementOrder(game, player)].map((entry) => entry & STATE_BITS);
      expect([...states].sort((a, b) => a - b)).toEqual([...Array(1024).keys()]);
      const seen = new Set<number>();
      states.forEach((state, k) => {
        const ownClass = state & ~mask;
        const before = states[k - 1];
        if (before !== undefined && (before & ~mask) === ownClass) {
          expect(player.payoff[before]!).toBeGreaterThan(player.payoff[state]!);
        } else {
          expect(seen.has(ownClass)).toBe(false);
          seen.add(ownClass);
        }
      });
    }
  });
});

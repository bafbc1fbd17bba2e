import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Concept, flagsOf, parseGame, solve, statesOf } from '../../src/conflict/index.ts';

interface OracleModel {
  readonly model: unknown;
  readonly states: readonly number[];
  readonly payoffs: readonly (readonly number[])[];
  readonly textbook: readonly Readonly<Record<string, string>>[];
  readonly equilibria: Readonly<Record<string, readonly number[]>>;
}

export interface FlagCount {
  readonly right: number;
  readonly all: number;
}

export interface RandomModelsResult {
  /** Nash, GMR, SMR, SEQ and SSEQ together, then SIM. */
  readonly flags: FlagCount;
  readonly sim: FlagCount;
  readonly equilibria: FlagCount;
  /** Models whose feasible states are the oracle's. */
  readonly states: FlagCount;
  /** Pairs of states of one decision maker ordered as in the oracle. */
  readonly orders: FlagCount;
}

/** Every flag of the 300 random models against their textbook solution. */
export function scoreRandomModels(data: string): RandomModelsResult {
  const file = gunzipSync(readFileSync(join(data, 'gmcr/random300.json.gz'))).toString('utf8');
  const { models } = JSON.parse(file) as { models: readonly OracleModel[] };
  const flags = counter();
  const sim = counter();
  const equilibria = counter();
  const states = counter();
  const orders = counter();
  for (const oracle of models) {
    const game = parseGame(JSON.stringify(oracle.model));
    const own = [...statesOf(game.space.feasible)];
    states.add(JSON.stringify(own) === JSON.stringify(oracle.states));
    const solution = solve(game);
    oracle.textbook.forEach((expected, i) => {
      for (const [concept, row] of Object.entries(expected)) {
        const got = flagsOf(game, solution.stable[i]![concept as Concept]!);
        const tally = concept === 'sim' ? sim : flags;
        for (let s = 0; s < row.length; s++) tally.add(row[s] === got[s]);
      }
      const theirs = oracle.payoffs[i]!;
      const { payoff } = game.players[i]!;
      own.forEach((a, x) => {
        own.slice(0, x).forEach((b, y) => {
          orders.add(Math.sign(payoff[a]! - payoff[b]!) === Math.sign(theirs[x]! - theirs[y]!));
        });
      });
    });
    for (const [concept, set] of Object.entries(solution.equilibria)) {
      const numbers = [...statesOf(set)].map((state) => own.indexOf(state) + 1);
      equilibria.add(JSON.stringify(numbers) === JSON.stringify(oracle.equilibria[concept]));
    }
  }
  return { flags, sim, equilibria, states, orders };
}

function counter() {
  return {
    right: 0,
    all: 0,
    add(good: boolean) {
      this.all++;
      if (good) this.right++;
    },
  };
}

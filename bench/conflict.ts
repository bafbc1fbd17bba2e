/** How long the conflict solver takes on random strict rankings of every state, four decision makers, five concepts, one thread. */
import { type Concept, type Game, parseGame, solve } from '../src/conflict/index.ts';
import { best, line, seconds } from './timing.ts';

const CONCEPTS: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];
const MAKERS = 4;

/** Seconds that GMCR+ needs for the same, where it ends at all (measured on another machine of this kind; SMR alone at 2^12: 146 s). */
const GMCR_PLUS: Readonly<Record<number, string>> = {
  10: '5.1 s',
  12: '157 s',
  14: 'over an hour',
  16: 'out of memory',
};

export function conflict(): void {
  for (const options of [10, 12, 14, 16, 18, 20]) {
    const game = randomGame(options);
    const took = best(options < 18 ? 5 : 2, () => solve(game, CONCEPTS));
    const peer = GMCR_PLUS[options] ? `  (GMCR+: ${GMCR_PLUS[options]})` : '';
    line(`2^${options} states, ${MAKERS} decision makers, five concepts`, `${took.toFixed(3)} s${peer}`);
  }
  const text = JSON.stringify(prioritisedModel(20));
  let game: Game | null = null;
  const took = seconds(() => {
    game = parseGame(text);
  });
  line('2^20 states by 40 statements, read and ranked', `${took.toFixed(2)} s`);
  line('the same, five concepts', `${seconds(() => solve(game!, CONCEPTS)).toFixed(2)} s`);
  line('resident memory at the end', `${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}

function names(options: number): string[] {
  return Array.from({ length: options }, (_, k) => `option ${k}`);
}

function owned(options: number, maker: number): string[] {
  return names(options).slice(Math.floor((maker * options) / MAKERS), Math.floor(((maker + 1) * options) / MAKERS));
}

/** A game whose rankings are random permutations of all states. */
function randomGame(options: number): Game {
  const base = parseGame(
    JSON.stringify({
      schema: 'rapporteur/conflict-model@1',
      options: names(options),
      decisionMakers: Array.from({ length: MAKERS }, (_, i) => ({ name: `maker ${i}`, options: owned(options, i) })),
    }),
  );
  const random = generator(options);
  return { ...base, players: base.players.map((player) => ({ ...player, payoff: permutation(2 ** options, random) })) };
}

function prioritisedModel(options: number) {
  const random = generator(7);
  const literal = () => `${random() < 0.5 ? 'not ' : ''}"option ${Math.floor(random() * options)}"`;
  return {
    schema: 'rapporteur/conflict-model@1',
    options: names(options),
    decisionMakers: Array.from({ length: MAKERS }, (_, i) => ({
      name: `maker ${i}`,
      options: owned(options, i),
      preferences: Array.from({ length: 10 }, () => `${literal()} and ${literal()} or ${literal()}`),
    })),
  };
}

function permutation(size: number, random: () => number): Int32Array {
  const ranks = Int32Array.from({ length: size }, (_, k) => k + 1);
  for (let k = size - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    const rank = ranks[k]!;
    ranks[k] = ranks[other]!;
    ranks[other] = rank;
  }
  return ranks;
}

/** A linear congruential generator: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

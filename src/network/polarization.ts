import type { CodedStatement } from './coded-statement.ts';
import { computeNetwork } from './network.ts';
import type { NetworkOptions } from './options.ts';
import { seeded, shuffle } from './random.ts';

/**
 * How far a debate falls into two camps: the best split of the actors by
 * P = (congruence within camps + conflict between camps) / (all congruence + all conflict), ties average-normalised. 1 is two camps and
 * nothing else; what chance alone gives is in `null`: P of the same debate with the stances of each concept dealt anew among its statements.
 * (DNA 3.1 maximises the distance from that ideal instead; see the notes in docs/network.md.)
 */
export interface Polarization {
  readonly score: number;
  readonly camps: readonly [readonly string[], readonly string[]];
  /** True: every split was tried. False: seeded local search from many starts. */
  readonly exact: boolean;
  readonly null: {
    readonly permutations: number;
    readonly mean: number;
    readonly standardDeviation: number;
    /** Share of permuted debates at least as polarised, the observed one counted in. */
    readonly p: number;
  };
}

/** All splits are tried up to this many actors. */
const EXACT_ACTORS = 16;
const STARTS = 32;

export function polarization(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  { permutations = 199, seed = 1 }: { readonly permutations?: number; readonly seed?: number } = {},
): Polarization {
  const random = seeded(seed);
  const { actors, split, score } = bestSplit(statements, options, random);
  const scores = Array.from(
    { length: permutations },
    () => bestSplit(permuted(statements, options, random), options, random).score,
  );
  const mean = scores.reduce((a, b) => a + b, 0) / Math.max(1, permutations);
  const variance = scores.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, permutations - 1);
  return {
    score,
    camps: [actors.filter((_, i) => split[i] === split[0]), actors.filter((_, i) => split[i] !== split[0])],
    exact: actors.length <= EXACT_ACTORS,
    null: {
      permutations,
      mean,
      standardDeviation: Math.sqrt(variance),
      p: (1 + scores.filter((other) => other >= score - 1e-12).length) / (permutations + 1),
    },
  };
}

interface Split {
  readonly actors: readonly string[];
  readonly split: Uint8Array;
  readonly score: number;
}

function bestSplit(statements: readonly CodedStatement[], options: NetworkOptions, random: () => number): Split {
  const one = { ...options, network: 'one-mode', normalization: 'average' } as const;
  const congruence = computeNetwork(statements, { ...one, aggregation: 'congruence' });
  const conflict = computeNetwork(statements, { ...one, aggregation: 'conflict' }).matrix.cells;
  const n = congruence.rows.length;
  let all = 0;
  for (let i = 0; i < n * n; i++) all += congruence.matrix.cells[i]! + conflict[i]!;
  // moving a pair into one camp is worth its congruence, into two its conflict: only the difference decides
  const gain = congruence.matrix.cells.map((value, i) => value - conflict[i]!);
  const between = conflict.reduce((a, b) => a + b, 0);
  const value = (split: Uint8Array) => (all === 0 ? 0 : (between + within(gain, split)) / all);
  const split = n <= EXACT_ACTORS ? exhaustive(gain, n) : localSearch(gain, n, random);
  return { actors: congruence.rows, split, score: value(split) };
}

function within(gain: Float64Array, split: Uint8Array): number {
  const n = split.length;
  let sum = 0;
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) if (split[a] === split[b]) sum += gain[a * n + b]!;
  }
  return sum;
}

function exhaustive(gain: Float64Array, n: number): Uint8Array {
  let best = new Uint8Array(n);
  let most = within(gain, best);
  for (let mask = 1; mask < 2 ** Math.max(0, n - 1); mask++) {
    const split = Uint8Array.from({ length: n }, (_, i) => (i < 31 ? (mask >> i) & 1 : 0));
    const found = within(gain, split);
    if (found > most + 1e-12) [best, most] = [split, found];
  }
  return best;
}

/** From many starts, the actor whose change of camp helps most changes, until none helps. */
function localSearch(gain: Float64Array, n: number, random: () => number): Uint8Array {
  let best = new Uint8Array(n);
  let most = within(gain, best);
  for (let start = 0; start < STARTS; start++) {
    const split = Uint8Array.from({ length: n }, () => (random() < 0.5 ? 0 : 1));
    // pull[a]: gain of a's ties into its own camp less those into the other
    const pull = Float64Array.from({ length: n }, (_, a) => {
      let sum = 0;
      for (let b = 0; b < n; b++) if (b !== a) sum += split[a] === split[b] ? gain[a * n + b]! : -gain[a * n + b]!;
      return sum;
    });
    for (;;) {
      let mover = -1;
      for (let a = 0; a < n; a++) if (pull[a]! < -1e-12 && (mover < 0 || pull[a]! < pull[mover]!)) mover = a;
      if (mover < 0) break;
      split[mover] = 1 - split[mover]!;
      pull[mover] = -pull[mover]!;
      for (let b = 0; b < n; b++) {
        if (b !== mover) pull[b]! += (split[b] === split[mover] ? 2 : -2) * gain[b * n + mover]!;
      }
    }
    const found = within(gain, split);
    if (found > most + 1e-12) [best, most] = [split, found];
  }
  return best;
}

/** The debate with the qualifier dealt anew among the statements of each concept. */
function permuted(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  random: () => number,
): CodedStatement[] {
  const { qualifier, variable2 } = options;
  if (qualifier === null) return [...statements];
  const places = new Map<string, number[]>();
  statements.forEach(({ values }, i) => {
    const concept = String(values[variable2] ?? '');
    const list = places.get(concept) ?? [];
    list.push(i);
    places.set(concept, list);
  });
  const dealt = [...statements];
  for (const list of places.values()) {
    const stances = shuffle(
      list.map((i) => statements[i]!.values[qualifier] ?? null),
      random,
    );
    list.forEach((i, k) => {
      dealt[i] = { ...statements[i]!, values: { ...statements[i]!.values, [qualifier]: stances[k]! } };
    });
  }
  return dealt;
}

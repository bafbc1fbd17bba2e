import type { CodedStatement } from './coded-statement.ts';
import { dnaQuality, farthestSplit } from './dna-polarization.ts';
import { computeNetwork } from './network.ts';
import type { NetworkOptions } from './options.ts';
import { seeded, shuffle } from './random.ts';

/**
 * How far a debate falls into two camps: the best split of the actors by
 * P = (congruence within camps + conflict between camps) / (all congruence + all conflict), ties average-normalised. 1 is two camps and
 * nothing else; what chance alone gives is in `null`: P of the same debate with the stances of each concept dealt anew among its statements.
 * In `dna` mode the score and the split are DNA 3.1's, see `dna-polarization.ts`.
 */
export interface Polarization {
  readonly score: number;
  readonly camps: readonly [readonly string[], readonly string[]];
  /** True: every split was tried. False: seeded local search from many starts. */
  readonly exact: boolean;
  /** Null where there are no statements to deal anew. */
  readonly null: {
    readonly permutations: number;
    readonly mean: number;
    readonly standardDeviation: number;
    /** Share of permuted debates at least as polarised, the observed one counted in. */
    readonly p: number;
  } | null;
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
  const found = bestSplit(tiesOf(statements, options), options.mode, random);
  if (permutations === 0) return asResult(found, null);
  const scores = Array.from(
    { length: permutations },
    () => bestSplit(tiesOf(permuted(statements, options, random), options), options.mode, random).score,
  );
  const mean = scores.reduce((a, b) => a + b, 0) / permutations;
  const variance = scores.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, permutations - 1);
  return asResult(found, {
    permutations,
    mean,
    standardDeviation: Math.sqrt(variance),
    p: (1 + scores.filter((other) => other >= found.score - 1e-12).length) / (permutations + 1),
  });
}

/** The camps of a one-mode network whose statements are not at hand: positive ties count as congruence, negative ones as conflict. */
export function polarizationOfTies(
  actors: readonly string[],
  ties: Float64Array,
  mode: NetworkOptions['mode'],
  seed = 1,
): Polarization {
  const signed = { congruence: ties.map((tie) => Math.max(0, tie)), conflict: ties.map((tie) => Math.max(0, -tie)) };
  return asResult(bestSplit({ actors, ...signed }, mode, seeded(seed)), null);
}

/** Who could be in which camp: agreement and disagreement of every two actors, row by row. */
interface SignedTies {
  readonly actors: readonly string[];
  readonly congruence: Float64Array;
  readonly conflict: Float64Array;
}

interface Split {
  readonly actors: readonly string[];
  readonly split: Uint8Array;
  readonly score: number;
}

function asResult({ actors, split, score }: Split, chance: Polarization['null']): Polarization {
  return {
    score,
    camps: [actors.filter((_, i) => split[i] === split[0]), actors.filter((_, i) => split[i] !== split[0])],
    exact: actors.length <= EXACT_ACTORS,
    null: chance,
  };
}

function tiesOf(statements: readonly CodedStatement[], options: NetworkOptions): SignedTies {
  const one = { ...options, network: 'one-mode', normalization: 'average' } as const;
  const congruence = computeNetwork(statements, { ...one, aggregation: 'congruence' });
  const conflict = computeNetwork(statements, { ...one, aggregation: 'conflict' });
  return { actors: congruence.rows, congruence: congruence.matrix.cells, conflict: conflict.matrix.cells };
}

function bestSplit(
  { actors, congruence, conflict }: SignedTies,
  mode: NetworkOptions['mode'],
  random: () => number,
): Split {
  const n = actors.length;
  if (mode === 'dna') {
    const split = farthestSplit(congruence, conflict, n, EXACT_ACTORS, random);
    return { actors, split, score: dnaQuality(congruence, conflict, split) };
  }
  // moving a pair into one camp is worth its congruence, into two its conflict: only the difference decides
  const gain = congruence.map((value, i) => value - conflict[i]!);
  const between = conflict.reduce((a, b) => a + b, 0);
  const all = between + congruence.reduce((a, b) => a + b, 0);
  const split = n <= EXACT_ACTORS ? exhaustive(gain, n) : localSearch(gain, n, random);
  return { actors, split, score: all === 0 ? 0 : (between + within(gain, split)) / all };
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

/**
 * Vectors of nouns and contexts: the first singular vectors of their table of positive pointwise mutual information (Levy and Goldberg
 * 2014), so that what was never seen together is judged by what is like it. Deterministic.
 */
import { preferenceKey, VECTOR_STEP } from '../../src/reader/actors/pronouns/preferences.ts';
import { seededRandom } from '../shuffle.ts';
import type { Cooccurrences } from './cooccurrences.ts';

export interface PreferenceOptions {
  /** Numbers of a vector. */
  readonly width: number;
  /** Nouns and contexts seen less often are left out. */
  readonly leastNoun: number;
  readonly leastContext: number;
  /** Rounds of orthogonal iteration. */
  readonly rounds: number;
}

export const PREFERENCE_OPTIONS: PreferenceOptions = { width: 16, leastNoun: 4, leastContext: 8, rounds: 12 };

/** Counts of contexts are flattened by this power, so that rare ones do not seem to fit everything. */
const FLATTENED = 0.75;

/** The file that `readPreferences` reads. */
export function learnPreferences(counts: Cooccurrences, options: PreferenceOptions = PREFERENCE_OPTIONS): Uint8Array {
  const table = informationOf(counts, options);
  const nouns = singularVectors(table, options);
  const contexts = productOf(transposed(table), nouns, options.width);
  const norms = Array.from({ length: options.width }, (_, k) => normOf(contexts, k, options.width));
  // the values are split evenly between both sides
  scale(nouns, norms.map(Math.sqrt));
  scale(
    contexts,
    norms.map((norm) => 1 / Math.sqrt(Math.max(norm, 1e-9))),
  );
  return packed(table.nouns, nouns, table.contexts, contexts, options.width);
}

interface Table {
  readonly nouns: readonly string[];
  readonly contexts: readonly string[];
  /** For each noun, its contexts by number, and how much they tell. */
  readonly rows: readonly { readonly ids: Int32Array; readonly values: Float64Array }[];
}

function informationOf(counts: Cooccurrences, { leastNoun, leastContext }: PreferenceOptions): Table {
  const [ofNoun, ofContext] = [new Map<string, number>(), new Map<string, number>()];
  for (const [noun, row] of counts)
    for (const [context, count] of row) {
      ofNoun.set(noun, (ofNoun.get(noun) ?? 0) + count);
      ofContext.set(context, (ofContext.get(context) ?? 0) + count);
    }
  const frequent = (totals: Map<string, number>, least: number): string[] =>
    [...totals]
      .filter(([, total]) => total >= least)
      .map(([word]) => word)
      .sort();
  const [nouns, contexts] = [frequent(ofNoun, leastNoun), frequent(ofContext, leastContext)];
  const numbers = new Map(contexts.map((context, i) => [context, i]));
  const flattened = contexts.map((context) => ofContext.get(context)! ** FLATTENED);
  const all = flattened.reduce((sum, value) => sum + value, 0);
  const rows = nouns.map((noun) => {
    const [ids, values]: [number[], number[]] = [[], []];
    for (const [context, count] of counts.get(noun)!) {
      const id = numbers.get(context);
      if (id === undefined) continue;
      const value = Math.log((count * all) / (ofNoun.get(noun)! * flattened[id]!));
      if (value <= 0) continue;
      ids.push(id);
      values.push(value);
    }
    return { ids: Int32Array.from(ids), values: Float64Array.from(values) };
  });
  return { nouns, contexts, rows };
}

function transposed({ nouns, contexts, rows }: Table): Table {
  const columns: [number[], number[]][] = contexts.map(() => [[], []]);
  rows.forEach(({ ids, values }, noun) => {
    ids.forEach((context, k) => {
      columns[context]![0].push(noun);
      columns[context]![1].push(values[k]!);
    });
  });
  return {
    nouns: contexts,
    contexts: nouns,
    rows: columns.map(([ids, values]) => ({ ids: Int32Array.from(ids), values: Float64Array.from(values) })),
  };
}

/** Orthogonal iteration on the table times its transpose: one vector a noun, columns of length one. */
function singularVectors(table: Table, { width, rounds }: PreferenceOptions): Float64Array {
  const random = seededRandom(1);
  const back = transposed(table);
  let vectors: Float64Array = Float64Array.from({ length: table.nouns.length * width }, () => random() - 0.5);
  for (let round = 0; round < rounds; round++) {
    vectors = productOf(table, productOf(back, vectors, width), width);
    makeOrthogonal(vectors, width);
  }
  return vectors;
}

function productOf({ rows }: Table, vectors: Float64Array, width: number): Float64Array {
  const out = new Float64Array(rows.length * width);
  rows.forEach(({ ids, values }, row) => {
    for (let i = 0; i < ids.length; i++)
      for (let k = 0; k < width; k++) out[row * width + k]! += values[i]! * vectors[ids[i]! * width + k]!;
  });
  return out;
}

/** Gram and Schmidt, on the columns. */
function makeOrthogonal(vectors: Float64Array, width: number): void {
  for (let k = 0; k < width; k++) {
    for (let before = 0; before < k; before++) {
      let shared = 0;
      for (let at = 0; at < vectors.length; at += width) shared += vectors[at + k]! * vectors[at + before]!;
      for (let at = 0; at < vectors.length; at += width) vectors[at + k]! -= shared * vectors[at + before]!;
    }
    const norm = Math.max(normOf(vectors, k, width), 1e-12);
    for (let at = 0; at < vectors.length; at += width) vectors[at + k]! /= norm;
  }
}

function normOf(vectors: Float64Array, column: number, width: number): number {
  let sum = 0;
  for (let at = column; at < vectors.length; at += width) sum += vectors[at]! ** 2;
  return Math.sqrt(sum);
}

function scale(vectors: Float64Array, factors: readonly number[]): void {
  for (let at = 0; at < vectors.length; at++) vectors[at]! *= factors[at % factors.length]!;
}

function packed(
  nouns: readonly string[],
  nounVectors: Float64Array,
  contexts: readonly string[],
  contextVectors: Float64Array,
  width: number,
): Uint8Array {
  const bytes = new Uint8Array(6 + (nouns.length + contexts.length) * (4 + width));
  const view = new DataView(bytes.buffer);
  [width, nouns.length, contexts.length].forEach((number, i) => void view.setUint16(2 * i, number, true));
  let at = 6;
  for (const [words, vectors] of [
    [nouns, nounVectors],
    [contexts, contextVectors],
  ] as const) {
    for (const word of words) {
      view.setUint32(at, preferenceKey(word), true);
      at += 4;
    }
    for (const value of vectors) view.setInt8(at++, Math.max(-127, Math.min(127, Math.round(value / VECTOR_STEP))));
  }
  return bytes;
}

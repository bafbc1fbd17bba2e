import type { Coding, Levels } from './coding.ts';
import { type Matrix, zeros } from './matrix.ts';
import type { NetworkOptions } from './options.ts';

/** What two actors share, over all concepts; every matrix is symmetric but `overlap`. `product` and `overlap` are empty where not needed. */
interface PairSums {
  /** Σ_j Σ_kl X_ajk X_bjl s(k,l) */
  readonly congruence: Matrix;
  /** Σ_j (Σ_k X_ajk)(Σ_k X_bjk) */
  readonly together: Matrix;
  /** Σ_jk X_ajk X_bjk */
  readonly product: Matrix;
  /** Σ_jk X_ajk where X_bjk > 0 */
  readonly overlap: Matrix;
  /** T_a = Σ_jk X_ajk */
  readonly total: Float64Array;
}

/**
 * The one-mode network of actors. Congruence Σ X_ajk X_bjl s(k,l), conflict the same with 1 - s, subtract their difference, ignore
 * their sum (Leifeld 2017; DNA 3.1, `computeOneModeMatrix`). Text qualifiers conflict where only one of the two uses the value.
 * Normalised by the mean number of statements (average), by m10 + m01 + m11 (jaccard) or by the product of totals (cosine): these are
 * DNA's names; for true Jaccard and cosine see `similarity.ts`.
 */
export function oneMode(coding: Coding, options: NetworkOptions): Matrix {
  const sums = pairSums(coding, options.normalization === 'jaccard' || coding.levels.kind === 'text');
  const n = coding.rows.length;
  const matrix = zeros(n, n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      if (a === b) continue;
      const cell = a * n + b;
      const value = tie(sums, cell, b * n + a, a, b, coding, options);
      const divisor = divisorOf(sums, cell, b * n + a, a, b, options);
      matrix.cells[cell] = divisor === 0 ? 0 : value / divisor;
    }
  }
  return matrix;
}

function tie(
  sums: PairSums,
  ab: number,
  ba: number,
  a: number,
  b: number,
  coding: Coding,
  options: NetworkOptions,
): number {
  const congruence = sums.congruence.cells[ab]!;
  const together = sums.together.cells[ab]!;
  if (options.aggregation === 'ignore') return together;
  if (options.aggregation === 'congruence') return congruence;
  const conflict =
    coding.levels.kind === 'text'
      ? sums.total[a]! - sums.overlap.cells[ab]! + sums.total[b]! - sums.overlap.cells[ba]!
      : together - congruence;
  return options.aggregation === 'conflict' ? conflict : congruence - conflict;
}

function divisorOf(
  sums: PairSums,
  ab: number,
  ba: number,
  a: number,
  b: number,
  { normalization }: NetworkOptions,
): number {
  const [x, y] = [sums.total[a]!, sums.total[b]!];
  if (normalization === 'average') return (x + y) / 2;
  if (normalization === 'jaccard')
    return x - sums.overlap.cells[ab]! + y - sums.overlap.cells[ba]! + sums.product.cells[ab]!;
  if (normalization === 'cosine') return x * y;
  return 1;
}

/** One pass over the concepts: only actors who speak of the same concept meet, each pair once; the lower triangle is mirrored. */
function pairSums(coding: Coding, needsOverlap: boolean): PairSums {
  const n = coding.rows.length;
  const none = zeros(0, 0);
  const congruence = zeros(n, n);
  const together = zeros(n, n);
  const product = needsOverlap ? zeros(n, n) : none;
  const overlap = needsOverlap ? zeros(n, n) : none;
  const total = new Float64Array(n);
  for (const row of coding.row) total[row]!++;
  const alike = similarityTable(coding.levels);
  for (const { actors, levels, counts } of entriesByConcept(coding)) {
    for (let x = 0; x < actors.length; x++) {
      const a = actors[x]!;
      for (let y = x + 1; y < actors.length; y++) {
        const b = actors[y]!;
        if (a === b) continue;
        const cell = a < b ? a * n + b : b * n + a;
        const both = counts[x]! * counts[y]!;
        together.cells[cell]! += both;
        congruence.cells[cell]! += both * alike(levels[x]!, levels[y]!);
        if (needsOverlap && levels[x] === levels[y]) {
          product.cells[cell]! += both;
          overlap.cells[a * n + b]! += counts[x]!;
          overlap.cells[b * n + a]! += counts[y]!;
        }
      }
    }
  }
  for (const { cells } of [congruence, together, product]) mirror(cells, n);
  return { congruence, together, product, overlap, total };
}

/** The similarities of few levels looked up, of many (texts) computed. */
function similarityTable({ values, similarity }: Levels): (k: number, l: number) => number {
  const count = values.length;
  if (count > 64) return similarity;
  const table = Float64Array.from({ length: count * count }, (_, i) => similarity(Math.floor(i / count), i % count));
  return (k, l) => table[k * count + l]!;
}

function mirror(cells: Float64Array, n: number): void {
  if (cells.length === 0) return;
  for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) cells[b * n + a] = cells[a * n + b]!;
}

/** Who spoke of a concept, at which level, how often; three parallel lists. */
interface Entries {
  readonly actors: number[];
  readonly levels: number[];
  readonly counts: number[];
}

function entriesByConcept(coding: Coding): Entries[] {
  const levelCount = coding.levels.values.length;
  const byConcept = coding.columns.map(() => ({ actors: [], levels: [], counts: [] }) as Entries);
  const places = coding.columns.map(() => new Map<number, number>());
  for (let s = 0; s < coding.row.length; s++) {
    const [actor, level, concept] = [coding.row[s]!, coding.level[s]!, coding.column[s]!];
    const entries = byConcept[concept]!;
    const place = places[concept]!.get(actor * levelCount + level);
    if (place !== undefined) entries.counts[place]!++;
    else {
      places[concept]!.set(actor * levelCount + level, entries.actors.length);
      entries.actors.push(actor);
      entries.levels.push(level);
      entries.counts.push(1);
    }
  }
  return byConcept;
}

import { HASH_BITS } from './hash.ts';
import { Lattice } from './lattice.ts';
import { SparseWeights } from './sparse-weights.ts';

/** Sequences to learn from, flat: positions of all sequences one after the other. */
export class ChainData {
  readonly labels: number[] = [];
  /** First position of each sequence. */
  readonly starts: number[] = [];
  readonly nodes = new Ragged();
  readonly edges = new Ragged();
  /** Positions whose label is given (the cue itself): they take part in paths as label 0. */
  readonly fixed: number[] = [];

  get size(): number {
    return this.labels.length;
  }
}

/** Lists of numbers of different length in one growing block. */
export class Ragged {
  values = new Uint32Array(1 << 16);
  offsets = new Uint32Array(1 << 12);
  rows = 0;
  used = 0;

  push(list: Uint32Array, size: number): void {
    while (this.used + size > this.values.length) this.values = grown(this.values);
    if (this.rows + 2 > this.offsets.length) this.offsets = grown(this.offsets);
    this.values.set(size === list.length ? list : list.subarray(0, size), this.used);
    this.used += size;
    this.offsets[++this.rows] = this.used;
  }
}

function grown(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

export interface ChainOptions {
  readonly epochs: number;
  /** Features seen at fewer positions are dropped. */
  readonly least: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  /** Features none of whose weights (in log-odds) reaches this are left out of the packed model. */
  readonly prune: number;
}

export interface ChainWeights {
  readonly nodes: SparseWeights;
  readonly edges: SparseWeights;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient with AdaGrad (Duchi, Hazan, Singer 2011) and weight decay on
 * the features touched. Deterministic: the order is shuffled by a seeded generator. With `start` it goes on from trained weights: what the
 * new sequences do not touch stays, and decay pulls the rest towards the old value instead of 0.
 */
export function trainChain(
  data: ChainData,
  sequences: readonly number[],
  options: ChainOptions,
  log: (line: string) => void,
  start?: ChainWeights,
): ChainWeights {
  const chosen = new Uint8Array(data.size);
  for (const s of sequences) chosen.fill(1, data.starts[s], data.starts[s + 1] ?? data.size);
  const nodes = new Learner(data.nodes, chosen, 2, options, start?.nodes);
  const edges = new Learner(data.edges, chosen, 9, options, start?.edges);
  const order = Uint32Array.from(sequences);
  const labels = Uint8Array.from(data.labels);
  const fixed = new Uint8Array(data.size);
  for (const t of data.fixed) fixed[t] = 1;
  const lattice = new Lattice();
  const random = generator(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    let loss = 0;
    for (const sequence of order) {
      const start = data.starts[sequence]!;
      const end = data.starts[sequence + 1] ?? data.size;
      lattice.reset(end - start);
      for (let t = start; t < end; t++) {
        const at = t - start;
        if (fixed[t]) lattice.node[at * 3 + 1] = lattice.node[at * 3 + 2] = -30;
        else nodes.score(t, lattice.node, at * 3 + 1);
        if (at > 0) edges.score(t, lattice.edge, at * 9);
      }
      lattice.marginals();
      loss += lattice.logTotal;
      for (let t = start; t < end; t++) {
        const at = t - start;
        const y = labels[t]!;
        loss -= lattice.node[at * 3 + y]!;
        if (!fixed[t]) {
          nodes.gradient[0] = (y === 1 ? 1 : 0) - lattice.chance[at * 3 + 1]!;
          nodes.gradient[1] = (y === 2 ? 1 : 0) - lattice.chance[at * 3 + 2]!;
          nodes.update(t);
        }
        if (at === 0) continue;
        const x = labels[t - 1]!;
        loss -= lattice.edge[at * 9 + x * 3 + y]!;
        for (let k = 0; k < 9; k++)
          edges.gradient[k] = (k === x * 3 + y ? 1 : 0) - lattice.pair(at, Math.floor(k / 3), k % 3);
        edges.update(t);
      }
    }
    log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
  }
  return { nodes: nodes.pack(), edges: edges.pack() };
}

/** Weights and squared gradients of the features of one kind (nodes or edges). */
class Learner {
  readonly gradient: Float64Array;
  private readonly features: Uint32Array;
  /** A row is its `width` weights, then their squared gradients: one walk through memory serves both. */
  private readonly cells: Float32Array;
  /** The weights that training started from, laid out as `cells`; undefined where it started from nothing. */
  private readonly old: Float32Array | undefined;
  /** Rows of the kept features of each position. */
  private readonly rows: Uint32Array;
  private readonly offsets: Uint32Array;

  constructor(
    lists: Ragged,
    chosen: Uint8Array,
    private readonly width: number,
    private readonly options: ChainOptions,
    private readonly start: SparseWeights | undefined,
  ) {
    const counts = new Uint32Array(2 ** HASH_BITS);
    const eachFeature = (visit: (feature: number, position: number) => void): void => {
      for (let t = 0; t < chosen.length; t++) {
        if (!chosen[t]) continue;
        for (let i = lists.offsets[t]!; i < lists.offsets[t + 1]!; i++) visit(lists.values[i]!, t);
      }
    };
    eachFeature((feature) => counts[feature]!++);
    let uses = 0;
    const kept: number[] = [];
    for (let f = 0; f < counts.length; f++)
      if (counts[f]! >= options.least) {
        kept.push(f);
        uses += counts[f]!;
      }
    // The commonest first, so that what is touched most lies together.
    this.features = Uint32Array.from(kept).sort((a, b) => counts[b]! - counts[a]! || a - b);
    const rowOf = new Int32Array(2 ** HASH_BITS).fill(-1);
    this.features.forEach((f, row) => {
      rowOf[f] = row;
    });
    this.rows = new Uint32Array(uses);
    this.offsets = new Uint32Array(chosen.length + 1);
    let used = 0;
    eachFeature((feature, position) => {
      const row = rowOf[feature]!;
      if (row >= 0) this.rows[used++] = row * 2 * width;
      this.offsets[position + 1] = used;
    });
    for (let t = 0; t < chosen.length; t++) this.offsets[t + 1] = Math.max(this.offsets[t]!, this.offsets[t + 1]!);
    this.cells = new Float32Array(kept.length * 2 * width);
    this.old = start && new Float32Array(kept.length * 2 * width);
    if (start) {
      this.features.forEach((feature, row) => {
        const at = start.row(feature);
        if (at < 0) return;
        for (let k = 0; k < width; k++) this.cells[row * 2 * width + k] = start.rows[at + k]! * start.scale;
      });
      this.old!.set(this.cells);
    }
    this.gradient = new Float64Array(width);
  }

  score(position: number, into: Float64Array, at: number): void {
    const { rows, offsets, cells, width } = this;
    for (let i = offsets[position]!, end = offsets[position + 1]!; i < end; i++) {
      const row = rows[i]!;
      for (let k = 0; k < width; k++) into[at + k]! += cells[row + k]!;
    }
  }

  update(position: number): void {
    const { rows, offsets, cells, old, width, gradient, options } = this;
    let most = 0;
    for (let k = 0; k < width; k++) most = Math.max(most, Math.abs(gradient[k]!));
    if (most < NEGLIGIBLE) return;
    for (let i = offsets[position]!, end = offsets[position + 1]!; i < end; i++) {
      const row = rows[i]!;
      for (let k = 0; k < width; k++) {
        const g = gradient[k]! - options.decay * (cells[row + k]! - (old ? old[row + k]! : 0));
        const square = cells[row + width + k]! + g * g;
        cells[row + width + k] = square;
        cells[row + k]! += (options.rate * g) / Math.sqrt(square + 1);
      }
    }
  }

  pack(): SparseWeights {
    const { cells, width, features, options, start } = this;
    const learned = new Set(features);
    const kept = start ? start.features().filter((feature) => !learned.has(feature)) : new Uint32Array(0);
    const all = new Uint32Array(features.length + kept.length);
    all.set(features);
    all.set(kept, features.length);
    const weights = new Float32Array(all.length * width);
    for (let row = 0; row < features.length; row++)
      for (let k = 0; k < width; k++) weights[row * width + k] = cells[row * 2 * width + k]!;
    kept.forEach((feature, i) => {
      const at = start!.row(feature);
      for (let k = 0; k < width; k++) weights[(features.length + i) * width + k] = start!.rows[at + k]! * start!.scale;
    });
    return SparseWeights.pack(all, weights, width, options.prune);
  }
}

/** Gradients below this are not worth a walk over the features of a position. */
const NEGLIGIBLE = 0.004;

/** Uniform numbers in [0, 1) from a seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

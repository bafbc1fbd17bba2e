import { type Engine, instantiate, ownEngine } from '../../../language/index.ts';
import { FEATURE_SUMS } from './feature-sums-bytes.ts';
import { type FeatureSink, HASH_BITS, MOST_FEATURES } from './hash.ts';
import { plainSum } from './plain-sums.ts';

/**
 * Takes the features of one position and sums their weights: hashing, looking up and adding in WebAssembly where the engine has it, else in
 * plain TypeScript, with the same numbers.
 */
export class FeatureSums implements FeatureSink {
  readonly #templates: Int32Array;
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  readonly #third: Int32Array;
  readonly #sums: Int32Array;
  readonly #sum: (count: number) => void;
  readonly #scale: number;
  #size = 0;

  /** `index`: words of the bit set of kept features, each followed by the number of bits before it; `rows`: `width` bytes for each. */
  constructor(index: Uint32Array, rows: Int8Array, width: number, scale: number, engine: Engine | null = ownEngine()) {
    let size = 0;
    const take = (bytes: number) => {
      const at = size;
      size += Math.ceil(bytes / 16) * 16;
      return at;
    };
    const layout = {
      features: take(4 * COLUMN),
      column: COLUMN,
      probes: take(8 * MOST_FEATURES),
      bits: take(4 * MOST_FEATURES),
      found: take(4 * (MOST_FEATURES + 1)),
      sums: take(4 * width),
      index: take(4 * index.length),
      rows: take(rows.length),
      shift: 32 - HASH_BITS,
      width,
    };
    const fast = instantiate<{ sum(count: number): void }>(engine, FEATURE_SUMS, size, layout);
    const memory = fast?.memory ?? new ArrayBuffer(size);
    new Uint32Array(memory, layout.index, index.length).set(index);
    new Int8Array(memory, layout.rows, rows.length).set(rows);
    const column = (k: number) => new Int32Array(memory, layout.features + k * COLUMN, MOST_FEATURES);
    this.#templates = column(0);
    this.#first = column(1);
    this.#second = column(2);
    this.#third = column(3);
    this.#sums = new Int32Array(memory, layout.sums, width);
    this.#sum = fast?.exports.sum ?? plainSum(memory, layout);
    this.#scale = scale;
  }

  clear(): void {
    this.#size = 0;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    const at = this.#size++;
    this.#templates[at] = template;
    this.#first[at] = a;
    this.#second[at] = b;
    this.#third[at] = c;
  }

  /** Writes the sums of the features since `clear`, `width` whole numbers, to `kept`: neighbours may share them, see `addTo`. */
  keep(kept: Int32Array): void {
    this.#sum(this.#size);
    kept.set(this.#sums);
  }

  /** Adds the weights of the features since `clear`, and sums that were kept, to `into`, from index `at` on. */
  addTo(into: Float64Array, at: number, kept: readonly Int32Array[] = NONE): void {
    this.#sum(this.#size);
    for (let k = 0; k < this.#sums.length; k++) {
      let sum = this.#sums[k]!;
      for (let one = 0; one < kept.length; one++) sum += kept[one]![k]!;
      into[at + k]! += sum * this.#scale;
    }
  }
}

/** Bytes of one column of the features. */
const COLUMN = 4 * MOST_FEATURES;
const NONE: readonly Int32Array[] = [];

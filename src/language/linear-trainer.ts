/**
 * Trains a linear model by the averaged perceptron (Collins 2002). Rows are sparse: a feature holds an entry for a label only once that label was changed. Entries live
 * in typed-array pools, linked from an open-addressing table of keys. Averages are kept lazily by time stamps. Deterministic.
 */
import type { Row } from './linear-model.ts';

const NONE = -1;

export class LinearTrainer {
  readonly labels: number;
  #keys = new Uint32Array(1 << 16);
  #heads = new Int32Array(1 << 16).fill(NONE);
  #used = 0;
  #label = new Uint8Array(1 << 18);
  #next = new Int32Array(1 << 18);
  #weight = new Float32Array(1 << 18);
  #total = new Float64Array(1 << 18);
  #stamp = new Uint32Array(1 << 18);
  #entries = 0;
  #time = 0;

  /** At most 255 labels. */
  constructor(labels: number) {
    this.labels = labels;
  }

  get features(): number {
    return this.#used;
  }

  /** Adds the rows of the first `count` keys to `scores`. */
  add(keys: Uint32Array, count: number, scores: Float64Array): void {
    for (let k = 0; k < count; k++) {
      let entry = this.#heads[this.#slot(keys[k]!)]!;
      while (entry !== NONE) {
        const label = this.#label[entry]!;
        scores[label] = scores[label]! + this.#weight[entry]!;
        entry = this.#next[entry]!;
      }
    }
  }

  /** One example has passed; averages are means over these. */
  tick(): void {
    this.#time++;
  }

  /** Moves `amount` of weight towards `gold` and away from `guess` in each of the first `count` rows. */
  update(keys: Uint32Array, count: number, gold: number, guess: number, amount = 1): void {
    if (gold === guess) return;
    for (let k = 0; k < count; k++) {
      this.change(keys[k]!, gold, amount);
      this.change(keys[k]!, guess, -amount);
    }
  }

  change(key: number, label: number, amount: number): void {
    let slot = this.#slot(key);
    if (this.#keys[slot] === 0) slot = this.#insert(key);
    let entry = this.#heads[slot]!;
    while (entry !== NONE && this.#label[entry] !== label) entry = this.#next[entry]!;
    if (entry === NONE) entry = this.#newEntry(slot, label);
    const weight = this.#weight[entry]!;
    this.#total[entry] = this.#total[entry]! + weight * (this.#time - this.#stamp[entry]!);
    this.#stamp[entry] = this.#time;
    this.#weight[entry] = weight + amount;
  }

  /** The averaged weights, rows in order of their keys. */
  averaged(): Row[] {
    const rows: Row[] = [];
    const time = Math.max(1, this.#time);
    for (let slot = 0; slot < this.#keys.length; slot++) {
      if (this.#keys[slot] === 0) continue;
      const labels: number[] = [];
      const weights: number[] = [];
      for (let entry = this.#heads[slot]!; entry !== NONE; entry = this.#next[entry]!) {
        const total = this.#total[entry]! + this.#weight[entry]! * (this.#time - this.#stamp[entry]!);
        if (total === 0) continue;
        labels.push(this.#label[entry]!);
        weights.push(total / time);
      }
      if (labels.length > 0) rows.push({ key: this.#keys[slot]!, labels, weights });
    }
    return rows.sort((a, b) => a.key - b.key);
  }

  #insert(key: number): number {
    if (this.#used * 2 > this.#keys.length) this.#growTable();
    const slot = this.#slot(key);
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = key;
      this.#used++;
    }
    return slot;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #newEntry(slot: number, label: number): number {
    if (this.#entries === this.#label.length) this.#growPools();
    const entry = this.#entries++;
    this.#label[entry] = label;
    this.#next[entry] = this.#heads[slot]!;
    this.#heads[slot] = entry;
    this.#stamp[entry] = this.#time;
    return entry;
  }

  #growTable(): void {
    const keys = this.#keys;
    const heads = this.#heads;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#heads = new Int32Array(keys.length * 2).fill(NONE);
    keys.forEach((key, i) => {
      if (key === 0) return;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#heads[slot] = heads[i]!;
    });
  }

  #growPools(): void {
    const size = this.#label.length * 2;
    this.#label = copy(this.#label, new Uint8Array(size));
    this.#next = copy(this.#next, new Int32Array(size));
    this.#weight = copy(this.#weight, new Float32Array(size));
    this.#total = copy(this.#total, new Float64Array(size));
    this.#stamp = copy(this.#stamp, new Uint32Array(size));
  }
}

function copy<T extends { set(from: ArrayLike<number>): void }>(from: ArrayLike<number>, to: T): T {
  to.set(from);
  return to;
}

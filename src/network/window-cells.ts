import type { Coding } from './coding.ts';
import type { Matrix } from './matrix.ts';
import type { NetworkOptions } from './options.ts';
import { twoModeOf } from './two-mode.ts';

/** The counts behind a two-mode network, kept while statements enter and leave. */
export class WindowCells {
  readonly #coding: Coding;
  readonly #options: NetworkOptions;
  readonly #counts = new Map<number, Float64Array>();

  constructor(coding: Coding, options: NetworkOptions) {
    this.#coding = coding;
    this.#options = options;
  }

  enter(s: number): void {
    const cell = this.#cell(s);
    const count = this.#counts.get(cell) ?? new Float64Array(this.#coding.levels.values.length);
    count[this.#coding.level[s]!]!++;
    this.#counts.set(cell, count);
  }

  leave(s: number): void {
    const cell = this.#cell(s);
    const count = this.#counts.get(cell)!;
    count[this.#coding.level[s]!]!--;
    if (count.every((n) => n === 0)) this.#counts.delete(cell);
  }

  /** The network of the rows and columns given, by their places in the coding, ascending. */
  matrix(rows: Int32Array, columns: Int32Array): Matrix {
    const [row, column] = [inverse(rows, this.#coding.rows.length), inverse(columns, this.#coding.columns.length)];
    const width = this.#coding.columns.length;
    const counts = new Map<number, Float64Array>();
    for (const [cell, count] of this.#counts) {
      counts.set(row[Math.floor(cell / width)]! * columns.length + column[cell % width]!, count);
    }
    return twoModeOf(counts, rows.length, columns.length, this.#coding.levels, this.#options);
  }

  #cell(s: number): number {
    return this.#coding.row[s]! * this.#coding.columns.length + this.#coding.column[s]!;
  }
}

function inverse(places: Int32Array, length: number): Int32Array {
  const index = new Int32Array(length);
  places.forEach((place, i) => {
    index[place] = i;
  });
  return index;
}

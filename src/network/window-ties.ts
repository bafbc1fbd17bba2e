import { type Coding, distanceTable } from './coding.ts';
import type { ConceptEntries } from './concept-entries.ts';
import { type Matrix, zeros } from './matrix.ts';
import type { NetworkOptions } from './options.ts';
import { emptyPairSums, type PairSums, tieOf, tiesStrangers } from './pair-sums.ts';

/** A concept's entries, with the place of each (actor, level), so that one can be found and taken out again. */
interface OpenEntries extends ConceptEntries {
  readonly places: Map<number, number>;
}

/**
 * The sums behind a one-mode network, kept while statements enter and leave: each costs as much as there are actors who speak of its
 * concept. The sums are whole numbers, so the ties equal those made from scratch to the last bit. Actors present hold one of `capacity`
 * slots, so that memory goes with the largest window and not with the debate; with isolates all hold one always.
 */
export class WindowTies {
  readonly #coding: Coding;
  readonly #options: NetworkOptions;
  readonly #sums: PairSums;
  readonly #entries: readonly OpenEntries[];
  readonly #apart: (k: number, l: number) => number;
  /** By actor: its slot, -1 where absent. */
  readonly #slot: Int32Array;
  readonly #free: number[];
  /** Cells whose `together` is not 0, in any order, and where each stands among them. */
  readonly #met: number[] = [];
  readonly #place: Int32Array;

  constructor(coding: Coding, options: NetworkOptions, capacity: number) {
    this.#coding = coding;
    this.#options = options;
    this.#sums = emptyPairSums(capacity, coding.levels, options);
    this.#entries = coding.columns.map(() => ({ actors: [], levels: [], amounts: [], places: new Map() }));
    this.#apart = distanceTable(coding.levels);
    this.#slot = Int32Array.from(coding.rows, (_, actor) => (options.isolates ? actor : -1));
    this.#free = options.isolates ? [] : Array.from({ length: capacity }, (_, k) => capacity - 1 - k);
    this.#place = new Int32Array(capacity * capacity);
  }

  /** Statement `s` of the coding enters. */
  enter(s: number): void {
    const [actor, level, entries] = this.#at(s);
    if (this.#slot[actor] === -1) this.#slot[actor] = this.#free.pop()!;
    const a = this.#slot[actor]!;
    const key = a * this.#coding.levels.values.length + level;
    const place = entries.places.get(key);
    this.#meet(a, level, entries, 1, place === undefined);
    if (place !== undefined) entries.amounts[place]!++;
    else {
      entries.places.set(key, entries.actors.length);
      entries.actors.push(a);
      entries.levels.push(level);
      entries.amounts.push(1);
    }
    this.#sums.total[a]!++;
  }

  /** Statement `s`, which had entered, leaves. */
  leave(s: number): void {
    const [actor, level, entries] = this.#at(s);
    const a = this.#slot[actor]!;
    const place = entries.places.get(a * this.#coding.levels.values.length + level)!;
    const last = entries.amounts[place] === 1;
    if (last) this.#close(entries, place);
    else entries.amounts[place]!--;
    this.#meet(a, level, entries, -1, last);
    if (--this.#sums.total[a]! > 0 || this.#options.isolates) return;
    this.#free.push(a);
    this.#slot[actor] = -1;
  }

  /** The network of the actors present, given by their places in the coding, ascending. */
  matrix(actors: Int32Array): Matrix {
    const { levels } = this.#coding;
    const { n, together } = this.#sums;
    const matrix = zeros(actors.length, actors.length);
    const row = new Int32Array(n);
    actors.forEach((actor, i) => {
      row[this.#slot[actor]!] = i;
    });
    const put = (a: number, b: number) => {
      const tie = tieOf(this.#sums, a, b, levels, this.#options);
      matrix.cells[row[a]! * actors.length + row[b]!] = tie;
      matrix.cells[row[b]! * actors.length + row[a]!] = tie;
    };
    for (const cell of this.#met) put(Math.floor(cell / n), cell % n);
    if (tiesStrangers(levels, this.#options)) {
      const present = [...actors].map((actor) => this.#slot[actor]!);
      for (const a of present) for (const b of present) if (a < b && together[a * n + b] === 0) put(a, b);
    }
    return matrix;
  }

  /** The ties of an actor present to every slot, 0 to its own. Slots are the places in the coding if isolates stay. */
  tiesOf(actor: number): Float64Array {
    const a = this.#slot[actor]!;
    return Float64Array.from({ length: this.#sums.n }, (_, b) =>
      a === b ? 0 : tieOf(this.#sums, Math.min(a, b), Math.max(a, b), this.#coding.levels, this.#options),
    );
  }

  #at(s: number): [actor: number, level: number, entries: OpenEntries] {
    const { row, level, column } = this.#coding;
    return [row[s]!, level[s]!, this.#entries[column[s]!]!];
  }

  /** Adds (`sign` 1) or takes away (-1) what one statement of `a` shares with the others; `edge`: it is the first or last of its kind. */
  #meet(a: number, level: number, { actors, levels, amounts }: OpenEntries, sign: 1 | -1, edge: boolean): void {
    const { n, together, distance, product, overlap } = this.#sums;
    for (let y = 0; y < actors.length; y++) {
      const b = actors[y]!;
      if (a === b) continue;
      const cell = a < b ? a * n + b : b * n + a;
      const both = sign * amounts[y]!;
      if (together[cell] === 0) this.#place[cell] = this.#met.push(cell) - 1;
      together[cell]! += both;
      if (together[cell] === 0) this.#part(cell);
      distance[cell]! += both * this.#apart(level, levels[y]!);
      if (overlap.length > 0 && levels[y] === level) {
        product[cell]! += both;
        overlap[a * n + b]! += sign;
        if (edge) overlap[b * n + a]! += both;
      }
    }
  }

  #part(cell: number): void {
    const last = this.#met.pop()!;
    if (last === cell) return;
    this.#met[this.#place[cell]!] = last;
    this.#place[last] = this.#place[cell]!;
  }

  /** Takes an entry out; the last one takes its place. */
  #close({ actors, levels, amounts, places }: OpenEntries, place: number): void {
    const count = this.#coding.levels.values.length;
    places.delete(actors[place]! * count + levels[place]!);
    const [actor, level, amount] = [actors.pop()!, levels.pop()!, amounts.pop()!];
    if (place === actors.length) return;
    actors[place] = actor;
    levels[place] = level;
    amounts[place] = amount;
    places.set(actor * count + level, place);
  }
}

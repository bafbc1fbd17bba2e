/** Which nodes the statements of a moving window name. */
export class Presence {
  readonly #codes: Int32Array;
  readonly #counts: Int32Array;
  readonly #always: boolean;

  /** `codes`: the node of each statement, of `nodes`. `always`: all count as present. */
  constructor(codes: Int32Array, nodes: number, always: boolean) {
    this.#codes = codes;
    this.#counts = new Int32Array(nodes);
    this.#always = always;
  }

  enter(s: number): void {
    this.#counts[this.#codes[s]!]!++;
  }

  leave(s: number): void {
    this.#counts[this.#codes[s]!]!--;
  }

  /** The nodes present, ascending. */
  places(): Int32Array {
    const places = new Int32Array(this.#counts.length);
    let found = 0;
    for (let node = 0; node < places.length; node++) {
      if (this.#always || this.#counts[node]! > 0) places[found++] = node;
    }
    return places.slice(0, found);
  }
}

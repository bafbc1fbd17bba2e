/**
 * Scores of a linear chain over three labels, and what is asked of them: the best path (Viterbi) and the chances of labels
 * (forward-backward), as in a conditional random field (Lafferty, McCallum, Pereira 2001). Label 0 is "nothing"; its node score is 0
 * by convention, so nodes hold labels 1 and 2 only. One lattice is reused for every sentence.
 */
export const LABELS = 3;

export class Lattice {
  length = 0;
  /** [position * 3 + label] */
  node = new Float64Array(0);
  /** [position * 9 + previous * 3 + label]; position 0 is not used. */
  edge = new Float64Array(0);
  /** Chance of each label, filled by `marginals`. */
  chance = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private scaleOf = new Float64Array(0);
  /** The exponentials of `node` and `edge`, filled by `marginals`. */
  private nodePower = new Float64Array(0);
  private edgePower = new Float64Array(0);
  private from = new Uint8Array(0);
  /** Log of the sum over all paths, filled by `marginals`. */
  logTotal = 0;

  reset(length: number): void {
    this.length = length;
    if (this.node.length < length * 3) {
      const room = Math.max(256, length * 2);
      this.node = new Float64Array(room * 3);
      this.edge = new Float64Array(room * 9);
      this.chance = new Float64Array(room * 3);
      this.forward = new Float64Array(room * 3);
      this.backward = new Float64Array(room * 3);
      this.scaleOf = new Float64Array(room);
      this.nodePower = new Float64Array(room * 3);
      this.edgePower = new Float64Array(room * 9);
      this.from = new Uint8Array(room * 3);
    }
    this.node.fill(0, 0, length * 3);
    this.edge.fill(0, 0, length * 9);
  }

  /** The most likely labels; its score is returned through `score`. */
  best(labels: Uint8Array): number {
    const { node, edge, length, forward: score, from } = this;
    if (length === 0) return 0;
    for (let y = 0; y < 3; y++) score[y] = node[y]!;
    for (let t = 1; t < length; t++) {
      for (let y = 0; y < 3; y++) {
        let top = -Infinity;
        let arg = 0;
        for (let x = 0; x < 3; x++) {
          const s = score[(t - 1) * 3 + x]! + edge[t * 9 + x * 3 + y]!;
          if (s > top) {
            top = s;
            arg = x;
          }
        }
        score[t * 3 + y] = top + node[t * 3 + y]!;
        from[t * 3 + y] = arg;
      }
    }
    let last = 0;
    const end = (length - 1) * 3;
    for (let y = 1; y < 3; y++) if (score[end + y]! > score[end + last]!) last = y;
    const total = score[end + last]!;
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = last;
      last = from[t * 3 + last]!;
    }
    return total;
  }

  /** Fills `chance` and `logTotal`. */
  marginals(): void {
    const { node, edge, length, forward, backward, scaleOf, chance, nodePower, edgePower } = this;
    for (let k = 0; k < length * 3; k++) nodePower[k] = Math.exp(node[k]!);
    for (let k = 9; k < length * 9; k++) edgePower[k] = Math.exp(edge[k]!);
    this.logTotal = 0;
    for (let t = 0; t < length; t++) {
      let sum = 0;
      for (let y = 0; y < 3; y++) {
        let inflow = t === 0 ? 1 : 0;
        if (t > 0) for (let x = 0; x < 3; x++) inflow += forward[(t - 1) * 3 + x]! * edgePower[t * 9 + x * 3 + y]!;
        const value = inflow * nodePower[t * 3 + y]!;
        forward[t * 3 + y] = value;
        sum += value;
      }
      scaleOf[t] = sum;
      this.logTotal += Math.log(sum);
      for (let y = 0; y < 3; y++) forward[t * 3 + y]! /= sum;
    }
    for (let t = length - 1; t >= 0; t--) {
      for (let x = 0; x < 3; x++) {
        let out = t === length - 1 ? 1 : 0;
        if (t < length - 1) for (let y = 0; y < 3; y++) out += this.onward(t + 1, x, y);
        backward[t * 3 + x] = out;
        chance[t * 3 + x] = out * forward[t * 3 + x]!;
      }
    }
  }

  /** What all paths that go on from label x at t-1 to label y at t weigh from there on, scaled. */
  private onward(t: number, x: number, y: number): number {
    const step = this.edgePower[t * 9 + x * 3 + y]! * this.nodePower[t * 3 + y]!;
    return (step * this.backward[t * 3 + y]!) / this.scaleOf[t]!;
  }

  /** Chance that position t has label y and t-1 label x; after `marginals`. */
  pair(t: number, x: number, y: number): number {
    return this.forward[(t - 1) * 3 + x]! * this.onward(t, x, y);
  }

  /** Chance of label y at t given label x at t-1; after `marginals`. */
  step(t: number, x: number, y: number): number {
    const base = this.chance[(t - 1) * 3 + x]!;
    return base > 0 ? this.pair(t, x, y) / base : 0;
  }
}

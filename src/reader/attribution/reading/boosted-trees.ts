import type { Section } from '../../../language/index.ts';

/**
 * A sum of small decision trees over dense features (Friedman 2001, gradient boosting); the sum is a log-odds. Trees are complete
 * binary trees of one depth, laid out as heaps: node k has children 2k+1 and 2k+2. A test is `value <= threshold`.
 */
export class BoostedTrees {
  constructor(
    readonly depth: number,
    readonly base: number,
    /** Feature of each inner node, tree after tree. */
    readonly features: Uint8Array<ArrayBuffer>,
    readonly thresholds: Float32Array<ArrayBuffer>,
    readonly leaves: Float32Array<ArrayBuffer>,
  ) {}

  score(values: Float32Array): number {
    const inner = 2 ** this.depth - 1;
    const outer = 2 ** this.depth;
    const trees = this.leaves.length / outer;
    let sum = this.base;
    for (let tree = 0; tree < trees; tree++) {
      let k = 0;
      while (k < inner) {
        const at = tree * inner + k;
        k = 2 * k + (values[this.features[at]!]! <= this.thresholds[at]! ? 1 : 2);
      }
      sum += this.leaves[tree * outer + k - inner]!;
    }
    return sum;
  }

  toSections(name: string): Record<string, Section> {
    return {
      [`${name}.shape`]: Float32Array.of(this.depth, this.base),
      [`${name}.features`]: this.features,
      [`${name}.thresholds`]: this.thresholds,
      [`${name}.leaves`]: this.leaves,
    };
  }

  static fromSections(sections: Readonly<Record<string, Section>>, name: string): BoostedTrees {
    const shape = sections[`${name}.shape`];
    const features = sections[`${name}.features`];
    const thresholds = sections[`${name}.thresholds`];
    const leaves = sections[`${name}.leaves`];
    if (
      !shape ||
      !(features instanceof Uint8Array) ||
      !(thresholds instanceof Float32Array) ||
      !(leaves instanceof Float32Array)
    )
      throw new Error(`attribution model: section "${name}" is missing`);
    return new BoostedTrees(shape[0]!, shape[1]!, features, thresholds, leaves);
  }
}

import type { CodedStatement } from './coded-statement.ts';
import { codeStatements, levelsOf } from './coding.ts';
import { type Matrix, zeros } from './matrix.ts';
import { oneMode } from './one-mode.ts';
import { checkOptions, type NetworkOptions } from './options.ts';
import { selectStatements } from './select-statements.ts';

/**
 * A one-mode network taken apart by concept. Ties add up over concepts, so the network of any set of concepts is a sum of layers: what
 * makes a search over sets of concepts cheap.
 */
export interface ConceptLayers {
  readonly actors: readonly string[];
  readonly concepts: readonly string[];
  /** Unnormalised ties that each concept adds. */
  readonly ties: readonly Matrix[];
  /** Statements of each actor on each concept. */
  readonly totals: readonly Float64Array[];
  readonly selected: readonly CodedStatement[];
}

export function conceptLayers(statements: readonly CodedStatement[], options: NetworkOptions): ConceptLayers {
  checkOptions(options);
  const selected = selectStatements(statements, options);
  const levels = levelsOf(statements, options.qualifier);
  const whole = codeStatements(selected, levels, options);
  const plain: NetworkOptions = { ...options, normalization: 'no' };
  const layers = whole.columns.map((concept) => {
    const inside = selected.filter((statement) => String(statement.values[options.variable2]) === concept);
    const coding = codeStatements(inside, levels, options, selected);
    const total = new Float64Array(whole.rows.length);
    for (const row of coding.row) total[row]!++;
    return { ties: oneMode(coding, plain), total };
  });
  return {
    actors: whole.rows,
    concepts: whole.columns,
    ties: layers.map((layer) => layer.ties),
    totals: layers.map((layer) => layer.total),
    selected,
  };
}

/** A sum of layers that a concept can be added to and taken from. */
export class LayerSum {
  readonly #layers: ConceptLayers;
  readonly #sum: Matrix;
  readonly #totals: Float64Array;
  size = 0;

  constructor(layers: ConceptLayers) {
    const n = layers.actors.length;
    this.#layers = layers;
    this.#sum = zeros(n, n);
    this.#totals = new Float64Array(n);
  }

  add(concept: number): void {
    this.#apply(concept, 1);
  }

  remove(concept: number): void {
    this.#apply(concept, -1);
  }

  #apply(concept: number, sign: 1 | -1): void {
    const ties = this.#layers.ties[concept]!.cells;
    const totals = this.#layers.totals[concept]!;
    for (let i = 0; i < ties.length; i++) this.#sum.cells[i]! += sign * ties[i]!;
    for (let i = 0; i < totals.length; i++) this.#totals[i]! += sign * totals[i]!;
    this.size += sign;
  }

  /** The average-normalised network of the concepts now in, without its negative ties. */
  positiveNetwork(): Matrix {
    const n = this.#totals.length;
    const network = zeros(n, n);
    for (let a = 0; a < n; a++) {
      for (let b = 0; b < n; b++) {
        const divisor = (this.#totals[a]! + this.#totals[b]!) / 2;
        if (divisor > 0) network.cells[a * n + b] = Math.max(0, this.#sum.cells[a * n + b]! / divisor);
      }
    }
    return network;
  }
}

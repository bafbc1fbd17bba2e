import type { CodedStatement } from './coded-statement.ts';
import { type ConceptLayers, conceptLayers, LayerSum } from './concept-layers.ts';
import { symmetricEigenvalues } from './eigenvalues.ts';
import { type Matrix, zeros } from './matrix.ts';
import type { NetworkOptions } from './options.ts';
import { seeded } from './random.ts';

/**
 * The backbone of a debate: the concepts that carry its structure (Leifeld's backbone, DNA 3.1). The loss of a set B of concepts is
 * Σ_i |v_i(all) - v_i(B)|, v the descending profile of the network: in `dna` mode sorted weighted degrees over their sum (what DNA's
 * code computes), else the eigenvalues of the Laplacian D - A over their sum (what it means to).
 */
export interface NestedBackbone {
  readonly method: 'nested';
  /** In order of removal, least loss first; each with the loss of what is left, of all that was taken away, and the statements left. */
  readonly steps: readonly {
    readonly concept: string;
    readonly backboneLoss: number;
    readonly redundantLoss: number;
    readonly statements: number;
  }[];
  readonly statements: number;
}

export interface BackboneSet {
  readonly method: 'penalty' | 'fixed' | 'given';
  readonly backbone: readonly string[];
  readonly redundant: readonly string[];
  readonly backboneLoss: number;
  readonly redundantLoss: number;
  /** True: every set was tried. False: seeded annealing, the best that it met. */
  readonly exact: boolean;
}

/** All concepts are tried in every combination up to this many. */
const EXACT_CONCEPTS = 20;
/** … and while the work stays below so many operations: half a minute or so. */
const EXACT_WORK = 3e10;
const ANNEALING_STEPS = 20_000;

/** Takes concepts away one by one, each time the one whose loss is least (of equals, the last in order). */
export function nestedBackbone(statements: readonly CodedStatement[], options: NetworkOptions): NestedBackbone {
  const layers = conceptLayers(statements, options);
  const { backbone, loss } = start(layers, options);
  const redundant = new LayerSum(layers);
  const left = new Set(layers.concepts.keys());
  const steps: NestedBackbone['steps'][number][] = [];
  while (left.size > 0) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const concept of [...left].sort((a, b) => b - a)) {
      backbone.remove(concept);
      const found = loss(backbone);
      backbone.add(concept);
      if (found < least) [best, least] = [concept, found];
    }
    backbone.remove(best);
    redundant.add(best);
    left.delete(best);
    const kept = new Set([...left].map((concept) => layers.concepts[concept]));
    steps.push({
      concept: layers.concepts[best]!,
      backboneLoss: least,
      redundantLoss: loss(redundant),
      statements: layers.selected.filter(({ values }) => kept.has(String(values[options.variable2]))).length,
    });
  }
  return { method: 'nested', steps, statements: layers.selected.length };
}

/** The set of `size` concepts with the least loss. */
export function fixedBackbone(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  size: number,
  seed = 1,
): BackboneSet {
  return search(statements, options, 'fixed', (loss) => loss, size, seed);
}

/** The set with the least loss · exp(-p (|C| - |B|) / |C|): a larger `penalty` p makes a smaller backbone. */
export function penaltyBackbone(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  penalty: number,
  seed = 1,
): BackboneSet {
  return search(
    statements,
    options,
    'penalty',
    (loss, count, all) => penalisedLoss(loss, count, all, penalty),
    null,
    seed,
  );
}

/** A loss as `penaltyBackbone` weighs it: the fewer of all concepts are in the set, the less. */
export function penalisedLoss(loss: number, count: number, all: number, penalty: number): number {
  return loss * Math.exp((-penalty * (all - count)) / all);
}

/** The set of concepts given, as it is. Throws a RangeError for a concept that no selected statement is about. */
export function givenBackbone(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  concepts: readonly string[],
): BackboneSet {
  const layers = conceptLayers(statements, options);
  const unknown = concepts.find((concept) => !layers.concepts.includes(concept));
  if (unknown !== undefined) throw new RangeError(`no statement of the selection is about "${unknown}"`);
  const members = layers.concepts.map((concept) => concepts.includes(concept));
  return divided(layers, members, start(layers, options).loss, 'given', true);
}

type Score = (loss: number, count: number, all: number) => number;

function search(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  method: BackboneSet['method'],
  score: Score,
  size: number | null,
  seed: number,
): BackboneSet {
  const layers = conceptLayers(statements, options);
  const all = layers.concepts.length;
  if (all < 2) throw new RangeError(`a backbone needs two concepts or more; the selection has ${all}`);
  if (size !== null && (!Number.isInteger(size) || size < 1 || size >= all)) {
    throw new RangeError(`a backbone of ${size} of ${all} concepts: give a whole number from 1 to ${all - 1}`);
  }
  const { loss } = start(layers, options);
  const exact = all <= EXACT_CONCEPTS && 2 ** all * workOf(layers, options) <= EXACT_WORK;
  const members = exact ? enumerate(layers, loss, score, size) : anneal(layers, loss, score, size, seed);
  return divided(layers, members, loss, method, exact);
}

/** Operations that one set takes: its network, and the eigenvalues of it. */
function workOf({ actors }: ConceptLayers, { mode }: NetworkOptions): number {
  const n = actors.length;
  return mode === 'dna' ? 4 * n ** 2 : 1.5 * n ** 3 + 40 * n ** 2;
}

function divided(
  layers: ConceptLayers,
  members: readonly boolean[],
  loss: (sum: LayerSum) => number,
  method: BackboneSet['method'],
  exact: boolean,
): BackboneSet {
  const backbone = new LayerSum(layers);
  const redundant = new LayerSum(layers);
  members.forEach((inside, concept) => (inside ? backbone : redundant).add(concept));
  return {
    method,
    backbone: layers.concepts.filter((_, concept) => members[concept]),
    redundant: layers.concepts.filter((_, concept) => !members[concept]),
    backboneLoss: loss(backbone),
    redundantLoss: loss(redundant),
    exact,
  };
}

/** Every set (of `size`) but the empty and the full one, in Gray code order, so that each differs from the last by one concept. */
function enumerate(
  layers: ConceptLayers,
  loss: (sum: LayerSum) => number,
  score: Score,
  size: number | null,
): boolean[] {
  const all = layers.concepts.length;
  const sum = new LayerSum(layers);
  const members: boolean[] = new Array(all).fill(false);
  let best = [...members];
  let least = Number.POSITIVE_INFINITY;
  for (let step = 1; step < 2 ** all; step++) {
    const flip = 31 - Math.clz32(step & -step);
    members[flip] = !members[flip];
    if (members[flip]) sum.add(flip);
    else sum.remove(flip);
    if (sum.size === 0 || sum.size === all || (size !== null && sum.size !== size)) continue;
    const found = score(loss(sum), sum.size, all);
    if (found < least) [best, least] = [[...members], found];
  }
  return best;
}

/** Simulated annealing with DNA's cooling, 1 - 1 / (1 + exp(5 - 12 t / T)); seeded. */
function anneal(
  layers: ConceptLayers,
  loss: (sum: LayerSum) => number,
  score: Score,
  size: number | null,
  seed: number,
): boolean[] {
  const random = seeded(seed);
  const all = layers.concepts.length;
  const pick = (wanted: boolean) => {
    const from = members.flatMap((inside, concept) => (inside === wanted ? [concept] : []));
    return from[Math.floor(random() * from.length)]!;
  };
  const members: boolean[] = new Array(all).fill(false);
  const sum = new LayerSum(layers);
  const flip = (concept: number) => {
    members[concept] = !members[concept];
    if (members[concept]) sum.add(concept);
    else sum.remove(concept);
  };
  while (sum.size < (size ?? 1)) flip(pick(false));
  let current = score(loss(sum), sum.size, all);
  let best = [...members];
  let least = current;
  for (let t = 1; t <= ANNEALING_STEPS; t++) {
    const temperature = 1 - 1 / (1 + Math.exp(5 - (12 * t) / ANNEALING_STEPS));
    const changed = moveOf(size, sum.size, all, random).map(pick);
    changed.forEach(flip);
    const found = score(loss(sum), sum.size, all);
    if (found < current || random() < Math.exp(current - found) * temperature) {
      current = found;
      if (found < least) [best, least] = [[...members], found];
    } else changed.forEach(flip);
  }
  return best;
}

/** Which concepts to flip: true one inside, false one outside. A set of fixed size only swaps. */
function moveOf(size: number | null, count: number, all: number, random: () => number): boolean[] {
  const moves = [[true, false]];
  if (size === null && count > 1) moves.push([true]);
  if (size === null && count < all - 1) moves.push([false]);
  return moves[Math.floor(random() * moves.length)]!;
}

function start(
  layers: ConceptLayers,
  options: NetworkOptions,
): { backbone: LayerSum; loss: (sum: LayerSum) => number } {
  const backbone = new LayerSum(layers);
  for (const concept of layers.concepts.keys()) backbone.add(concept);
  const profile = options.mode === 'dna' ? degreeProfile : laplacianProfile;
  const full = profile(backbone.positiveNetwork());
  return {
    backbone,
    loss: (sum) => profile(sum.positiveNetwork()).reduce((total, value, i) => total + Math.abs(full[i]! - value), 0),
  };
}

/** Row sums over their total, descending; zeros for an empty network. */
function degreeProfile(network: Matrix): Float64Array {
  const n = network.rows;
  const degrees = Float64Array.from({ length: n }, (_, i) =>
    network.cells.subarray(i * n, (i + 1) * n).reduce((a, b) => a + b, 0),
  );
  return share(degrees.sort((a, b) => b - a));
}

/** Eigenvalues of D - A over their sum, descending. */
function laplacianProfile(network: Matrix): Float64Array {
  const n = network.rows;
  const laplacian = zeros(n, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      laplacian.cells[i * n + j] = -network.cells[i * n + j]!;
      laplacian.cells[i * n + i]! += network.cells[i * n + j]!;
    }
  }
  return share(symmetricEigenvalues(laplacian));
}

function share(values: Float64Array): Float64Array {
  const total = values.reduce((a, b) => a + b, 0);
  return total > 0 ? values.map((value) => value / total) : values.fill(0);
}

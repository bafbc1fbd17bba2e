/** Parses with networks in floating point: several vote by their mean probabilities at each step, and may heed the tree of another parser. */
import { Configuration, LEFT, SHIFT } from '../../src/language/parser/configuration.ts';
import { ROLES } from '../../src/language/parser/token-templates.ts';
import { CAPACITY, type Network, ROW_PLACES } from './network.ts';
import { costs } from './oracle.ts';
import { stateRows, tokenRows } from './rows.ts';
import type { Example } from './treebank.ts';

export interface Decoded {
  /** The root's head is the length of the sentence. */
  readonly heads: Int32Array;
  /** Label numbers from 0. */
  readonly labels: Int32Array;
}

/** `guide` is a sentence with a tree that counts like this share of all networks, for moves and for labels. */
export type Decode = (example: Example, guide?: Example, share?: number) => Decoded;

export function createDecoder(networks: readonly Network[]): Decode {
  const state = new Configuration();
  const known = new Uint8Array(CAPACITY);
  const onStack = new Uint8Array(CAPACITY);
  const counts = new Int32Array(ROLES);
  const cost = new Float64Array(3);
  const { labelCount } = networks[0]!;
  const moveScores = new Float64Array(3);
  const labelScores = new Float64Array(labelCount);

  function load(network: Network, example: Example, token: number): void {
    const { kernel, at, floats, hidden } = network;
    const list = at.tokenRows / 4;
    tokenRows(network, example.columns, token, list, counts, 0);
    for (let role = 0; role < ROLES; role++) {
      const sum = at.sums[role]! + token * 4 * hidden;
      floats.fill(0, sum / 4, sum / 4 + hidden);
      kernel.gather((list + role * ROW_PLACES) * 4, counts[role]!, sum);
    }
  }

  function fire(network: Network, example: Example, places: readonly number[]): void {
    const { kernel, at, floats, hidden } = network;
    const count = stateRows(network, example.columns, state, at.list / 4);
    floats.fill(0, at.activation / 4, at.activation / 4 + hidden);
    floats.fill(1, at.mask / 4, at.mask / 4 + hidden);
    kernel.gather(at.list, count, at.activation);
    const [x, y, z] = at.sums.map((sum, role) => sum + places[role]! * 4 * hidden) as [number, number, number];
    kernel.fire(at.activation, 1, at.bias, x, y, z, at.mask);
  }

  /** Adds the probabilities of `count` outputs, of those that are allowed, to `total`. */
  function vote(
    { kernel, at, floats }: Network,
    weights: number,
    bias: number,
    count: number,
    allowed: (output: number) => boolean,
    total: Float64Array,
  ): void {
    kernel.score(at.activation, weights, bias, count, at.scores);
    const from = at.scores / 4;
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < count; k++) if (allowed(k)) top = Math.max(top, floats[from + k]!);
    let sum = 0;
    for (let k = 0; k < count; k++) if (allowed(k)) sum += Math.exp(floats[from + k]! - top);
    for (let k = 0; k < count; k++)
      total[k]! += allowed(k) ? Math.exp(floats[from + k]! - top) / sum : Number.NEGATIVE_INFINITY;
  }

  function chooseMove(example: Example, guide: Example | undefined, bonus: number): number {
    const places = [state.below(0), state.below(1), state.front];
    for (const token of places) {
      if (known[token] === 1) continue;
      known[token] = 1;
      for (const network of networks) load(network, example, token);
    }
    moveScores.fill(0);
    for (const network of networks) {
      fire(network, example, places);
      vote(network, network.at.moves, network.at.moveBias, 3, (move) => state.allows(move), moveScores);
    }
    if (guide) {
      const least = costs(guide, state, onStack, cost);
      for (let move = 0; move < 3; move++) if (cost[move] === least) moveScores[move]! += bonus;
    }
    return argmax(moveScores);
  }

  function chooseLabel(move: number, guide: Example | undefined, bonus: number): number {
    labelScores.fill(0);
    for (const network of networks) {
      const { at, hidden } = network;
      const first = (move - 1) * labelCount;
      vote(network, at.labels + first * 4 * hidden, at.labelBias + first * 4, labelCount, notRoot, labelScores);
    }
    const child = state.below(0);
    const head = move === LEFT ? state.front : state.below(1);
    if (guide && guide.heads[child] === head) labelScores[guide.labels[child]!]! += bonus;
    return argmax(labelScores);
  }

  return (example, guide, share = 0) => {
    const n = example.length;
    const bonus = share * networks.length;
    const labels = new Int32Array(n);
    state.reset(n);
    known.fill(0, 0, n + 2);
    onStack.fill(0, 0, n + 2);
    while (!state.finished) {
      const last = state.front === n && state.depth === 1;
      const move = last ? LEFT : state.depth === 0 ? SHIFT : chooseMove(example, guide, bonus);
      if (move === SHIFT) {
        onStack[state.front] = 1;
        state.shift();
        continue;
      }
      const child = state.below(0);
      labels[child] = last ? 0 : chooseLabel(move, guide, bonus);
      onStack[child] = 0;
      state.attach(move, labels[child]! + 1);
    }
    return { heads: state.heads.slice(0, n), labels };
  };
}

const notRoot = (label: number) => label > 0;

function argmax(values: Float64Array): number {
  let best = 0;
  for (let k = 1; k < values.length; k++) if (values[k]! > values[best]!) best = k;
  return best;
}

/**
 * Trains the scorer sentence by sentence: softmax over moves against all moves of least cost (dynamic oracle with exploration, Goldberg &
 * Nivre 2013), softmax over labels at each correct arc, one Adagrad rate a row (rows) or a weight (outputs), dropout of features and units.
 */
import { Configuration, LEFT, RIGHT, SHIFT } from '../../src/language/parser/configuration.ts';
import { ROLES } from '../../src/language/parser/token-templates.ts';
import { CAPACITY, MASKS, type Network, ROW_PLACES } from './network.ts';
import { costs } from './oracle.ts';
import { createOutputs } from './outputs.ts';
import { createRandom, createXorshift } from './random.ts';
import { stateRows, tokenRows } from './rows.ts';
import type { Example } from './treebank.ts';

export interface TrainerOptions {
  readonly seed: number;
  /** Share of features and of hidden units left out at random. */
  readonly featureDropout: number;
  readonly unitDropout: number;
  /** Share of moves that follow the scorer even where it errs. */
  readonly exploration: number;
  readonly rate: number;
  /** Rate of the rows, as a multiple of the rate of the outputs. */
  readonly rowRate: number;
}

export interface Trainer {
  /** Trains on one sentence; `scale` scales the learning rate. Returns the number of moves that were not of least cost. */
  learn(example: Example, scale: number, explore: boolean): number;
}

/** Mean squares of gradients below this are not worth a step. */
const LEAST_SQUARE = 1e-6;

export function createTrainer(network: Network, options: TrainerOptions): Trainer {
  const { hidden: H, kernel, at, floats, integers } = network;
  const { featureDropout, unitDropout, exploration, rowRate } = options;
  const width = 4 * H;
  const random = createRandom(options.seed);
  const bits = createXorshift(options.seed);
  const dropped = Math.round(featureDropout * 2 ** 32);
  const keepFeature = 1 / (1 - featureDropout);
  const outputs = createOutputs(network);
  const state = new Configuration();
  const known = new Uint8Array(CAPACITY);
  const used = new Uint8Array(CAPACITY * ROLES);
  const counts = new Int32Array(CAPACITY * ROLES);
  const places = new Int32Array(ROLES);
  const cost = new Float64Array(3);
  const onStack = new Uint8Array(CAPACITY);
  fillMasks();

  function fillMasks(): void {
    const from = at.masks / 4;
    for (let i = 0; i < MASKS; i++) floats[from + i] = random() < unitDropout ? 0 : 1 / (1 - unitDropout);
    floats.copyWithin(from + MASKS, from, from + H);
  }

  /** Leaves out some of the `count` rows listed at `from`; returns how many are left. */
  function dropRows(from: number, count: number): number {
    if (featureDropout === 0) return count;
    let kept = 0;
    for (let k = 0; k < count; k++) if (bits() >= dropped) integers[from + kept++] = integers[from + k]!;
    return kept;
  }

  const clear = (address: number) => floats.fill(0, address / 4, address / 4 + H);
  const listOf = (token: number, role: number) => at.tokenRows / 4 + (token * ROLES + role) * ROW_PLACES;

  function load(example: Example, token: number): void {
    known[token] = 1;
    tokenRows(network, example.columns, token, listOf(token, 0), counts, token * ROLES);
    for (let role = 0; role < ROLES; role++) {
      const slot = token * ROLES + role;
      const list = listOf(token, role);
      counts[slot] = dropRows(list, counts[slot]!);
      used[slot] = 0;
      const sum = at.sums[role]! + token * width;
      clear(sum);
      clear(at.gradients[role]! + token * width);
      kernel.gather(list * 4, counts[slot]!, sum);
      for (let j = sum / 4, end = j + H; j < end; j++) floats[j]! *= keepFeature;
    }
  }

  /** Works out the activations of the configuration; returns how many rows of the configuration took part. */
  function forward(example: Example): number {
    for (let role = 0; role < ROLES; role++) if (known[places[role]!] === 0) load(example, places[role]!);
    const count = dropRows(at.list / 4, stateRows(network, example.columns, state, at.list / 4));
    clear(at.activation);
    clear(at.gradient);
    kernel.gather(at.list, count, at.activation);
    const mask = at.masks / 4 + (bits() & (MASKS - 1));
    floats.copyWithin(at.mask / 4, mask, mask + H);
    const [x, y, z] = at.sums.map((sum, role) => sum + places[role]! * width) as [number, number, number];
    kernel.fire(at.activation, keepFeature, at.bias, x, y, z, at.mask);
    return count;
  }

  function backward(count: number, rate: number): void {
    const [x, y, z] = at.gradients.map((from, role) => from + places[role]! * width) as [number, number, number];
    const square = kernel.hiddenBack(at.gradient, at.mask, at.bias, at.biasSquares, rate, x, y, z);
    if (square <= LEAST_SQUARE) return;
    for (let role = 0; role < ROLES; role++) used[places[role]! * ROLES + role] = 1;
    scatter(at.list, count, at.gradient, square, rate);
  }

  function scatter(list: number, count: number, gradient: number, square: number, rate: number): void {
    kernel.scatter(list, count, gradient, (square / H) * keepFeature ** 2, rate * rowRate * keepFeature);
  }

  function learnTokens(length: number, rate: number): void {
    for (let token = 0; token < length + 2; token++) {
      if (known[token] === 0) continue;
      for (let role = 0; role < ROLES; role++) {
        const slot = token * ROLES + role;
        if (used[slot] === 0) continue;
        const gradient = at.gradients[role]! + token * width;
        scatter(listOf(token, role) * 4, counts[slot]!, gradient, kernel.sumSquares(gradient), rate);
      }
    }
  }

  return {
    learn(example, scale, explore) {
      const rate = options.rate * scale;
      const { length, heads, labels } = example;
      let errors = 0;
      state.reset(length);
      known.fill(0, 0, length + 2);
      onStack.fill(0, 0, length + 2);
      while (!state.finished) {
        const top = state.below(0);
        const least = costs(example, state, onStack, cost);
        let move = onlyMove(cost);
        let label = move === LEFT ? 1 : 0;
        if (move < 0) {
          places[0] = top;
          places[1] = state.below(1);
          places[2] = state.front;
          const count = forward(example);
          const weight = top < length ? example.weights[top]! : 1;
          const { best, bestGold } = outputs.moves(cost, least, rate, weight);
          if (cost[best] !== least) errors++;
          move = explore && random() < exploration ? best : bestGold;
          // Labels: learnt at the gold arc, if it can be made now; asked wherever an arc is made.
          const gold = top < length ? goldDirection(heads[top]!) : -1;
          if (gold >= 0) {
            const predicted = outputs.label(gold);
            outputs.learnLabel(gold, labels[top]!, rate, weight);
            label = (explore ? predicted : labels[top]!) + 1;
          }
          if (move !== SHIFT && gold !== move - 1) label = outputs.label(move - 1) + 1;
          backward(count, rate);
        }
        if (move === SHIFT) {
          onStack[state.front] = 1;
          state.shift();
        } else {
          onStack[top] = 0;
          state.attach(move, label);
        }
      }
      learnTokens(length, rate);
      return errors;
    },
  };

  /** 0 if the gold arc is one to the left that can be made now, 1 if it is one to the right, else -1. */
  function goldDirection(head: number): number {
    if (head === places[2] && cost[LEFT]! < Infinity) return 0;
    return head === places[1] && cost[RIGHT]! < Infinity ? 1 : -1;
  }
}

/** The move that needs no learning, as there is no other and its label is known; else -1. */
function onlyMove(cost: Float64Array): number {
  if (cost[RIGHT]! < Infinity) return -1;
  if (cost[SHIFT]! < Infinity) return cost[LEFT]! < Infinity ? -1 : SHIFT;
  return LEFT;
}

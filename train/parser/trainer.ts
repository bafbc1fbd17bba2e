/**
 * Trains the scorer sentence by sentence: softmax over moves against all moves of least cost (dynamic oracle with exploration, Goldberg &
 * Nivre 2013), softmax over labels at each correct arc, one Adagrad rate a row (rows) or a weight (outputs), dropout of features and units.
 */
import { Configuration, LEFT, RIGHT, SHIFT } from '../../src/language/parser/configuration.ts';
import { BLOCKS, type RowTable } from '../../src/language/parser/row-table.ts';
import { MAX_STATE_TEMPLATES, ROLES, TOKEN_TEMPLATES } from '../../src/language/parser/templates.ts';
import type { Network } from './network.ts';
import { costs } from './oracle.ts';
import { createRandom } from './random.ts';
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
  /** Trains on one sentence; `rate` scales the learning rate. Returns the number of moves that were not of least cost. */
  learn(example: Example, rate: number, explore: boolean): number;
}

const EPSILON = 1e-6;

export function createTrainer(network: Network, table: RowTable, blocks: Uint8Array, options: TrainerOptions): Trainer {
  const { hidden: H, labelCount: L, full, rows: W, rowSquares, bias, biasSquares } = network;
  const N = H / BLOCKS;
  const shift = full * (H - N);
  const {
    moves: M,
    movesSquares,
    moveBias,
    moveBiasSquares,
    labels: Y,
    labelsSquares,
    labelBias,
    labelBiasSquares,
  } = network;
  const random = createRandom(options.seed);
  const state = new Configuration();
  const capacity = 1024 + 2;
  const sums = Array.from({ length: ROLES }, () => new Float32Array(capacity * H));
  const gradients = Array.from({ length: ROLES }, () => new Float32Array(capacity * H));
  const rowsOf = new Int32Array(capacity * ROLES * TOKEN_TEMPLATES);
  const countsOf = new Int32Array(capacity * ROLES);
  const known = new Uint8Array(capacity);
  const used = new Uint8Array(capacity * ROLES);
  const found = new Int32Array(ROLES * TOKEN_TEMPLATES);
  const foundCounts = new Int32Array(ROLES);
  const active = new Int32Array(MAX_STATE_TEMPLATES);
  const h = new Float32Array(H);
  const a = new Float32Array(H);
  const mask = new Float32Array(H);
  const da = new Float32Array(H);
  const dh = new Float32Array(H);
  const unit = new Int32Array(H);
  const step = new Float64Array(H);
  const cost = new Float64Array(3);
  const scores = new Float64Array(3);
  const labelScores = new Float64Array(L);
  const onStack = new Uint8Array(capacity);
  const places = new Int32Array(ROLES);
  const { featureDropout, unitDropout, exploration, rowRate } = options;
  const keepFeature = 1 / (1 - featureDropout);
  const keepUnit = 1 / (1 - unitDropout);

  function load(example: Example, i: number): void {
    known[i] = 1;
    tokenRows(table, full, example.columns, i, found, foundCounts);
    for (let role = 0; role < ROLES; role++) {
      const base = (i * ROLES + role) * TOKEN_TEMPLATES;
      const sum = sums[role]!;
      const at = i * H;
      sum.fill(0, at, at + H);
      gradients[role]!.fill(0, at, at + H);
      used[i * ROLES + role] = 0;
      let count = 0;
      for (let k = 0; k < foundCounts[role]!; k++) {
        if (featureDropout > 0 && random() < featureDropout) continue;
        rowsOf[base + count++] = found[role * TOKEN_TEMPLATES + k]!;
      }
      addRows(network, blocks, rowsOf, base, count, sum, at);
      countsOf[i * ROLES + role] = count;
      if (keepFeature !== 1) for (let j = at; j < at + H; j++) sum[j]! *= keepFeature;
    }
  }

  function labelForward(direction: number, gold: number): number {
    const base = direction * L;
    let best = 0;
    for (let l = 0; l < L; l++) {
      let score = labelBias[base + l]!;
      for (let j = 0, at = (base + l) * H; j < H; j++, at++) score += a[j]! * Y[at]!;
      labelScores[l] = score;
      if (score > labelScores[best]!) best = l;
    }
    void gold;
    return best;
  }

  function labelBackward(direction: number, gold: number, best: number, rate: number, weight: number): void {
    const base = direction * L;
    const top = labelScores[best]!;
    let total = 0;
    for (let l = 0; l < L; l++) {
      const e = Math.exp(labelScores[l]! - top);
      labelScores[l] = e;
      total += e;
    }
    for (let l = 0; l < L; l++) {
      const g = (labelScores[l]! / total - (l === gold ? 1 : 0)) * weight;
      if (g < 0.002 && g > -0.002) continue;
      const b = base + l;
      labelBiasSquares[b]! += g * g;
      labelBias[b]! -= (rate * g) / Math.sqrt(labelBiasSquares[b]! + EPSILON);
      for (let j = 0, at = b * H; j < H; j++, at++) {
        const activation = a[j]!;
        if (activation === 0) continue;
        const y = Y[at]!;
        da[j]! += g * y;
        const gy = g * activation;
        const square = labelsSquares[at]! + gy * gy;
        labelsSquares[at] = square;
        Y[at] = y - (rate * gy) / Math.sqrt(square + EPSILON);
      }
    }
  }

  function learn(example: Example, scale: number, explore: boolean): number {
    const rate = options.rate * scale;
    const n = example.length;
    let errors = 0;
    state.reset(n);
    known.fill(0, 0, n + 2);
    onStack.fill(0, 0, n + 2);
    while (!state.finished) {
      const s0 = state.below(0);
      places[0] = s0;
      places[1] = state.below(1);
      places[2] = state.front;
      for (let role = 0; role < ROLES; role++) if (known[places[role]!] === 0) load(example, places[role]!);
      const least = costs(example, state, onStack, cost);
      const allowed = (cost[0]! < Infinity ? 1 : 0) + (cost[1]! < Infinity ? 1 : 0) + (cost[2]! < Infinity ? 1 : 0);
      let move: number;
      let label = 0;
      if (allowed === 1 && !(cost[RIGHT]! < Infinity)) {
        move = cost[SHIFT]! < Infinity ? SHIFT : LEFT;
        label = example.labels[s0]! + 1;
        if (move === LEFT) label = rootLabelPlusOne;
      } else {
        const count = dropped(stateRows(table, full, example.columns, state, active));
        const sum0 = sums[0]!;
        const sum1 = sums[1]!;
        const sum2 = sums[2]!;
        const p0 = places[0]! * H;
        const p1 = places[1]! * H;
        const p2 = places[2]! * H;
        h.fill(0);
        addRows(network, blocks, active, 0, count, h, 0);
        for (let j = 0; j < H; j++) {
          const value = bias[j]! + h[j]! * keepFeature + sum0[p0 + j]! + sum1[p1 + j]! + sum2[p2 + j]!;
          if (value > 0 && (unitDropout === 0 || random() >= unitDropout)) {
            a[j] = value * keepUnit;
            mask[j] = keepUnit;
          } else {
            a[j] = 0;
            mask[j] = 0;
          }
          da[j] = 0;
        }
        // Moves.
        let best = -1;
        let bestGold = -1;
        for (let m = 0; m < 3; m++) {
          if (cost[m] === Infinity) continue;
          let score = moveBias[m]!;
          for (let j = 0, at = m * H; j < H; j++, at++) score += a[j]! * M[at]!;
          scores[m] = score;
          if (best < 0 || score > scores[best]!) best = m;
          if (cost[m] === least && (bestGold < 0 || score > scores[bestGold]!)) bestGold = m;
        }
        if (cost[best] !== least) errors++;
        const weight = s0 < n ? example.weights[s0]! : 1;
        let total = 0;
        let totalGold = 0;
        const top = scores[best]!;
        for (let m = 0; m < 3; m++) {
          if (cost[m] === Infinity) continue;
          const e = Math.exp(scores[m]! - top);
          scores[m] = e;
          total += e;
          if (cost[m] === least) totalGold += e;
        }
        totalGold += 1e-12;
        for (let m = 0; m < 3; m++) {
          if (cost[m] === Infinity) continue;
          const g = (scores[m]! / total - (cost[m] === least ? scores[m]! / totalGold : 0)) * weight;
          if (g < 0.002 && g > -0.002) continue;
          moveBiasSquares[m]! += g * g;
          moveBias[m]! -= (rate * g) / Math.sqrt(moveBiasSquares[m]! + EPSILON);
          for (let j = 0, at = m * H; j < H; j++, at++) {
            const activation = a[j]!;
            if (activation === 0) continue;
            const y = M[at]!;
            da[j]! += g * y;
            const gy = g * activation;
            const square = movesSquares[at]! + gy * gy;
            movesSquares[at] = square;
            M[at] = y - (rate * gy) / Math.sqrt(square + EPSILON);
          }
        }
        move = explore && random() < exploration ? best : bestGold;
        // Labels: learnt at the gold arc, if it can be made now; asked wherever an arc is made.
        const goldHead = s0 < n ? example.heads[s0]! : -1;
        const goldDirection =
          goldHead === places[2] && cost[LEFT]! < Infinity
            ? 0
            : goldHead === places[1] && cost[RIGHT]! < Infinity
              ? 1
              : -1;
        if (goldDirection >= 0) {
          const predicted = labelForward(goldDirection, example.labels[s0]!);
          labelBackward(goldDirection, example.labels[s0]!, predicted, rate, weight);
          label = (explore ? predicted : example.labels[s0]!) + 1;
        }
        if (move !== SHIFT && goldDirection !== move - 1) label = labelForward(move - 1, -1) + 1;
        // Back to the rows.
        let squares = 0;
        for (let j = 0; j < H; j++) {
          const g = da[j]! * mask[j]!;
          dh[j] = g;
          squares += g * g;
        }
        if (squares > 1e-10) {
          const g0 = gradients[0]!;
          const g1 = gradients[1]!;
          const g2 = gradients[2]!;
          for (let j = 0; j < H; j++) {
            const g = dh[j]!;
            g0[p0 + j]! += g;
            g1[p1 + j]! += g;
            g2[p2 + j]! += g;
            if (g !== 0) {
              const square = biasSquares[j]! + g * g;
              biasSquares[j] = square;
              bias[j]! -= (rate * g) / Math.sqrt(square + EPSILON);
            }
          }
          for (let role = 0; role < ROLES; role++) used[places[role]! * ROLES + role] = 1;
          squares = (squares / H) * keepFeature * keepFeature;
          let some = 0;
          for (let j = 0; j < H; j++) {
            if (dh[j] === 0) continue;
            unit[some] = j;
            step[some++] = dh[j]!;
          }
          for (let k = 0; k < count; k++) update(active[k]!, some, squares, rate * rowRate * keepFeature, dh, 0);
        }
      }
      if (move === SHIFT) {
        onStack[state.front] = 1;
        state.shift();
      } else {
        onStack[s0] = 0;
        state.attach(move, label);
      }
    }
    for (let i = 0; i < n + 2; i++) {
      if (known[i] === 0) continue;
      for (let role = 0; role < ROLES; role++) {
        if (used[i * ROLES + role] === 0) continue;
        const g = gradients[role]!;
        const at = i * H;
        let squares = 0;
        for (let j = at; j < at + H; j++) squares += g[j]! * g[j]!;
        squares = (squares / H) * keepFeature * keepFeature;
        const base = (i * ROLES + role) * TOKEN_TEMPLATES;
        for (let j = 0; j < H; j++) {
          unit[j] = j;
          step[j] = g[at + j]!;
        }
        for (let k = 0; k < countsOf[i * ROLES + role]!; k++)
          update(rowsOf[base + k]!, H, squares, rate * rowRate * keepFeature, g, at);
      }
    }
    return errors;
  }

  function dropped(count: number): number {
    if (featureDropout === 0) return count;
    let kept = 0;
    for (let k = 0; k < count; k++) if (random() >= featureDropout) active[kept++] = active[k]!;
    return kept;
  }

  /** Moves the first `some` entries of `unit` and `step` into a full row, or the block of `gradient` that a narrow row feeds. */
  function update(
    row: number,
    some: number,
    squares: number,
    rate: number,
    gradient: Float32Array,
    from: number,
  ): void {
    const total = rowSquares[row]! + squares;
    rowSquares[row] = total;
    const scale = rate / Math.sqrt(total + EPSILON);
    if (row < full) {
      const base = row * H;
      for (let t = 0; t < some; t++) W[base + unit[t]!]! -= scale * step[t]!;
      return;
    }
    const base = shift + row * N;
    for (let j = base, g = from + blocks[row]! * N; j < base + N; j++, g++) W[j]! -= scale * gradient[g]!;
  }

  const rootLabelPlusOne = 1;
  return { learn };
}

/** Adds `count` rows, full ones first, four of them at a time, to the values of `sum` at `at`. */
export function addRows(
  network: Network,
  blocks: Uint8Array,
  rows: Int32Array,
  from: number,
  count: number,
  sum: Float32Array,
  at: number,
): void {
  const { rows: W, hidden: H, full } = network;
  const N = H / BLOCKS;
  const shift = full * (H - N);
  let k = from;
  const end = from + count;
  for (; k + 3 < end && rows[k + 3]! < full; k += 4) {
    let p = rows[k]! * H;
    let q = rows[k + 1]! * H;
    let r = rows[k + 2]! * H;
    let s = rows[k + 3]! * H;
    for (let j = at; j < at + H; j++) sum[j]! += W[p++]! + W[q++]! + W[r++]! + W[s++]!;
  }
  for (; k < end && rows[k]! < full; k++) {
    let p = rows[k]! * H;
    for (let j = at; j < at + H; j++) sum[j]! += W[p++]!;
  }
  for (; k < end; k++) {
    const row = rows[k]!;
    let p = shift + row * N;
    for (let j = at + blocks[row]! * N, last = j + N; j < last; j++) sum[j]! += W[p++]!;
  }
}

/** Parses with the networks in floating point; several networks vote by their mean scores at each step. */
import { Configuration, LEFT, RIGHT, SHIFT } from '../../src/language/parser/configuration.ts';
import type { RowTable } from '../../src/language/parser/row-table.ts';
import { MAX_STATE_TEMPLATES, ROLES, TOKEN_TEMPLATES } from '../../src/language/parser/templates.ts';
import type { Network } from './network.ts';
import { stateRows, tokenRows } from './rows.ts';
import { addRows } from './trainer.ts';
import type { Example } from './treebank.ts';

export interface Decoded {
  readonly heads: Int32Array;
  /** Label numbers plus one. */
  readonly labels: Int32Array;
}

export function createDecoder(
  networks: readonly Network[],
  table: RowTable,
  blocks: Uint8Array,
): (example: Example) => Decoded {
  const state = new Configuration();
  const full = networks[0]!.full;
  const capacity = 1024 + 2;
  const sums = networks.map((network) =>
    Array.from({ length: ROLES }, () => new Float32Array(capacity * network.hidden)),
  );
  const known = new Uint8Array(capacity);
  const found = new Int32Array(ROLES * TOKEN_TEMPLATES);
  const foundCounts = new Int32Array(ROLES);
  const active = new Int32Array(MAX_STATE_TEMPLATES);
  const places = new Int32Array(ROLES);
  const hiddens = networks.map((network) => new Float32Array(network.hidden));
  const labelCount = networks[0]!.labelCount;
  const scores = new Float64Array(3);
  const labelScores = new Float64Array(labelCount);
  const raw = new Float64Array(Math.max(3, labelCount));

  function load(example: Example, i: number): void {
    known[i] = 1;
    tokenRows(table, full, example.columns, i, found, foundCounts);
    networks.forEach((network, e) => {
      const H = network.hidden;
      for (let role = 0; role < ROLES; role++) {
        const sum = sums[e]![role]!;
        const at = i * H;
        sum.fill(0, at, at + H);
        addRows(network, blocks, found, role * TOKEN_TEMPLATES, foundCounts[role]!, sum, at);
      }
    });
  }

  function softmaxInto(target: Float64Array, count: number): void {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < count; k++) if (raw[k]! > top) top = raw[k]!;
    let total = 0;
    for (let k = 0; k < count; k++) total += Math.exp(raw[k]! - top);
    for (let k = 0; k < count; k++) target[k]! += Math.exp(raw[k]! - top) / total;
  }

  return (example) => {
    const n = example.length;
    state.reset(n);
    known.fill(0, 0, n + 2);
    while (!state.finished) {
      if (!state.allows(LEFT) && !state.allows(RIGHT)) {
        state.shift();
        continue;
      }
      if (!state.allows(SHIFT) && !state.allows(RIGHT)) {
        state.attach(LEFT, 1);
        continue;
      }
      places[0] = state.below(0);
      places[1] = state.below(1);
      places[2] = state.front;
      for (let role = 0; role < ROLES; role++) if (known[places[role]!] === 0) load(example, places[role]!);
      const count = stateRows(table, full, example.columns, state, active);
      scores.fill(0);
      networks.forEach((network, e) => {
        const H = network.hidden;
        const h = hiddens[e]!;
        h.set(network.bias);
        addRows(network, blocks, active, 0, count, h, 0);
        for (let role = 0; role < ROLES; role++) {
          const sum = sums[e]![role]!;
          for (let j = 0, at = places[role]! * H; j < H; j++, at++) h[j]! += sum[at]!;
        }
        for (let j = 0; j < H; j++) if (h[j]! < 0) h[j] = 0;
        for (let m = 0; m < 3; m++) {
          raw[m] = Number.NEGATIVE_INFINITY;
          if (!state.allows(m)) continue;
          let score = network.moveBias[m]!;
          for (let j = 0, at = m * H; j < H; j++, at++) score += h[j]! * network.moves[at]!;
          raw[m] = score;
        }
        softmaxInto(scores, 3);
      });
      const move =
        scores[SHIFT]! >= scores[LEFT]! && scores[SHIFT]! >= scores[RIGHT]!
          ? SHIFT
          : scores[LEFT]! >= scores[RIGHT]!
            ? LEFT
            : RIGHT;
      if (move === SHIFT) {
        state.shift();
        continue;
      }
      labelScores.fill(0);
      networks.forEach((network, e) => {
        const H = network.hidden;
        const h = hiddens[e]!;
        const base = (move - 1) * labelCount;
        for (let l = 0; l < labelCount; l++) {
          let score = network.labelBias[base + l]!;
          for (let j = 0, at = (base + l) * H; j < H; j++, at++) score += h[j]! * network.labels[at]!;
          raw[l] = score;
        }
        raw[0] = Number.NEGATIVE_INFINITY;
        softmaxInto(labelScores, labelCount);
      });
      let label = 1;
      for (let l = 1; l < labelCount; l++) if (labelScores[l]! > labelScores[label]!) label = l;
      state.attach(move, label + 1);
    }
    return { heads: state.heads, labels: state.labels };
  };
}

/**
 * The trained scorer at run time: one sparse hidden layer of whole numbers, a rectifier, then moves and labels straight from it. Like the
 * evaluation networks of chess engines (NNUE, Nasu 2018), each feature owns a row of small integers, so the hidden layer is a sum of rows.
 * The rows of a token are summed once and kept.
 */
import { unpackModel, unpackStrings } from '../model-file.ts';
import type { Columns, WordClasses } from './columns.ts';
import { LONGEST_RUN } from './columns.ts';
import { type Configuration, LEFT, RIGHT, SHIFT } from './configuration.ts';
import { createKernel, type Kernel } from './kernel.ts';
import { buildRowTable, sortedKeys } from './row-table.ts';
import { ROLE_KEYS, ROLES, stateKeys, tokenKeys } from './templates.ts';

const SECTIONS = [
  'labelNames',
  'units',
  'keys',
  'narrowKeys',
  'rows',
  'bias',
  'moves',
  'moveBias',
  'labels',
  'labelBias',
  'words',
  'broad',
  'fine',
];

export interface Scorer {
  readonly classes: WordClasses;
  /** Label names; number 0 is `root`. */
  readonly labels: readonly string[];
  /** Must be called when the columns hold another sentence. */
  begin(columns: Columns): void;
  /** The allowed move with the highest score. At least two moves must be allowed. */
  move(state: Configuration): number;
  /** The best label, counted from 1, for an arc of `LEFT` or `RIGHT`, in the configuration last scored by `move`. */
  label(move: number): number;
}

export function loadScorer(
  bytes: Uint8Array,
  kernelOf: (model: ReturnType<typeof unpackModel>) => Kernel = createKernel,
): Scorer {
  const model = unpackModel(bytes);
  for (const name of SECTIONS) if (!model[name]) throw new Error(`not the weights of a parser: no section "${name}"`);
  const { layout, keys, scores, memory, add, score, label } = kernelOf(model);
  const size = 2 * layout.width;
  const roleSize = size * (LONGEST_RUN + 2);
  const below = layout.sums + roleSize;
  const front = below + roleSize;
  const sums = new Int16Array(memory);
  const known = new Uint8Array(LONGEST_RUN + 2);
  let columns: Columns;

  function weighToken(i: number): void {
    known[i] = 1;
    const count = tokenKeys(columns, i, keys);
    for (let role = 0; role < ROLES; role++) {
      const sum = layout.sums + role * roleSize + i * size;
      sums.fill(0, sum / 2, (sum + size) / 2);
      add(count, ROLE_KEYS[role]!, sum);
    }
  }

  return {
    classes: {
      words: buildRowTable(sortedKeys(model.words!)),
      broad: model.broad as Uint16Array,
      fine: model.fine as Uint16Array,
    },
    labels: unpackStrings(model.labelNames!),
    begin(next) {
      columns = next;
      known.fill(0, 0, next.length + 2);
    },
    move(state) {
      const s0 = state.below(0);
      const s1 = state.below(1);
      const b0 = state.front;
      if (known[s0] === 0) weighToken(s0);
      if (known[s1] === 0) weighToken(s1);
      if (known[b0] === 0) weighToken(b0);
      score(stateKeys(columns, state, keys), layout.sums + s0 * size, below + s1 * size, front + b0 * size);
      const shift = scores[SHIFT]!;
      const left = scores[LEFT]!;
      const right = scores[RIGHT]!;
      if (!state.allows(SHIFT)) return state.allows(LEFT) && (!state.allows(RIGHT) || left >= right) ? LEFT : RIGHT;
      if (!state.allows(RIGHT)) return state.allows(LEFT) && left > shift ? LEFT : SHIFT;
      if (!state.allows(LEFT)) return right > shift ? RIGHT : SHIFT;
      return shift >= left && shift >= right ? SHIFT : left >= right ? LEFT : RIGHT;
    },
    label: (move) => label(move === LEFT ? 0 : 1) + 1,
  };
}

/**
 * The trained scorer at run time: one sparse hidden layer of whole numbers, a rectifier, then moves and labels straight from it. Like the
 * evaluation networks of chess engines (NNUE, Nasu 2018), each feature owns a row of small integers, so the hidden layer is a sum of rows.
 * The rows of a token are summed once and kept, and so is that sum with the rows of its dependents until it gets another.
 */
import { unpackModel, unpackStrings } from '../model-file.ts';
import type { Columns, WordClasses } from './columns.ts';
import { LONGEST_RUN } from './columns.ts';
import { type Configuration, LEFT, RIGHT, SHIFT } from './configuration.ts';
import { DEPENDENT_KEYS } from './dependent-templates.ts';
import { createKernel, type Kernel } from './kernel.ts';
import { createLoneSums } from './lone-sums.ts';
import { buildRowTable, sortedKeys } from './row-table.ts';
import { relationKeys } from './state-templates.ts';
import { placeAt, ROLE_KEYS, ROLES, surroundingKeys, tokenKeys, WORD_KEYS } from './token-templates.ts';
import { createWordSums } from './word-sums.ts';

/** Places for the tokens of a sentence, the root and "no such token". */
const TOKENS = LONGEST_RUN + 2;

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
  const kernel = kernelOf(model);
  const { layout, keys, parts, scores, memory, join, add, score, label } = kernel;
  const wordSums = createWordSums(kernel);
  const loneSums = createLoneSums(kernel);
  const size = 2 * layout.width;
  const lanes = new Int16Array(memory);
  const ownSums = layout.sums + ROLES * TOKENS * size;
  const known = new Uint8Array(ROLES * TOKENS);
  /** One more than the dependents that a token had when it was last weighed with them; 0: not yet in this sentence. */
  const weighedWith = new Int32Array(ROLES * TOKENS);
  let columns: Columns;

  /** Sums what token `i` is by itself, in a role. */
  function weighToken(role: number, i: number): void {
    known[role * TOKENS + i] = 1;
    const sum = ownSums + (role * TOKENS + i) * size;
    if (i >= columns.length) {
      lanes.fill(0, sum / 2, (sum + size) / 2);
      add(tokenKeys(columns, i, keys), ROLE_KEYS[role]!, sum);
      return;
    }
    for (let place = 0; place < WORD_KEYS.length; place++)
      parts[place] = wordSums.at(placeAt(columns, i, WORD_KEYS[place]!.offset), place, role);
    join(WORD_KEYS.length, sum);
    add(surroundingKeys(columns, i, keys), ROLE_KEYS[role]!, sum);
  }

  /** The byte address of what token `i` is in a role with its dependents so far. */
  function weighed(role: number, state: Configuration, i: number): number {
    const at = role * TOKENS + i;
    const sum = layout.sums + at * size;
    const dependents = state.leftCount[i]! + state.rightCount[i]! + 1;
    if (weighedWith[at] === dependents) return sum;
    if (known[at] === 0) weighToken(role, i);
    weighedWith[at] = dependents;
    const own = ownSums + at * size;
    if (dependents === 1) {
      parts[0] = own;
      parts[1] = loneSums(columns, state, i, role);
      join(2, sum);
      return sum;
    }
    lanes.copyWithin(sum / 2, own / 2, (own + size) / 2);
    add(DEPENDENT_KEYS[role]!(columns, state, i, keys, 0), 0, sum);
    return sum;
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
      wordSums.begin(next);
      for (let role = 0; role < ROLES; role++) {
        const from = role * TOKENS;
        known.fill(0, from, from + next.length + 2);
        weighedWith.fill(0, from, from + next.length + 2);
      }
    },
    move(state) {
      const top = weighed(0, state, state.below(0));
      const below = weighed(1, state, state.below(1));
      const front = weighed(2, state, state.front);
      score(relationKeys(columns, state, keys), top, below, front);
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

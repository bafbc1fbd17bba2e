/** The loops of `kernel.wat` in TypeScript. Sums wrap at 16 bits and products add up in 32, exactly as there. */
import { type Layout, MOST_ACTIVATION } from './kernel-layout.ts';
import { BLOCKS, blockOf, rowOf } from './row-table.ts';

export interface Loops {
  /** Writes to the sum at byte `sum` what the first `count` sums named in `parts` come to. */
  join(count: number, sum: number): void;
  /** Adds to the sum at byte `sum` the rows of the first `count` keys, each mixed with `salt`; unknown keys add nothing. */
  add(count: number, salt: number, sum: number): void;
  /** Works out the hidden layer from three token sums (bytes) and the first `count` keys, and the scores of the moves. */
  score(count: number, top: number, below: number, front: number): void;
  /** The number, from 1, of the best label for an arc to the left (0) or right (1), in the hidden layer last worked out. */
  label(side: number): number;
}

export function plainLoops(memory: ArrayBuffer, layout: Layout): Loops {
  const { width, labelCount, full } = layout;
  const table = { places: new Int32Array(memory, layout.table, 2 << (32 - layout.shift)), shift: layout.shift };
  const keys = new Int32Array(memory, layout.keys);
  const parts = new Int32Array(memory, layout.parts);
  const rows = new Int8Array(memory, layout.rows);
  const lanes = new Int16Array(memory);
  const hidden = new Int16Array(memory, layout.hidden, width);
  const bias = new Int16Array(memory, layout.bias, width);
  const moves = new Int16Array(memory, layout.moves, 3 * width);
  const moveBias = new Int32Array(memory, layout.moveBias, 3);
  const scores = new Int32Array(memory, layout.scores, 3);
  const labels = new Int8Array(memory, layout.labels, 2 * labelCount * width);
  const labelBias = new Int32Array(memory, layout.labelBias, 2 * labelCount);
  const narrow = width / BLOCKS;
  const narrowRows = full * (width - narrow);

  function add(count: number, salt: number, sum: number): void {
    for (let k = 0; k < count; k++) {
      const key = keys[k]! ^ salt;
      const row = rowOf(table, key);
      if (row < 0) continue;
      let from = sum / 2;
      let p = row * width;
      let end = p + width;
      if (row >= full) {
        from += blockOf(key) * narrow;
        p = narrowRows + row * narrow;
        end = p + narrow;
      }
      for (; p < end; p++, from++) lanes[from]! += rows[p]!;
    }
  }

  return {
    join(count, sum) {
      for (let j = 0; j < width; j++) {
        let joined = 0;
        for (let k = 0; k < count; k++) joined += lanes[parts[k]! / 2 + j]!;
        lanes[sum / 2 + j] = joined;
      }
    },
    add,
    score(count, top, below, front) {
      for (let j = 0; j < width; j++)
        hidden[j] = bias[j]! + lanes[top / 2 + j]! + lanes[below / 2 + j]! + lanes[front / 2 + j]!;
      add(count, 0, layout.hidden);
      for (let j = 0; j < width; j++) hidden[j] = Math.min(Math.max(hidden[j]!, 0), MOST_ACTIVATION);
      for (let move = 0; move < 3; move++) {
        let score = moveBias[move]!;
        for (let j = 0, at = move * width; j < width; j++, at++) score += hidden[j]! * moves[at]!;
        scores[move] = score;
      }
    },
    label(side) {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let label = 1; label < labelCount; label++) {
        const number = side * labelCount + label;
        let score = labelBias[number]!;
        for (let j = 0, at = number * width; j < width; j++, at++) score += hidden[j]! * labels[at]!;
        if (score <= most) continue;
        most = score;
        best = label;
      }
      return best;
    },
  };
}

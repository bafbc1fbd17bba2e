/**
 * The inner loops of the scorer: sums of rows, moves, labels. In WebAssembly with vectors of eight units where the engine has them, else
 * (or where a page forbids WebAssembly) in plain TypeScript, with the same numbers.
 */
import type { Sections } from '../model-file.ts';
import { type Engine, instantiate, ownEngine } from '../web-assembly.ts';
import { KERNEL } from './kernel-bytes.ts';
import { fillMemory, type Layout, layOut } from './kernel-layout.ts';
import { type Loops, plainLoops } from './plain-loops.ts';
import { WORD_KEYS } from './token-templates.ts';

export interface Kernel extends Loops {
  readonly layout: Layout;
  /** Where the keys are to be written. */
  readonly keys: Int32Array;
  /** Where the addresses of the sums that are joined are to be written. */
  readonly parts: Int32Array;
  /** The scores of the moves. */
  readonly scores: Int32Array;
  readonly memory: ArrayBuffer;
}

/** The kernel over the weights in `model`; `engine` is for tests, which also ask for none. */
export function createKernel(model: Sections, engine: Engine | null = ownEngine()): Kernel {
  const layout = layOut(model);
  const vectors = instantiate<Loops>(engine, KERNEL, layout.size, layout);
  const memory = vectors?.memory ?? new ArrayBuffer(layout.size);
  const { join, add, score, label } = vectors?.exports ?? plainLoops(memory, layout);
  fillMemory(memory, layout, model);
  return {
    join,
    add,
    score,
    label,
    layout,
    memory,
    keys: new Int32Array(memory, layout.keys, (layout.probes - layout.keys) / 4),
    parts: new Int32Array(memory, layout.parts, WORD_KEYS.length),
    scores: new Int32Array(memory, layout.scores, 3),
  };
}

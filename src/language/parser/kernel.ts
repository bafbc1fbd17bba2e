/**
 * The inner loops of the scorer: sums of rows, moves, labels. In WebAssembly with vectors of eight units where the engine has them, else
 * (or where a page forbids WebAssembly) in plain TypeScript, with the same numbers.
 */
import type { Sections } from '../model-file.ts';
import { KERNEL } from './kernel-bytes.ts';
import { fillMemory, type Layout, layOut } from './kernel-layout.ts';
import { type Loops, plainLoops } from './plain-loops.ts';

export interface Kernel extends Loops {
  readonly layout: Layout;
  /** Where the keys are to be written. */
  readonly keys: Int32Array;
  /** The scores of the moves. */
  readonly scores: Int32Array;
  readonly memory: ArrayBuffer;
}

interface Engine {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

const PAGE = 65536;

/** The kernel over the weights in `model`; `engine` is for tests, which also ask for none. */
export function createKernel(
  model: Sections,
  engine = (globalThis as { WebAssembly?: Engine }).WebAssembly ?? null,
): Kernel {
  const layout = layOut(model);
  const { memory, loops } = (engine && vectorLoops(engine, layout)) ?? plain(layout);
  fillMemory(memory, layout, model);
  return {
    ...loops,
    layout,
    memory,
    keys: new Int32Array(memory, layout.keys, (layout.probes - layout.keys) / 4),
    scores: new Int32Array(memory, layout.scores, 3),
  };
}

function vectorLoops(engine: Engine, layout: Layout): { memory: ArrayBuffer; loops: Loops } | undefined {
  try {
    const module = new engine.Module(KERNEL);
    const memory = new engine.Memory({ initial: Math.ceil(layout.size / PAGE) });
    const { exports } = new engine.Instance(module, { scorer: { ...layout, memory } });
    const { add, score, label } = exports as Loops;
    return { memory: memory.buffer, loops: { add, score, label } };
  } catch {
    // No vectors in this engine, or WebAssembly forbidden by the page: the plain loops do the same work.
    return undefined;
  }
}

function plain(layout: Layout): { memory: ArrayBuffer; loops: Loops } {
  const memory = new ArrayBuffer(layout.size);
  return { memory, loops: plainLoops(memory, layout) };
}

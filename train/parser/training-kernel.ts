/** The inner loops of training, in WebAssembly: the same numbers on every machine, several times as fast as plain loops over typed arrays. */
import { readFileSync } from 'node:fs';
import { assemble } from '../../scripts/assemble.ts';

/** All addresses are bytes of the network's memory; sums and gradients are one hidden layer of 32-bit floats. */
export interface TrainingKernel {
  /** Adds the rows whose `count` numbers stand at `list`, the full ones first, to `sum`. */
  gather(list: number, count: number, sum: number): void;
  /** Moves those rows against `gradient`, whose mean square is `square`, with one Adagrad rate a row. */
  scatter(list: number, count: number, gradient: number, square: number, rate: number): void;
  /** Makes activations of `scale` times the sums at `hidden` plus a bias and three token sums; the mask becomes 0 where no unit fires. */
  fire(hidden: number, scale: number, bias: number, x: number, y: number, z: number, mask: number): void;
  /** Writes the scores of `count` outputs to `scores`. */
  score(hidden: number, weights: number, bias: number, count: number, scores: number): void;
  /** Passes the gradient `g` of one output's score on to `gradient`, and moves the output's weights. */
  output(hidden: number, gradient: number, weights: number, squares: number, g: number, rate: number): void;
  /** Masks `gradient`, adds it to three others, moves the biases, and returns the sum of its squares. */
  hiddenBack(
    gradient: number,
    mask: number,
    bias: number,
    squares: number,
    rate: number,
    x: number,
    y: number,
    z: number,
  ): number;
  sumSquares(at: number): number;
}

export interface Memory {
  readonly buffer: ArrayBuffer;
}

/** What is used of the engine's `WebAssembly`. */
interface Engine {
  readonly Memory: new (size: { initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

const { WebAssembly: engine } = globalThis as unknown as { WebAssembly: Engine };
const PAGE = 65536;
const source = readFileSync(new URL('training-kernel.wat', import.meta.url), 'utf8');
const module = new engine.Module(await assemble('training-kernel.wat', source));

/** The kernel over a new memory of `size` bytes, laid out as `globals` say. */
export function createTrainingKernel(
  size: number,
  globals: Readonly<Record<'rows' | 'full' | 'width' | 'squares' | 'offsets' | 'found', number>>,
): { readonly memory: Memory; readonly kernel: TrainingKernel } {
  const memory = new engine.Memory({ initial: Math.ceil(size / PAGE) });
  const { exports } = new engine.Instance(module, { network: { ...globals, memory } });
  return { memory, kernel: exports as TrainingKernel };
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../scripts/assemble.ts';
import { packModel, type Sections, unpackModel } from '../model-file.ts';
import { createKernel } from './kernel.ts';
import { KERNEL } from './kernel-bytes.ts';

const model = unpackModel(new Uint8Array(readFileSync(new URL('../../../models/parser.bin', import.meta.url))));
const known = [model.keys!, model.narrowKeys!].flatMap((gaps) => {
  let key = 0;
  return Array.from(gaps, (gap) => {
    key = (key + gap) | 0;
    return key;
  });
});
const key = fc.oneof(
  fc.nat(known.length - 1).map((row) => known[row]!),
  fc.integer(),
);
const keyLists = fc.array(key, { maxLength: 120 });

/** Everything that a kernel works out for three tokens and a configuration. */
function outcome(
  kernel: ReturnType<typeof createKernel>,
  tokens: readonly (readonly number[])[],
  state: readonly number[],
) {
  const { layout, keys, memory } = kernel;
  const sums = tokens.map((token, i) => {
    const at = layout.sums + i * 2 * layout.width;
    const sum = new Int16Array(memory, at, layout.width).fill(0);
    keys.set(token);
    kernel.add(token.length, 0, at);
    return { at, sum };
  });
  const joined = layout.sums + tokens.length * 2 * layout.width;
  kernel.parts.set(sums.map(({ at }) => at));
  kernel.join(sums.length, joined);
  keys.set(state);
  kernel.score(state.length, sums[0]!.at, sums[1]!.at, sums[2]!.at);
  return {
    sums: sums.map(({ sum }) => [...sum]),
    joined: [...new Int16Array(memory, joined, layout.width)],
    hidden: [...new Int16Array(memory, layout.hidden, layout.width)],
    scores: [...kernel.scores],
    labels: [kernel.label(0), kernel.label(1)],
  };
}

describe('createKernel', () => {
  it('gives the same numbers with vectors and without', () => {
    const vectors = createKernel(model);
    const plain = createKernel(model, null);
    expect([vectors, plain].map(({ add }) => `${add}`.includes('native code'))).toEqual([true, false]);
    fc.assert(
      fc.property(fc.array(keyLists, { minLength: 3, maxLength: 3 }), keyLists, (tokens, state) => {
        expect(outcome(vectors, tokens, state)).toEqual(outcome(plain, tokens, state));
      }),
      { numRuns: 200 },
    );
  });

  it('joins sums into their sum', () => {
    const { sums, joined } = outcome(createKernel(model), [known.slice(0, 9), known.slice(9, 12), [known[0]!]], []);
    expect(joined).toEqual(joined.map((_, j) => sums.reduce((total, sum) => total + sum[j]!, 0)));
  });

  it('takes the plain loops where WebAssembly is forbidden', () => {
    const { WebAssembly: engine } = globalThis as unknown as { WebAssembly: object };
    const forbidden = {
      ...engine,
      Module: class {
        constructor() {
          throw new Error('blocked by the content security policy');
        }
      },
    };
    expect(createKernel(model, forbidden as never).memory.byteLength).toBeGreaterThan(model.rows!.length);
  });

  it('refuses a hidden layer that does not come in blocks', () => {
    const sections: Sections = { ...model, bias: new Int16Array(40) };
    expect(() => createKernel(unpackModel(packModel(sections)))).toThrow('40 hidden units');
  });

  it('is assembled from the text beside it', async () => {
    const text = readFileSync(new URL('kernel.wat', import.meta.url), 'utf8');
    expect(Buffer.from(await assemble('kernel.wat', text))).toEqual(Buffer.from(KERNEL));
  });
});

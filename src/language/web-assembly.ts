/** What is asked of WebAssembly, which no standard library of the pure rooms declares. */
export interface Engine {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

export interface Instance<Exports> {
  readonly memory: ArrayBuffer;
  readonly exports: Exports;
}

const PAGE = 65536;

/** The engine of this process or page, or null. */
export const ownEngine = (): Engine | null => (globalThis as { WebAssembly?: Engine }).WebAssembly ?? null;

/**
 * An instance of the module in `bytes` over `size` bytes of memory of its own; it imports `memory` and `numbers` from `room`. Null where there
 * is no engine, the engine has no vectors, or a page's content security policy forbids it: callers have plain loops that do the same.
 */
export function instantiate<Exports>(
  engine: Engine | null,
  bytes: Uint8Array,
  size: number,
  numbers: object,
): Instance<Exports> | null {
  if (!engine) return null;
  try {
    const module = new engine.Module(bytes);
    const memory = new engine.Memory({ initial: Math.ceil(size / PAGE) });
    const { exports } = new engine.Instance(module, { room: { ...numbers, memory } });
    return { memory: memory.buffer, exports: exports as Exports };
  } catch {
    return null;
  }
}

/** The bytes that pairs of hexadecimal digits stand for. */
export function bytesOfHex(digits: string): Uint8Array {
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

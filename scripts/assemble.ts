import wabt from 'wabt';

/** The WebAssembly bytes of a module in text format, checked. Throws an Error that names the line at fault. */
export async function assemble(name: string, source: string): Promise<Uint8Array> {
  const module = (await wabt()).parseWat(name, source, { simd: true });
  try {
    module.validate();
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}

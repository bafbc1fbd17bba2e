/**
 * The container of trained weights: named typed arrays in one block of bytes, loaded as views without parsing or copying.
 *
 * Layout, little-endian: magic `RAPM`, version 1 (Uint32), section count (Uint32), then a directory entry a section (name length,
 * name in UTF-16, kind, element count, byte offset: all Uint32 but the name), then the sections, each at a multiple of 8.
 */
const MAGIC = 0x4d504152; // "RAPM"
const VERSION = 1;
const KINDS = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array] as const;

export type Section = InstanceType<(typeof KINDS)[number]>;
export type Sections = Readonly<Record<string, Section>>;

/** Packs named arrays into one block. The order of the names is kept, so equal input gives equal bytes. */
export function packModel(sections: Sections): Uint8Array {
  const entries = Object.entries(sections);
  let offset = align(12 + entries.reduce((sum, [name]) => sum + 16 + align4(2 * name.length), 0));
  const places = entries.map(([, data]) => {
    const at = offset;
    offset = align(offset + data.byteLength);
    return at;
  });
  const bytes = new Uint8Array(offset);
  const view = new DataView(bytes.buffer);
  let p = 0;
  const put = (value: number) => {
    view.setUint32(p, value, true);
    p += 4;
  };
  put(MAGIC);
  put(VERSION);
  put(entries.length);
  entries.forEach(([name, data], i) => {
    put(name.length);
    for (let k = 0; k < name.length; k++) view.setUint16(p + 2 * k, name.charCodeAt(k), true);
    p += align4(2 * name.length);
    put(KINDS.findIndex((kind) => data instanceof kind));
    put(data.length);
    put(places[i]!);
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), places[i]!);
  });
  return bytes;
}

/** The arrays of a packed model, as views of `bytes`. Throws an Error that says what is wrong with the file. */
export function unpackModel(bytes: Uint8Array): Sections {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.byteLength < 12 || view.getUint32(0, true) !== MAGIC) throw new Error('not a Rapporteur model file');
  if (view.getUint32(4, true) !== VERSION)
    throw new Error(`model file of version ${view.getUint32(4, true)}, this reader knows ${VERSION}`);
  const sections: Record<string, Section> = {};
  let p = 12;
  for (let left = view.getUint32(8, true); left > 0; left--) {
    const length = view.getUint32(p, true);
    let name = '';
    for (let k = 0; k < length; k++) name += String.fromCharCode(view.getUint16(p + 4 + 2 * k, true));
    p += 4 + align4(2 * length);
    const kind = KINDS[view.getUint32(p, true)];
    const count = view.getUint32(p + 4, true);
    const offset = view.getUint32(p + 8, true);
    p += 12;
    if (!kind || offset + count * kind.BYTES_PER_ELEMENT > aligned.byteLength)
      throw new Error(`model file is cut short in "${name}"`);
    sections[name] = new kind(aligned.buffer as ArrayBuffer, aligned.byteOffset + offset, count);
  }
  return sections;
}

/** A list of strings (none with a line feed) as one section. */
export function packStrings(strings: readonly string[]): Uint16Array<ArrayBuffer> {
  const joined = strings.join('\n');
  return Uint16Array.from({ length: joined.length }, (_, i) => joined.charCodeAt(i));
}

export function unpackStrings(units: Section): string[] {
  let joined = '';
  for (let i = 0; i < units.length; i += 8192)
    joined += String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[]);
  return joined === '' ? [] : joined.split('\n');
}

const align = (n: number): number => Math.ceil(n / 8) * 8;
const align4 = (n: number): number => Math.ceil(n / 4) * 4;

import { inflateRawSync } from 'node:zlib';

/** The most that one entry may unpack to, in bytes: a few kilobytes can be made to swell without end. */
export const ENTRY_LIMIT = 64 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_END = 22 + 0xffff;

/**
 * The entries of a ZIP archive by name; each is unpacked when called for. Null where the bytes are no archive or its directory is
 * broken. An entry that is packed in a way we do not know, is broken or swells beyond the limit throws when it is called for.
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries = new Map<string, () => Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const [method, packed] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), () => {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      return unpack(bytes.subarray(start, start + packed), method);
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - LONGEST_END; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function unpack(bytes: Uint8Array, method: number): Uint8Array {
  if (method === 0) return bytes;
  if (method === 8) return inflateRawSync(bytes, { maxOutputLength: ENTRY_LIMIT });
  throw new Error(`packed by method ${method}`);
}

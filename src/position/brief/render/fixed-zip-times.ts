/** The earliest time that the ZIP format knows: 1980-01-01, midnight. */
const EPOCH = 0x0021_0000;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;

/** The archive with every entry's time set to 1980, so that equal contents are equal bytes. For archives without a comment or ZIP64. */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('no ZIP archive without comment');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('broken ZIP directory');
    view.setUint32(at + 12, EPOCH, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, EPOCH, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/**
 * A short name for a text: 64 bits of FNV-1a over its UTF-16 code units, as 16 hexadecimal digits. Equal texts get equal names, on
 * every machine. It tells reports apart; it is no defence against somebody who forges one.
 */
export function contentId(text: string): string {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    // (high:low) *= 2^40 + 0x1b3, the 64-bit FNV prime, in 32-bit halves
    const carry = Math.floor((low * 0x1b3) / 0x100000000);
    high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0;
    low = Math.imul(low, 0x1b3) >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** Integer hashes of features: strings are hashed once, then combined by number, so that no feature is ever written out. */

/** FNV-1a over UTF-16 units with a finishing mix; unsigned 32 bits. */
export function hashString(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return finish(h);
}

/** The key of template `template` filled with `a`; never 0, which marks an empty slot. */
export function feature1(template: number, a: number): number {
  return finish(Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)) || 1;
}

export function feature2(template: number, a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  return finish(Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35)) || 1;
}

export function feature3(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  return finish(Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f)) || 1;
}

function finish(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  return x >>> 0;
}

const LONG = 12;

/** A distance in tokens, the longer the coarser. */
export function distance(a: number, b: number): number {
  const d = b - a;
  return d < 6 ? d : d < 9 ? 6 : d < 14 ? 7 : d < 24 ? 8 : LONG;
}

import type { Analysis } from '../../language/index.ts';

/** Index of the innermost quotation that holds the token, -1 outside. */
export function quotationAt(token: number, { quotations }: Analysis): number {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.from <= token) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - 4); i--) if (token < quotations[i]!.to) return i;
  return -1;
}

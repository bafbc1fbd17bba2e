import type { Analysis } from '../../language/index.ts';

/** Index of the token that holds the UTF-16 offset, or of the next one if it lies between two; -1 in a text without tokens. */
export function tokenAt({ tokens }: Analysis, offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return tokens.length === 0 ? -1 : low;
}

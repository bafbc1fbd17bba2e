/** Finds the names of the lists in a sentence, the longest first. */
import { CITIES, COUNTRIES, REGIONS } from '../english/places.ts';

export const COUNTRY = 1;
export const CITY = 2;
export const REGION = 3;

interface Node {
  readonly next: Map<string, Node>;
  kind: number;
}

const root: Node = { next: new Map(), kind: 0 };
for (const [names, kind] of [
  [CITIES, CITY],
  [REGIONS, REGION],
  [COUNTRIES, COUNTRY],
] as const) {
  for (const name of names) {
    let node = root;
    for (const word of name.split(/[ ]|(?=-)|(?<=-)/)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), kind: 0 };
        node.next.set(word, next);
      }
      node = next;
    }
    node.kind = kind;
  }
}

/**
 * Writes into `places` for each token of `[from, to)`: 0, or 2 × kind for the first word of a listed name and 2 × kind + 1 for the
 * words after it.
 */
export function markPlaces(forms: readonly string[], from: number, to: number, places: Uint8Array): void {
  for (let i = from; i < to; i++) {
    let node = root.next.get(forms[i]!);
    let end = 0;
    let kind = 0;
    for (let k = i + 1; node; k++) {
      if (node.kind > 0) {
        end = k;
        kind = node.kind;
      }
      node = k < to ? node.next.get(forms[k]!) : undefined;
    }
    if (end === 0) continue;
    places[i] = 2 * kind;
    for (let k = i + 1; k < end; k++) places[k] = 2 * kind + 1;
    i = end - 1;
  }
}

import type { Analysis, TokenRange } from '../../../language/index.ts';

/** Where the words that hang below each token begin and end: `left[i]..right[i]`, both inclusive, the token itself among them. */
export interface Extents {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Longer sentences are lists, tables or hostile: rules that take a whole sentence as content leave them alone. */
export const LONGEST_SENTENCE = 400;

/** Walks no further up than this: trees of real sentences are shallow, those of hostile text must not cost. */
const DEEPEST = 60;

export function extentsOf(analysis: Analysis): Extents {
  const size = analysis.tokens.length;
  const left = Int32Array.from({ length: size }, (_, i) => i);
  const right = Int32Array.from({ length: size }, (_, i) => i);
  for (let i = 0; i < size; i++) {
    let up = analysis.tokens[i]!.head;
    for (let steps = 0; up >= 0 && up < size && steps < DEEPEST; steps++) {
      if (left[up]! > i) left[up] = i;
      if (right[up]! < i) right[up] = i;
      up = analysis.tokens[up]!.head;
    }
  }
  return { left, right };
}

/** The first dependent of a token with one of these relations (subtypes count), or -1. */
export function dependentOf(analysis: Analysis, token: number, relations: readonly string[]): number {
  for (const kid of analysis.dependents[token] ?? []) {
    const { relation } = analysis.tokens[kid]!;
    if (relations.some((name) => relation === name || relation.startsWith(`${name}:`))) return kid;
  }
  return -1;
}

export function extentOf(extents: Extents, token: number): TokenRange {
  return { from: extents.left[token]!, to: extents.right[token]! + 1 };
}

/** A range without the punctuation and spaces at its ends that no content has: commas, colons, dashes, and a closing period. */
export function trimRange(analysis: Analysis, { from, to }: TokenRange): TokenRange | null {
  const loose = (i: number): boolean => /^[,;:.—–-]+$/.test(analysis.tokens[i]!.text);
  while (from < to && loose(from)) from++;
  while (to > from && loose(to - 1)) to--;
  return from < to ? { from, to } : null;
}

/** `range` less the tokens of `holes`, in pieces, each trimmed. */
export function without(analysis: Analysis, range: TokenRange, holes: readonly TokenRange[]): TokenRange[] {
  const pieces: TokenRange[] = [];
  let from = range.from;
  for (const hole of [...holes].sort((a, b) => a.from - b.from)) {
    if (hole.to <= from || hole.from >= range.to) continue;
    if (hole.from > from) pieces.push({ from, to: hole.from });
    from = Math.max(from, hole.to);
  }
  if (from < range.to) pieces.push({ from, to: range.to });
  return pieces.flatMap((piece) => trimRange(analysis, piece) ?? []);
}

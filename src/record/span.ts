/**
 * A stretch of a report's text.
 *
 * `start` and `end` count UTF-16 code units of the stored text, half-open: `[start, end)`. So `{ start: 0, end: 3 }` covers
 * the first three code units, and an emoji outside the BMP takes two. The invariant that everything rests on:
 * `text === report.text.slice(start, end)`, and `0 <= start < end <= report.text.length`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Offsets without the quoted text: what span algebra works on. Same unit, same half-open convention. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** The span `[start, end)` of `text`. Throws a RangeError on an empty, reversed or out-of-range span. */
export function spanOf(text: string, start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > text.length) {
    throw new RangeError(`no span [${start}, ${end}) in a text of ${text.length} UTF-16 units`);
  }
  return { start, end, text: text.slice(start, end) };
}

/** True if the span still quotes `text` exactly. */
export function quotes(text: string, span: Span): boolean {
  return span.start >= 0 && span.start < span.end && text.slice(span.start, span.end) === span.text;
}

export function lengthOf(span: Offsets): number {
  return span.end - span.start;
}

/** True if the two share at least one code unit. Touching is not overlapping. */
export function overlaps(a: Offsets, b: Offsets): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if `inner` lies wholly within `outer` (equal counts). */
export function contains(outer: Offsets, inner: Offsets): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by start, the longer first on a tie. */
export function compareSpans(a: Offsets, b: Offsets): number {
  return a.start - b.start || b.end - a.end;
}

/** The number of code units that two lists of offsets share; each list must be free of overlaps. */
export function overlapLength(a: readonly Offsets[], b: readonly Offsets[]): number {
  let shared = 0;
  for (const x of a) {
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  return shared;
}

/** Sorts, and joins what overlaps or touches. */
export function union(spans: readonly Offsets[]): Offsets[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(compareSpans)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** `spans` less everything in `holes`, in reading order. */
export function subtract(spans: readonly Offsets[], holes: readonly Offsets[]): Offsets[] {
  let rest = union(spans);
  for (const hole of union(holes)) {
    rest = rest.flatMap((span) => {
      if (!overlaps(span, hole)) return [span];
      const pieces: Offsets[] = [];
      if (span.start < hole.start) pieces.push({ start: span.start, end: hole.start });
      if (hole.end < span.end) pieces.push({ start: hole.end, end: span.end });
      return pieces;
    });
  }
  return rest;
}

/** The offsets without white space at either end, or null if nothing is left. */
export function trim(text: string, { start, end }: Offsets): Offsets | null {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index));
}

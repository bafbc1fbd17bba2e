import type { Mark } from '../../api/contract.ts';

/** A stretch of text between two neighbouring borders of marks: everything that covers it covers the whole of it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** A line of the report as published. `gap`: a blank line stands before it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
  readonly segments: readonly Segment[];
}

/** The lines of a text that are not blank, as half-open offsets. */
export function linesOf(text: string): readonly Omit<Line, 'segments'>[] {
  const lines: Omit<Line, 'segments'>[] = [];
  let start = 0;
  let gap = false;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() === '') gap = true;
    else {
      lines.push({ start, end, gap });
      gap = false;
    }
    start = end + 1;
  }
  return lines;
}

/**
 * Cuts the text at every border of a mark and of a line, so that nested and overlapping marks become flat neighbours. Linear in the text
 * and in what covers what; marks may come in any order and reach over lines.
 */
export function segmentLines(text: string, marks: readonly Mark[]): readonly Line[] {
  const byStart = [...marks]
    .filter(({ start, end }) => start < end && start < text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: Mark[] = [];
  return linesOf(text).map((line) => {
    const segments: Segment[] = [];
    let at = line.start;
    open = open.filter(({ end }) => end > at);
    while (at < line.end) {
      while (next < byStart.length && byStart[next]!.start <= at) {
        const mark = byStart[next++]!;
        if (mark.end > at) open.push(mark);
      }
      const border = byStart[next]?.start ?? line.end;
      const end = open.reduce((least, mark) => Math.min(least, mark.end), Math.min(border, line.end));
      segments.push({ start: at, end, marks: [...open] });
      at = end;
      open = open.filter((mark) => mark.end > at);
    }
    return { ...line, segments };
  });
}

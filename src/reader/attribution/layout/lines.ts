import type { Analysis, TokenRange } from '../../../language/index.ts';

export interface Line extends TokenRange {
  /** Index of the paragraph that the line stands in. */
  readonly paragraph: number;
}

const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** The lines of a text as printed, in order: paragraphs broken at every line break. */
export function linesOf({ tokens, text, paragraphs }: Analysis): readonly Line[] {
  return paragraphs.flatMap(({ from, to, index }) => {
    const lines: Line[] = [];
    let start = from;
    for (let i = from + 1; i <= to; i++) {
      if (i < to && !LINE_BREAK.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))) continue;
      lines.push({ from: start, to: i, paragraph: index });
      start = i;
    }
    return lines;
  });
}

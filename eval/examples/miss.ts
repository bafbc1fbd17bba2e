import type { Span } from '../../src/record/index.ts';

/** One difference between the gold and what was found, for a person who tunes the reader. */
export interface Miss {
  readonly report: string;
  /** The measure it counts against. */
  readonly measure: string;
  readonly expected: string;
  readonly found: string;
  /** The words it is about. */
  readonly words: string;
}

export function showMiss({ report, measure, expected, found, words }: Miss): string {
  return `${report}  ${measure}\n    expected ${expected}\n    found    ${found}\n    in       ${words}`;
}

/** `[source] cue → content`, shortened to a line. */
export function showStatement(statement: {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}): string {
  return `[${show(statement.source)}] ${show(statement.cue)} → ${shorten(show(statement.content))}`;
}

export function show(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join(' … ');
}

export function shorten(words: string, length = 110): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

import type { Offsets, Span } from '../../record/index.ts';
import type { Quote } from './portable.ts';

/** How much of the text around a quote is kept on either side, in UTF-16 code units: enough to tell two equal phrases apart. */
const CONTEXT = 32;

/** The span with its surroundings. */
export function quoteOf(text: string, { start, end }: Offsets): Quote {
  return {
    start,
    end,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

export function quotesOf(text: string, spans: readonly Span[]): Quote[] {
  return spans.map((span) => quoteOf(text, span));
}

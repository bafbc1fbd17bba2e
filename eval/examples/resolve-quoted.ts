import { type Span, spanOf } from '../../src/record/index.ts';
import type { Quoted } from './gold.ts';

/** A quoted string that the report does not hold, or holds more than once without saying which. */
export class GoldError extends Error {
  constructor(
    readonly file: string,
    readonly field: string,
    problem: string,
  ) {
    super(`${file}: ${field}: ${problem}`);
    this.name = 'GoldError';
  }
}

/** The span of the quoted words in `text`. Throws a GoldError naming file and field if it is not exactly one. */
export function resolveQuoted(text: string, quoted: Quoted, file: string, field: string): Span {
  const words = typeof quoted === 'string' ? quoted : quoted.text;
  const starts = occurrences(text, words);
  if (starts.length === 0) throw new GoldError(file, field, `the report does not hold ${JSON.stringify(words)}`);
  if (typeof quoted === 'string' && starts.length > 1) {
    throw new GoldError(file, field, `${JSON.stringify(words)} stands ${starts.length} times; say which with "at"`);
  }
  const at = typeof quoted === 'string' ? 1 : quoted.at;
  const start = starts[at - 1];
  if (start === undefined) {
    throw new GoldError(file, field, `${JSON.stringify(words)} stands ${starts.length} times, not ${at}`);
  }
  return spanOf(text, start, start + words.length);
}

/** Every start of `words` in `text`, overlapping ones too, whether or not at a word boundary. */
function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

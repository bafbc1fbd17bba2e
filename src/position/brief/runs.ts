/** Makers of the stretches of a line. */

import type { Line, Run } from './brief.ts';
import { cleanText, shortened } from './clean-text.ts';
import { LOADED } from './english/loaded-words.ts';

const LONGEST_NAME = 70;

/** The program's own words; never text of a report. */
export function words(text: string): Run {
  return { kind: 'words', text };
}

export function strong(text: string): Run {
  return { kind: 'words', text, strong: true };
}

/** A name out of a report or codebook. One that takes a side is quoted, so that it is nobody's word but the report's. */
export function name(text: string): Run {
  const clean = shortened(cleanText(text), LONGEST_NAME);
  return LOADED.test(clean) ? { kind: 'quote', text: clean.replace(/[“”"]/g, '') } : { kind: 'name', text: clean };
}

export function strongName(text: string): Run {
  const run = name(text);
  return run.kind === 'name' ? { ...run, strong: true } : run;
}

/** Exact wording, as `exactWords` gives it, cut to a length. */
export function quote(text: string, longest: number): Run {
  return { kind: 'quote', text: shortened(text, longest) };
}

/** Lines and runs and plain words put together. */
export function line(...parts: readonly (Run | Line | string)[]): Line {
  return parts.flatMap((part) => (typeof part === 'string' ? [words(part)] : 'kind' in part ? [part] : part));
}

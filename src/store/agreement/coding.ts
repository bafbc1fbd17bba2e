import type { Reading } from '../../record/index.ts';

/** One coder's findings: a person, or the program. */
export interface Coding {
  readonly coder: string;
  readonly readings: readonly Reading[];
}

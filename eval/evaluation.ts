/** What every evaluation is: a name, the data it needs, and a run that yields rows of the one table. */
import type { Analyser } from '../src/language/index.ts';
import type { Codebook, Reading } from '../src/record/index.ts';

/** One measure. Figures are fractions of 1 unless `unit` says otherwise; null is printed as a dash. */
export interface Row {
  readonly measure: string;
  readonly ours: number | null;
  /** What others reach on the same data, as in the notes: `{ 'Citron recipe': 0.667 }`. */
  readonly others?: Readonly<Record<string, number>>;
  readonly must?: number;
  readonly goal?: number;
  readonly unit?: string;
  readonly note?: string;
}

export interface EvalContext {
  /** The folder of evaluation data. */
  readonly data: string;
  readonly analyse: Analyser;
  readonly read: (text: string, options?: ReadForEval) => Reading;
}

export interface ReadForEval {
  readonly published?: string | null;
  readonly title?: string | null;
  readonly source?: string | null;
  readonly codebook?: Codebook;
}

export interface Evaluation {
  readonly name: string;
  /** Paths below the data folder; the evaluation is skipped, and says so, where one is missing. */
  readonly needs: readonly string[];
  readonly run: (context: EvalContext) => Promise<readonly Row[]>;
}

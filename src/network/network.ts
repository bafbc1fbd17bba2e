import { isoMinute } from './calendar.ts';
import type { CodedStatement } from './coded-statement.ts';
import { type Coding, codeStatements, levelsOf } from './coding.ts';
import type { Matrix } from './matrix.ts';
import { oneMode } from './one-mode.ts';
import { checkOptions, type NetworkOptions } from './options.ts';
import { selectStatements } from './select-statements.ts';
import { twoMode } from './two-mode.ts';

/** A discourse network with the statements behind it. */
export interface Network {
  readonly options: NetworkOptions;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly matrix: Matrix;
  /** First and last moment covered, and its middle; ISO minutes, UTC. */
  readonly start: string;
  readonly stop: string;
  readonly middle: string;
  readonly coding: Coding;
}

/** The network of a debate. Throws a RangeError if the options do not fit together. */
export function computeNetwork(statements: readonly CodedStatement[], options: NetworkOptions): Network {
  const coding = codeSelected(statements, options);
  return networkOf(coding, options, ...rangeOf(coding.statements));
}

/** The network of coded statements. `start`, `stop`: milliseconds, the range it stands for. */
export function networkOf(coding: Coding, options: NetworkOptions, start: number, stop: number): Network {
  const two = options.network === 'two-mode';
  return {
    options,
    rows: coding.rows,
    columns: two ? coding.columns : coding.rows,
    matrix: two ? twoMode(coding, options) : oneMode(coding, options),
    start: isoMinute(start),
    stop: isoMinute(stop),
    middle: isoMinute((start + stop) / 2),
    coding,
  };
}

/** The statements that the options select, coded; with `isolates` the nodes of all statements. */
export function codeSelected(statements: readonly CodedStatement[], options: NetworkOptions): Coding {
  checkOptions(options);
  const selected = selectStatements(statements, options);
  return codeStatements(
    selected,
    levelsOf(statements, options.qualifier),
    options,
    options.isolates ? statements : selected,
  );
}

/** First and last moment of sorted statements; [0, 0] if there are none. */
export function rangeOf(sorted: readonly CodedStatement[]): [number, number] {
  return [sorted[0]?.time ?? 0, sorted.at(-1)?.time ?? 0];
}

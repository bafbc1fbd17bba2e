import { isoMinute } from './calendar.ts';
import type { CodedStatement } from './coded-statement.ts';
import { type Coding, codeStatements, type Levels, levelsOf } from './coding.ts';
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
  checkOptions(options);
  const selected = selectStatements(statements, options);
  const levels = levelsOf(statements, options.qualifier);
  const universe = options.isolates ? statements : selected;
  const [start, stop] = rangeOf(selected);
  return networkOf(selected, levels, options, universe, start, stop);
}

/** A network of statements already selected. `start`, `stop`: milliseconds, the range it stands for. */
export function networkOf(
  selected: readonly CodedStatement[],
  levels: Levels,
  options: NetworkOptions,
  universe: readonly CodedStatement[],
  start: number,
  stop: number,
): Network {
  const coding = codeStatements(selected, levels, options, universe);
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

/** First and last moment of sorted statements; [0, 0] if there are none. */
export function rangeOf(sorted: readonly CodedStatement[]): [number, number] {
  return [sorted[0]?.time ?? 0, sorted.at(-1)?.time ?? 0];
}

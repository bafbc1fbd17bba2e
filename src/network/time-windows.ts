import { addUnits, type TimeUnit } from './calendar.ts';
import type { CodedStatement } from './coded-statement.ts';
import { type Coding, sliceCoding } from './coding.ts';
import { codeSelected, type Network, networkOf, rangeOf } from './network.ts';
import type { NetworkOptions } from './options.ts';

/** A window of `size` units that moves one unit at a time. */
export interface CalendarWindow {
  readonly unit: TimeUnit;
  readonly size: number;
}

/**
 * Networks of the windows [t - h, t + h], t moving by one unit from the first statement to the last, h = ⌊(size - 1) / 2 + ½⌋; only windows
 * that lie wholly within the debate. So a window of 8 days covers 9, as in DNA. Duplicates are dropped before windows are cut.
 * Statements are selected and coded once; both ends of a window walk forward, so the cost is that of the windows' own statements.
 */
export function calendarWindows(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  window: CalendarWindow,
): Network[] {
  checkSize(window.size);
  const coding = codeSelected(statements, options);
  const selected = coding.statements;
  const [first, last] = rangeOf(selected);
  const half = Math.floor((window.size - 1) / 2 + 0.5);
  const networks: Network[] = [];
  let from = 0;
  let to = 0;
  for (let step = 0; ; step++) {
    const middle = addUnits(first, step, window.unit);
    if (middle > last || selected.length === 0) return networks;
    const start = addUnits(middle, -half, window.unit);
    const stop = addUnits(middle, half, window.unit);
    if (start < first || stop > last) continue;
    while (from < selected.length && selected[from]!.time < start) from++;
    while (to < selected.length && selected[to]!.time <= stop) to++;
    networks.push(networkOf(sliceOf(coding, from, to, options), options, start, stop));
  }
}

/**
 * Networks of `size` statements around each statement, in the order of `compareStatements`. Where several share a moment DNA draws among
 * them without a seed; here their order decides, so that two runs agree.
 */
export function eventWindows(statements: readonly CodedStatement[], options: NetworkOptions, size: number): Network[] {
  checkSize(size);
  const coding = codeSelected(statements, options);
  const half = Math.floor(size / 2);
  const networks: Network[] = [];
  for (let middle = half; middle + half < coding.statements.length; middle++) {
    const inside = sliceOf(coding, middle - half, middle + half + 1, options);
    networks.push(networkOf(inside, options, ...rangeOf(inside.statements)));
  }
  return networks;
}

/** The statements of a window; with `isolates` all nodes stay. */
function sliceOf(coding: Coding, from: number, to: number, options: NetworkOptions): Coding {
  const slice = sliceCoding(coding, from, to);
  if (!options.isolates) return slice;
  const [row, column] = [coding.row.slice(from, to), coding.column.slice(from, to)];
  return { ...slice, rows: coding.rows, columns: coding.columns, row, column };
}

function checkSize(size: number): void {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`a time window of ${size} units: give a whole number from 1`);
}

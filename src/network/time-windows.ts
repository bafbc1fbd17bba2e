import { addUnits, type TimeUnit } from './calendar.ts';
import type { CodedStatement } from './coded-statement.ts';
import { levelsOf } from './coding.ts';
import { type Network, networkOf, rangeOf } from './network.ts';
import { checkOptions, type NetworkOptions } from './options.ts';
import { selectStatements } from './select-statements.ts';

/** A window of `size` units that moves one unit at a time. */
export interface CalendarWindow {
  readonly unit: TimeUnit;
  readonly size: number;
}

/**
 * Networks of the windows [t - h, t + h], t moving by one unit from the first statement to the last, h = ⌊(size - 1) / 2 + ½⌋; only windows
 * that lie wholly within the debate. So a window of 8 days covers 9, as in DNA. Duplicates are dropped before windows are cut.
 * Both ends of a window are found by walking forward: the cost is that of the windows' own statements.
 */
export function calendarWindows(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  window: CalendarWindow,
): Network[] {
  checkOptions(options);
  checkSize(window.size);
  const selected = selectStatements(statements, options);
  const levels = levelsOf(statements, options.qualifier);
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
    const inside = selected.slice(from, to);
    networks.push(networkOf(inside, levels, options, options.isolates ? statements : inside, start, stop));
  }
}

/**
 * Networks of `size` statements around each statement, in the order of `compareStatements`. Where several share a moment DNA draws among
 * them without a seed; here their order decides, so that two runs agree.
 */
export function eventWindows(statements: readonly CodedStatement[], options: NetworkOptions, size: number): Network[] {
  checkOptions(options);
  checkSize(size);
  const selected = selectStatements(statements, options);
  const levels = levelsOf(statements, options.qualifier);
  const half = Math.floor(size / 2);
  const networks: Network[] = [];
  for (let middle = half; middle + half < selected.length; middle++) {
    const inside = selected.slice(middle - half, middle + half + 1);
    const [start, stop] = rangeOf(inside);
    networks.push(networkOf(inside, levels, options, options.isolates ? statements : inside, start, stop));
  }
  return networks;
}

function checkSize(size: number): void {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`a time window of ${size} units: give a whole number from 1`);
}

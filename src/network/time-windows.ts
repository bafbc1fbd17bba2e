import { addUnits, isoMinute, type TimeUnit } from './calendar.ts';
import type { CodedStatement } from './coded-statement.ts';
import { type Coding, pickCoding } from './coding.ts';
import { codeSelected, type Network, rangeOf } from './network.ts';
import type { NetworkOptions } from './options.ts';
import { Presence } from './presence.ts';
import { WindowCells } from './window-cells.ts';
import { WindowTies } from './window-ties.ts';

/** A window of `size` units that moves one unit at a time. */
export interface CalendarWindow {
  readonly unit: TimeUnit;
  readonly size: number;
}

/**
 * Networks of the windows [t - h, t + h], t moving by one unit from the first statement to the last, h = ⌊(size - 1) / 2 + ½⌋; only windows
 * that lie wholly within the debate. So a window of 8 days covers 9, as in DNA. Duplicates are dropped before windows are cut.
 * Each network is the one before it less the statements that left and with those that entered; it is made when asked for.
 */
export function calendarWindows(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  window: CalendarWindow,
): Generator<Network> {
  checkSize(window.size);
  const coding = codeSelected(statements, options);
  return slide(coding, options, calendarSpans(coding.statements, window));
}

/**
 * Networks of `size` statements around each statement, in the order of `compareStatements`. Where several share a moment DNA draws among
 * them without a seed; here their order decides, so that two runs agree.
 */
export function eventWindows(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  size: number,
): Generator<Network> {
  checkSize(size);
  const coding = codeSelected(statements, options);
  const half = Math.floor(size / 2);
  const spans: Span[] = [];
  for (let middle = half; middle + half < coding.statements.length; middle++) {
    const [from, to] = [middle - half, middle + half + 1];
    spans.push({ from, to, start: coding.statements[from]!.time, stop: coding.statements[to - 1]!.time });
  }
  return slide(coding, options, spans);
}

/** Statements [from, to) of the selection, and the time that they stand for. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly stop: number;
}

function calendarSpans(selected: readonly CodedStatement[], { unit, size }: CalendarWindow): Span[] {
  const [first, last] = rangeOf(selected);
  const half = Math.floor((size - 1) / 2 + 0.5);
  const spans: Span[] = [];
  let from = 0;
  let to = 0;
  for (let step = 0; ; step++) {
    const middle = addUnits(first, step, unit);
    const [start, stop] = [addUnits(middle, -half, unit), addUnits(middle, half, unit)];
    if (middle > last || stop > last || selected.length === 0) return spans;
    if (start < first) continue;
    while (from < selected.length && selected[from]!.time < start) from++;
    while (to < selected.length && selected[to]!.time <= stop) to++;
    spans.push({ from, to, start, stop });
  }
}

/** The networks of spans whose ends never go back. */
function* slide(coding: Coding, options: NetworkOptions, spans: readonly Span[]): Generator<Network> {
  const two = options.network === 'two-mode';
  const rows = new Presence(coding.row, coding.rows.length, options.isolates);
  const columns = new Presence(coding.column, coding.columns.length, options.isolates);
  const sums = two
    ? new WindowCells(coding, options)
    : new WindowTies(coding, options, capacity(coding, options, spans));
  for (const { from, to, start, stop } of walk(spans, [rows, columns, sums])) {
    const [rowPlaces, columnPlaces] = [rows.places(), columns.places()];
    const inside = pickCoding(coding, from, to, rowPlaces, columnPlaces);
    yield {
      options,
      rows: inside.rows,
      columns: two ? inside.columns : inside.rows,
      matrix: sums.matrix(rowPlaces, columnPlaces),
      start: isoMinute(start),
      stop: isoMinute(stop),
      middle: isoMinute((start + stop) / 2),
      coding: inside,
    };
  }
}

/** The spans one by one, each after the statements that left have left `parts` and those that came have entered. */
function* walk(spans: readonly Span[], parts: readonly Moving[]): Generator<Span> {
  let [from, to] = [0, 0];
  for (const span of spans) {
    // what leaves leaves first, so that no more are present than in one of the spans
    for (; from < Math.min(to, span.from); from++) for (const part of parts) part.leave(from);
    [from, to] = [span.from, Math.max(to, span.from)];
    for (; to < span.to; to++) for (const part of parts) part.enter(to);
    yield span;
  }
}

/** Something that follows which statements a window holds. */
interface Moving {
  readonly enter: (statement: number) => void;
  readonly leave: (statement: number) => void;
}

/** How many actors have ties at one time: all if absent ones stay as isolates, else those of the fullest span. */
function capacity(coding: Coding, { isolates }: NetworkOptions, spans: readonly Span[]): number {
  const present = new Presence(coding.row, coding.rows.length, isolates);
  let most = present.places().length;
  for (const _ of walk(spans, [present])) most = Math.max(most, present.places().length);
  return most;
}

function checkSize(size: number): void {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`a time window of ${size} units: give a whole number from 1`);
}

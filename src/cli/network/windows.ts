import {
  type CodedStatement,
  calendarWindows,
  coalitionStability,
  eventWindows,
  kernelWindows,
  type Network,
  type NetworkOptions,
  type NodeMeasures,
  nodeMeasures,
  type Polarization,
  polarization,
} from '../../network/index.ts';
import type { Flags } from './network-flags.ts';
import { asJson, tableOfTies } from './network-formats.ts';

/** What is measured of a window; JSON has it under these names. */
interface WindowMeasures {
  readonly nodes?: readonly NodeMeasures[];
  readonly polarization?: Polarization;
  /** Adjusted Rand index of its communities and those of the window before; null for the first, or if fewer than two actors are in both. */
  readonly stability?: number | null;
}

/** The networks of time windows, one piece of output each. Throws a RangeError for what does not go with windows. */
export function renderWindows(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  flags: Flags,
): Iterable<string> {
  if (flags.format !== 'text' && flags.format !== 'json')
    throw new RangeError(`--format ${flags.format} holds one network; time windows print as text or json`);
  const single = (['shares', 'barplot', 'similarity', 'backbone', 'ranges'] as const).find((name) => flags[name]);
  if (single || flags.backboneIssue.length > 0) {
    throw new RangeError(
      `--${single ?? 'backbone-issue'} measures one network; windows have --centrality, --polarization and --stability`,
    );
  }
  if (flags.polarization && (options.network === 'two-mode' || options.qualifier === null || flags.kernel !== 'no'))
    throw new RangeError('--polarization needs a one-mode network, a --qualifier and windows without a kernel');
  const windows = windowsOf(statements, options, flags);
  return flags.format === 'json' ? jsonPieces(windows, flags) : textPieces(windows, flags);
}

function windowsOf(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  { timeWindow, windowSize, kernel, indentTime }: Flags,
): Iterable<Network> {
  if (timeWindow === 'no') return [];
  if (timeWindow === 'events') {
    if (kernel !== 'no') throw new RangeError('a kernel weighs by distance in time; windows of events have none');
    return eventWindows(statements, options, windowSize);
  }
  return kernel === 'no'
    ? calendarWindows(statements, options, { unit: timeWindow, size: windowSize })
    : kernelWindows(statements, options, { unit: timeWindow, size: windowSize, kernel, indent: indentTime });
}

/** Each window with what the flags ask of it. */
function* measured(windows: Iterable<Network>, flags: Flags): Generator<[Network, WindowMeasures]> {
  let before: readonly NodeMeasures[] | null = null;
  for (const window of windows) {
    const { options, coding } = window;
    const all = flags.all ?? false;
    const camps =
      flags.polarization ||
      (all && options.network === 'one-mode' && options.qualifier !== null && flags.kernel === 'no');
    const nodes: NodeMeasures[] | null =
      flags.centrality || flags.communities || flags.stability || all ? nodeMeasures(window, flags.seed) : null;
    // duplicates were dropped before the windows were cut
    const plain = { ...options, duplicates: 'include', from: null, to: null, exclude: [] } as const;
    yield [
      window,
      {
        ...(nodes && (flags.centrality || flags.communities || all) ? { nodes } : {}),
        ...(camps
          ? {
              polarization: polarization(coding.statements, plain, {
                seed: flags.seed,
                permutations: flags.permutations,
              }),
            }
          : {}),
        ...(nodes && (flags.stability || all) ? { stability: before ? coalitionStability(before, nodes) : null } : {}),
      },
    ];
    before = nodes;
  }
}

function* jsonPieces(windows: Iterable<Network>, flags: Flags): Generator<string> {
  let head = '{"windows":[';
  for (const [network, measures] of measured(windows, flags)) {
    yield `${head}${JSON.stringify(asJson({ network, measures, table: tableOfTies(network) }))}`;
    head = ',';
  }
  yield head === ',' ? ']}\n' : '{"windows":[]}\n';
}

function* textPieces(windows: Iterable<Network>, flags: Flags): Generator<string> {
  let found = 0;
  for (const [{ start, stop, rows, columns, matrix, coding, options }, { polarization, stability }] of measured(
    windows,
    flags,
  )) {
    const exact = flags.timeWindow === 'seconds' || flags.timeWindow === 'minutes' || flags.timeWindow === 'hours';
    const length = exact ? 16 : 10;
    const span = [start, stop].map((time) => time.slice(0, length));
    const two = options.network === 'two-mode';
    if (found++ === 0) {
      const extra = `${polarization ? '  polarisation  by chance' : ''}${stability === undefined ? '' : '  kept'}`;
      yield `${'from'.padEnd(length)}  ${'to'.padEnd(length)}  statements  ${two ? 'rows × columns' : 'nodes'}   ties${extra}\n`;
    }
    const cells = matrix.cells.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
    const size = two ? `${rows.length} × ${columns.length}`.padStart(14) : String(rows.length).padStart(5);
    const figures = [
      ...(polarization
        ? [polarization.score.toFixed(2).padStart(12), (polarization.null?.mean.toFixed(2) ?? '-').padStart(9)]
        : []),
      ...(stability === undefined ? [] : [(stability?.toFixed(2) ?? '-').padStart(4)]),
    ];
    yield `${[...span, String(coding.statements.length).padStart(10), size, String(two ? cells : Math.floor(cells / 2)).padStart(5), ...figures].join('  ')}\n`;
  }
  if (found === 0) yield 'No window lies wholly within the debate; give a smaller --window-size.\n';
}

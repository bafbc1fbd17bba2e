import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  AGGREGATIONS,
  type CodedStatement,
  calendarWindows,
  computeNetwork,
  DEFAULT_OPTIONS,
  DUPLICATES,
  type Exclusion,
  eventWindows,
  KERNELS,
  type Kernel,
  kernelWindows,
  type Network,
  type NetworkOptions,
  NORMALIZATIONS,
  selectStatements,
  startOfDay,
  TIME_UNITS,
  type TimeUnit,
  toEventList,
} from '../../network/index.ts';
import { InputError } from '../input/input-error.ts';
import { writeAll } from '../output/sink.ts';
import { styleOf } from '../output/style.ts';
import { loadStatements } from './load-statements.ts';
import { nearest } from './nearest.ts';
import { asJson, NETWORK_FORMATS } from './network-formats.ts';
import { summarise } from './summary.ts';

interface Options {
  readonly network: 'two-mode' | 'one-mode' | 'event-list';
  readonly variable1: string;
  readonly variable2: string;
  readonly qualifier: string;
  readonly aggregation?: NetworkOptions['aggregation'];
  readonly normalization?: NetworkOptions['normalization'];
  readonly duplicates: NetworkOptions['duplicates'];
  readonly isolates: boolean;
  readonly exclude: readonly Exclusion[];
  readonly from?: string;
  readonly to?: string;
  readonly timeWindow: 'no' | 'events' | TimeUnit;
  readonly windowSize: number;
  readonly kernel: 'no' | Kernel;
  readonly indentTime: boolean;
  readonly mode: NetworkOptions['mode'];
  readonly format: string;
  readonly output?: string;
  readonly seed: number;
}

export function registerNetwork(program: Command): void {
  const choice = (flags: string, text: string, choices: readonly string[]) =>
    new Option(flags, text).choices([...choices]);
  program
    .command('network')
    .description(
      'Makes discourse networks of a table (.csv), a Discourse Network Analyzer database (.dna) or readings (.jsonl).',
    )
    .argument('<file>', 'coded statements')
    .addOption(choice('--network <type>', 'what to make', ['two-mode', 'one-mode', 'event-list']).default('one-mode'))
    .option('--variable1 <name>', 'the nodes', DEFAULT_OPTIONS.variable1)
    .option('--variable2 <name>', 'the second mode, or what nodes are compared by', DEFAULT_OPTIONS.variable2)
    .option('--qualifier <name>', 'agreement or a scale; none for no qualifier', DEFAULT_OPTIONS.qualifier ?? 'none')
    .addOption(choice('--aggregation <how>', 'default subtract; ignore without a qualifier', AGGREGATIONS))
    .addOption(choice('--normalization <how>', 'default average (one-mode), no (two-mode)', NORMALIZATIONS))
    .addOption(
      choice('--duplicates <unit>', 'count a repeated statement once a …', DUPLICATES).default(
        DEFAULT_OPTIONS.duplicates,
      ),
    )
    .option('--isolates', 'keep nodes without statements in the selection', false)
    .option(
      '--exclude <variable=value>',
      'leave values out (repeatable); variable!=value keeps only that value',
      collectExclusion,
      [],
    )
    .option('--from <date>', 'first day, YYYY-MM-DD')
    .option('--to <date>', 'last day, YYYY-MM-DD')
    .addOption(choice('--time-window <unit>', 'one network a window', ['no', 'events', ...TIME_UNITS]).default('no'))
    .option('--window-size <n>', 'units a window', wholeNumber, 100)
    .addOption(choice('--kernel <kernel>', 'weight statements by their distance', ['no', ...KERNELS]).default('no'))
    .option('--indent-time', 'keep kernel windows within the debate', false)
    .addOption(
      choice('--mode <mode>', 'dna: number for number as DNA 3.1', ['dna', 'rapporteur']).default('rapporteur'),
    )
    .addOption(
      choice('-f, --format <format>', 'how to print', ['text', ...Object.keys(NETWORK_FORMATS)]).default('text'),
    )
    .option('--seed <n>', 'seed of everything that draws lots', wholeNumber, 1)
    .option('-o, --output <file>', 'write to a file, which appears only when complete')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur network statements.csv
  rapporteur network debate.dna --network two-mode --aggregation subtract --format graphml -o net.graphml
  rapporteur network statements.csv --variable1 party --variable2 issue --qualifier stance --time-window months --window-size 3 --format json`,
    )
    .action(run);
}

async function run(file: string, flags: Options): Promise<void> {
  const qualifier = flags.qualifier === 'none' ? null : flags.qualifier;
  const statements = await loadStatements(file, qualifier);
  const options = networkOptions(flags, qualifier);
  checkVariables(file, statements, options);
  const text = render(statements, options, flags);
  await writeAll(flags.output, text);
}

function render(statements: readonly CodedStatement[], options: NetworkOptions, flags: Options): string {
  try {
    if (flags.network === 'event-list') {
      const variables = [...new Set(statements.flatMap((statement) => Object.keys(statement.values)))];
      return `${toEventList(selectStatements(statements, options), variables)}\n`;
    }
    if (flags.timeWindow === 'no') {
      const network = computeNetwork(statements, options);
      if (network.rows.length === 0)
        throw new RangeError('no statement is left by these filters; widen the dates or drop an --exclude');
      return flags.format === 'text'
        ? summarise(statements, network, styleOf(process.stdout), flags.seed)
        : NETWORK_FORMATS[flags.format]!(network);
    }
    const windows = [...windowsOf(statements, options, flags)];
    if (flags.format === 'json') return `${JSON.stringify({ windows: windows.map(asJson) })}\n`;
    if (flags.format === 'text') return windows.map(windowLine).join('');
    throw new RangeError(`--format ${flags.format} holds one network; time windows print as text or json`);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError('network', error.message);
    throw error;
  }
}

function windowsOf(statements: readonly CodedStatement[], options: NetworkOptions, flags: Options): Iterable<Network> {
  const { timeWindow, windowSize, kernel, indentTime } = flags;
  if (timeWindow === 'events') return eventWindows(statements, options, windowSize);
  if (timeWindow === 'no' || kernel === 'no') {
    return calendarWindows(statements, options, { unit: timeWindow as TimeUnit, size: windowSize });
  }
  return kernelWindows(statements, options, { unit: timeWindow, size: windowSize, kernel, indent: indentTime });
}

function windowLine({ start, stop, rows, columns, matrix, coding }: Network): string {
  const ties = matrix.cells.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
  return `${start} to ${stop}  ${String(coding.statements.length).padStart(5)} statements  ${rows.length} × ${columns.length}, ${ties} cells not 0\n`;
}

function networkOptions(flags: Options, qualifier: string | null): NetworkOptions {
  const network = flags.network === 'two-mode' ? 'two-mode' : 'one-mode';
  return {
    ...DEFAULT_OPTIONS,
    network,
    variable1: flags.variable1,
    variable2: flags.variable2,
    qualifier,
    aggregation: flags.aggregation ?? (qualifier === null ? 'ignore' : 'subtract'),
    normalization: flags.normalization ?? (network === 'two-mode' ? 'no' : 'average'),
    duplicates: flags.duplicates,
    isolates: flags.isolates,
    exclude: flags.exclude,
    from: flags.from ?? null,
    to: flags.to ?? null,
    mode: flags.mode,
  };
}

function checkVariables(file: string, statements: readonly CodedStatement[], options: NetworkOptions): void {
  const known = [...new Set(statements.flatMap((statement) => Object.keys(statement.values)))];
  const asked = [
    options.variable1,
    options.variable2,
    options.qualifier,
    ...options.exclude.map((exclusion) => exclusion.variable),
  ];
  for (const name of asked) {
    if (name === null || known.includes(name)) continue;
    throw new InputError(file, `has no variable "${name}"${nearest(name, known)} (found: ${known.join(', ')})`);
  }
  for (const [flag, date] of [
    ['--from', options.from],
    ['--to', options.to],
  ] as const) {
    if (date !== null && Number.isNaN(startOfDay(date)))
      throw new InputError(flag, `"${date}" is no date; write YYYY-MM-DD`);
  }
}

function collectExclusion(value: string, sofar: readonly Exclusion[]): Exclusion[] {
  const match = /^([^=!]+)(!?)=(.+)$/.exec(value);
  if (!match) throw new InvalidArgumentError('write variable=value');
  const [, variable = '', not, excluded = ''] = match;
  const invert = not === '!';
  const same = sofar.find((exclusion) => exclusion.variable === variable && exclusion.invert === invert);
  const values = [...(same?.values ?? []), excluded];
  return [...sofar.filter((exclusion) => exclusion !== same), { variable, values, invert }];
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('give a whole number from 1');
  return number;
}

import type { Command } from 'commander';
import {
  type CodedStatement,
  computeNetwork,
  DEFAULT_OPTIONS,
  NetworkFileError,
  type NetworkOptions,
  type NetworkTable,
  selectStatements,
  startOfDay,
  statementsFromReadings,
  toEventList,
} from '../../network/index.ts';
import { type DeskChoice, namesDesk, withDesk } from '../desk/choose-desk.ts';
import { InputError } from '../input/input-error.ts';
import { styleOf } from '../output/style.ts';
import { writePieces } from '../output/write-pieces.ts';
import { loadNetwork } from './load-network.ts';
import { loadStatements } from './load-statements.ts';
import { asksForMeasures, measure, measureImported } from './measures.ts';
import { nearest } from './nearest.ts';
import { addFlags, type Flags, STATEMENT_FLAGS } from './network-flags.ts';
import { NETWORK_FORMATS, tableOfTies, tiesOfTable } from './network-formats.ts';
import { summarise, summariseImported } from './summary.ts';
import { renderWindows } from './windows.ts';

export function registerNetwork(program: Command): void {
  const command = program
    .command('network')
    .summary('make a discourse network of coded statements')
    .description(
      'Makes discourse networks of a table (.csv), a Discourse Network Analyzer database (.dna) or readings (.jsonl), and measures them.\nA network made elsewhere (.graphml, .gexf, .dl, a CSV matrix or edge list) is measured and written in other formats.',
    )
    .argument('[file]', 'coded statements, or a network; none: the desk');
  withDesk(addFlags(command))
    .addHelpText(
      'after',
      `
Examples:
  rapporteur network examples/harrow-gorge.statements.csv
  rapporteur network debate.dna --network two-mode --format graphml -o net.graphml
  rapporteur network statements.csv --time-window months --window-size 3
  rapporteur network table.csv --variable1 party --variable2 issue --qualifier stance
  rapporteur network statements.csv --backbone penalty --penalty 3.5
  rapporteur network net.graphml --centrality --communities`,
    )
    .action(run);
}

async function run(file: string | undefined, flags: Flags & DeskChoice, command: Command): Promise<void> {
  if (file === undefined) {
    await writePieces(flags.output, renderCoded('the desk', await statementsOfDesk(flags), flags));
    return;
  }
  const imported = loadNetwork(file, flags.network === 'two-mode');
  await writePieces(
    flags.output,
    imported ? [renderImported(file, imported, flags, command)] : await render(file, flags),
  );
}

async function render(file: string, flags: Flags): Promise<Iterable<string>> {
  return renderCoded(file, await loadStatements(file, flags.qualifier === 'none' ? null : flags.qualifier), flags);
}

async function statementsOfDesk(choice: DeskChoice): Promise<readonly CodedStatement[]> {
  if (!namesDesk(choice)) throw new InputError('no file', 'name coded statements or a network, or a desk with --desk');
  const { readingsOfDesk } = await import('../desk/desk-readings.ts');
  const { readings } = await readingsOfDesk(choice, 'rapporteur network', null);
  return statementsFromReadings(readings).statements;
}

function renderCoded(file: string, statements: readonly CodedStatement[], flags: Flags): Iterable<string> {
  const qualifier = flags.qualifier === 'none' ? null : flags.qualifier;
  const options = networkOptions(flags, qualifier);
  checkVariables(file, statements, options);
  checkIssues(statements, options, flags.backboneIssue);
  return refusing(file, () => renderStatements(statements, options, flags));
}

function renderStatements(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  flags: Flags,
): Iterable<string> {
  if (flags.network === 'event-list') {
    if (flags.format !== 'text' && flags.format !== 'csv')
      throw new RangeError(`an event list is a table; --format ${flags.format} holds a network`);
    return [`${toEventList(selectStatements(statements, options))}\n`];
  }
  const measured = asksForMeasures(flags);
  if (flags.timeWindow !== 'no') return renderWindows(statements, options, flags);
  if (flags.kernel !== 'no' || flags.indentTime)
    throw new RangeError('a kernel needs windows to weigh statements in; give --time-window days, weeks, months …');
  if (flags.stability) throw new RangeError('--stability compares windows; give --time-window as well');
  const network = computeNetwork(statements, options);
  if (network.rows.length === 0)
    throw new RangeError('no statement is left by these filters; widen the dates or drop an --exclude');
  if (flags.format === 'text') {
    const style = styleOf(process.stdout);
    return [summarise(statements, network, measured ? measure(statements, network, flags) : null, style, flags.seed)];
  }
  refuseMeasuresIn(flags, measured);
  const measures = measure(statements, network, flags);
  const table = tableOfTies(network);
  const alike = flags.format !== 'json' && measures.similarity;
  return [
    NETWORK_FORMATS[flags.format]!({
      network,
      measures,
      table: alike ? { ...table, weights: alike.matrix } : table,
    }),
  ];
}

function renderImported(file: string, table: NetworkTable, flags: Flags, command: Command): string {
  const idle = STATEMENT_FLAGS.find((name) => command.getOptionValueSource(name) === 'cli');
  if (idle !== undefined || flags.network === 'event-list') {
    const flag =
      idle === undefined ? 'network event-list' : idle.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new InputError(
      file,
      `holds ties, not the statements behind them, which --${flag} needs; give the coded statements`,
    );
  }
  if (command.getOptionValueSource('network') === 'cli' && (flags.network === 'two-mode') !== table.twoMode)
    throw new InputError(file, `holds a ${table.twoMode ? 'two' : 'one'}-mode network, not a ${flags.network} one`);
  const ties = tiesOfTable(table);
  return refusing(file, () => {
    const measured = asksForMeasures(flags);
    if (flags.format !== 'text') refuseMeasuresIn(flags, measured);
    const measures = measureImported(
      ties,
      flags.mode,
      measured || flags.format !== 'text' ? flags : { ...flags, all: true },
    );
    return flags.format === 'text'
      ? summariseImported(ties, measures, styleOf(process.stdout))
      : NETWORK_FORMATS[flags.format]!({ network: null, table, measures });
  });
}

/** Only text and JSON have room for measures; a similarity is a matrix and takes the place of the network's. */
function refuseMeasuresIn({ format, similarity, ...flags }: Flags, measured: boolean): void {
  if (!measured || format === 'json') return;
  if (similarity !== undefined && !asksForMeasures(flags)) return;
  throw new RangeError(`--format ${format} holds a network and no measures; use text or json`);
}

/** What the network room refuses comes out as an InputError. */
function refusing<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError || error instanceof NetworkFileError) throw new InputError(file, error.message);
    throw error;
  }
}

function networkOptions(flags: Flags, qualifier: string | null): NetworkOptions {
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

function checkIssues(
  statements: readonly CodedStatement[],
  { variable2 }: NetworkOptions,
  asked: readonly string[],
): void {
  const known = [...new Set(statements.map((statement) => String(statement.values[variable2] ?? '')))];
  const unknown = asked.find((issue) => !known.includes(issue));
  if (unknown !== undefined)
    throw new InputError(
      '--backbone-issue',
      `no statement has "${unknown}" as its ${variable2}${nearest(unknown, known)}`,
    );
}

function checkVariables(file: string, statements: readonly CodedStatement[], options: NetworkOptions): void {
  const known = [...new Set(statements.flatMap((statement) => Object.keys(statement.values)))];
  const asked = [
    ['--variable1', options.variable1],
    ['--variable2', options.variable2],
    ['--qualifier', options.qualifier],
    ...options.exclude.map((exclusion) => ['--exclude', exclusion.variable] as const),
  ] as const;
  for (const [flag, name] of asked) {
    if (name === null || known.includes(name)) continue;
    throw new InputError(
      file,
      `has no variable "${name}"${nearest(name, known)} (found: ${known.join(', ')}); name another with ${flag}`,
    );
  }
  for (const { variable, values } of options.exclude) {
    const found = [...new Set(statements.map((statement) => String(statement.values[variable] ?? '')))];
    const unknown = values.find((value) => !found.includes(value));
    if (unknown !== undefined)
      throw new InputError('--exclude', `no statement has "${unknown}" as its ${variable}${nearest(unknown, found)}`);
  }
  for (const [flag, date] of [
    ['--from', options.from],
    ['--to', options.to],
  ] as const) {
    if (date !== null && Number.isNaN(startOfDay(date)))
      throw new InputError(flag, `"${date}" is no date; write YYYY-MM-DD`);
  }
  if (options.from !== null && options.to !== null && options.from > options.to)
    throw new InputError('--from', `${options.from} is after --to ${options.to}`);
}

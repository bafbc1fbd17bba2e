import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  AGGREGATIONS,
  DEFAULT_OPTIONS,
  DUPLICATES,
  type Exclusion,
  KERNELS,
  type Kernel,
  type NetworkOptions,
  NORMALIZATIONS,
  SIMILARITIES,
  type Similarity,
  TIME_UNITS,
  type TimeUnit,
} from '../../network/index.ts';
import { NETWORK_FORMATS } from './network-formats.ts';

/** What is to be measured, by the names of the flags. */
export interface MeasureFlags {
  readonly shares?: boolean;
  readonly barplot?: boolean;
  readonly similarity?: Similarity;
  readonly centrality?: boolean;
  readonly communities?: boolean;
  readonly polarization?: boolean;
  readonly permutations: number;
  readonly backbone?: 'nested' | 'fixed' | 'penalty';
  readonly backboneSize: number;
  readonly penalty: number;
  readonly backboneIssue: readonly string[];
  readonly ranges?: boolean;
  readonly stability?: boolean;
  readonly all?: boolean;
  readonly seed: number;
}

export interface Flags extends MeasureFlags {
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
}

/** Flags that choose among statements or measure them, by attribute name: of a network without its statements they have nothing to say. */
export const STATEMENT_FLAGS = [
  'variable1',
  'variable2',
  'qualifier',
  'aggregation',
  'normalization',
  'duplicates',
  'isolates',
  'exclude',
  'from',
  'to',
  'timeWindow',
  'windowSize',
  'kernel',
  'indentTime',
  'shares',
  'barplot',
  'similarity',
  'permutations',
  'backbone',
  'backboneSize',
  'penalty',
  'backboneIssue',
  'ranges',
  'stability',
] as const;

/** Adds the flags of `rapporteur network`. */
export function addFlags(command: Command): Command {
  const choice = (flags: string, text: string, choices: readonly string[]) =>
    new Option(flags, text).choices([...choices]);
  return command
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
    .option('--shares', 'measure: statements for and against each issue')
    .option('--barplot', 'the same, in the word of DNA')
    .addOption(
      choice(
        '--similarity <measure>',
        'measure: how alike actors are; with matrix formats it is written',
        SIMILARITIES,
      ),
    )
    .option('--centrality', 'measure: degree, strength, betweenness and eigenvector centrality of nodes')
    .option('--communities', 'measure: who goes with whom (Louvain)')
    .option('--polarization', 'measure: the two camps, and what chance gives')
    .option('--permutations <n>', 'debates dealt anew for that', wholeFromZero, 99)
    .addOption(
      choice('--backbone <method>', 'measure: the issues that carry the network', ['nested', 'fixed', 'penalty']),
    )
    .option('--backbone-size <n>', 'issues in a fixed backbone', wholeNumber, 3)
    .option('--penalty <p>', 'of large backbones, for method penalty', notNegative, 3.5)
    .option('--backbone-issue <issue>', 'measure: the backbone of these issues alone (repeatable)', collect, [])
    .option('--ranges', 'measure: each tie when any one report is left out')
    .option('--stability', 'measure: how much of the communities is left from window to window')
    .option('--all', 'all measures', false)
    .addOption(
      choice('-f, --format <format>', 'how to print', ['text', ...Object.keys(NETWORK_FORMATS)]).default('text'),
    )
    .option('--seed <n>', 'seed of everything that draws lots', wholeNumber, 1)
    .option('-o, --output <file>', 'write to a file, which appears only when complete');
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

function collect(value: string, sofar: readonly string[]): string[] {
  return [...sofar, value];
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('give a whole number from 1');
  return number;
}

function wholeFromZero(value: string): number {
  return value.trim() === '0' ? 0 : wholeNumber(value);
}

function notNegative(value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number) || number < 0) throw new InvalidArgumentError('give a number from 0');
  return number;
}

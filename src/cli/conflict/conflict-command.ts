import { type Command, InvalidArgumentError, Option } from 'commander';
import { CONCEPTS, type Concept, type Game, hasBit } from '../../conflict/index.ts';
import { InputError } from '../input/input-error.ts';
import type { Style } from '../output/reading-format.ts';
import { styleOf } from '../output/style.ts';
import { writePieces } from '../output/write-pieces.ts';
import { analyse } from './analyse.ts';
import type { ConflictReport } from './conflict-report.ts';
import { toCsv } from './csv-format.ts';
import { toDot } from './dot-format.ts';
import { addDraftOptions, type DraftFlags, isDraft } from './draft-flags.ts';
import { toJson } from './json-format.ts';
import { explained, loadGame } from './load-model.ts';
import { toMarkdown } from './markdown-format.ts';
import { showProgress } from './show-progress.ts';
import { toText } from './text-format.ts';

const FORMATS: Readonly<Record<string, (report: ConflictReport, style: Style) => string>> = {
  text: toText,
  json: toJson,
  csv: toCsv,
  markdown: toMarkdown,
  dot: toDot,
};

interface ConflictFlags {
  readonly concepts?: readonly Concept[];
  readonly unlock?: string;
  readonly from?: string;
  readonly explain?: string;
  readonly sensitivity?: true | number;
  readonly seed: number;
  readonly horizon?: number;
  readonly summary?: boolean;
  readonly format: string;
  readonly output?: string;
  readonly quiet?: boolean;
}

type Flags = ConflictFlags & Partial<DraftFlags>;

const DEFAULT_RUNS = 200;

/** Adds `rapporteur conflict MODEL` to the program. */
export function registerConflict(program: Command): void {
  const command = program
    .command('conflict')
    .description(
      'Analyses a graph model of a dispute (.yaml, .json, or .gmcr of GMCR+): states, stability, equilibria, and why.\nA state is written as the tables write it: its number, or one sign an option, Y, N or the number of a level.',
    )
    .argument(
      '[files...]',
      'a model file, or - for standard input; with --draft reports or readings, or none: the desk',
    )
    .option('--concepts <list>', `stability concepts, of ${CONCEPTS.join(',')} (default: all)`, conceptList)
    .option('--unlock <state>', 'what would make this state an equilibrium')
    .option('--from <state>', 'how equilibria are reached from here (default: the status quo of the model)')
    .option('--explain <state>', 'why this state is stable or not, for everybody and every concept')
    .option(
      '--sensitivity [runs]',
      `how often states stay equilibria under variations (default ${DEFAULT_RUNS})`,
      count,
    )
    .option('--seed <n>', 'seed of the variations', count, 1)
    .option('--horizon <moves>', 'limited-move stability so many moves ahead (two decision makers)', count)
    .option('--summary', 'counts only, no lists of states')
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices([...Object.keys(FORMATS), 'yaml']).default('text'),
    )
    .option('-o, --output <file>', 'write to a file, which appears only when complete')
    .option('-q, --quiet', 'no progress on standard error')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur conflict examples/harrow-gorge.conflict.yaml
  rapporteur conflict examples/harrow-gorge.conflict.yaml --unlock 1YYN
  rapporteur conflict model.gmcr --format json
  rapporteur conflict --draft reports/ --codebook codebook.yaml --format yaml -o model.yaml
  rapporteur conflict --draft --desk talks
  rapporteur conflict model.yaml --format dot | dot -Tsvg > model.svg`,
    )
    .action(run);
  addDraftOptions(command);
}

async function run(files: readonly string[], flags: Flags): Promise<void> {
  if (isDraft(flags)) {
    const { runDraft } = await import('./draft-command.ts');
    return runDraft(files, flags, (game, settlement) => draftReport(game, flags, settlement));
  }
  const [file, another] = files;
  if (file === undefined) throw new InputError('no file', 'name a model file, or draft one from a desk with --draft');
  if (another !== undefined) throw new InputError(another, 'is a second model; give one, or reports with --draft');
  if (flags.format === 'yaml') throw new InputError('--format', 'yaml is for drafts; add --draft');
  const game = loadGame(file);
  const text = explained(file, () => FORMATS[flags.format]!(reportOn(game, flags, null), styleOf(process.stdout)));
  await writePieces(flags.output, [text]);
}

/** A draft is asked less by itself: two concepts, and what would unlock the settlement that its demands describe. */
const DRAFT_CONCEPTS: readonly Concept[] = ['nash', 'seq'];

function draftReport(game: Game, flags: Flags, settlement: number | null): ConflictReport {
  return reportOn(game, { concepts: DRAFT_CONCEPTS, ...flags }, settlement);
}

/** Everything that the flags ask of a game; `unlocked` is the state to unlock where they name none. */
function reportOn(game: Game, flags: ConflictFlags, unlocked: number | null): ConflictReport {
  const progress = showProgress(flags.quiet ?? false);
  const report = analyse(
    game,
    {
      concepts: flags.concepts ?? null,
      unlock: stateOf(game, '--unlock', flags.unlock) ?? unlocked,
      from: stateOf(game, '--from', flags.from),
      explain: stateOf(game, '--explain', flags.explain),
      sensitivity:
        flags.sensitivity === undefined ? null : flags.sensitivity === true ? DEFAULT_RUNS : flags.sensitivity,
      seed: flags.seed,
      horizon: flags.horizon ?? null,
      summary: flags.summary ?? false,
    },
    progress.step,
  );
  progress.done();
  return report;
}

function conceptList(value: string): Concept[] {
  return value.split(',').map((name) => {
    const concept = CONCEPTS.find((known) => known === name.trim().toLowerCase());
    if (!concept) throw new InvalidArgumentError(`"${name}" is none of ${CONCEPTS.join(', ')}.`);
    return concept;
  });
}

function count(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number)) throw new InvalidArgumentError('Give a whole number.');
  return number;
}

/** A state of the command line: a decimal, or one sign an option. Throws an InputError on one that is not feasible. */
function stateOf(game: Game, flag: string, written: string | undefined): number | null {
  if (written === undefined) return null;
  const { options } = game.model;
  const text = written.trim().toUpperCase();
  const decimal = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  const isPattern = text.length === options.length && /[YN]/.test(text);
  const state = isPattern ? stateOfLetters(game, text) : decimal;
  if (!(state < game.space.size)) {
    const example = options.map(({ levels }, k) => (levels.length > 2 ? '1' : 'YN'[k % 2])).join('');
    throw new InputError(
      flag,
      `"${written}" is no state; give a decimal below ${game.space.size}, or signs like ${example}`,
    );
  }
  if (!hasBit(game.space.feasible, state)) throw new InputError(flag, `state ${state} is infeasible in this model`);
  return state;
}

function stateOfLetters(game: Game, letters: string): number {
  return game.model.options.reduce((state, option, k) => {
    const letter = letters[k]!;
    const top = option.levels.length - 1;
    const level = letter === 'Y' ? top : letter === 'N' ? 0 : Number(letter);
    return level <= top ? state + (2 ** level - 1) * 2 ** option.firstBit : Number.NaN;
  }, 0);
}

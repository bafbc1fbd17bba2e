import { type Command, Option } from 'commander';
import type { Codebook } from '../../record/index.ts';
import { type DeskChoice, withDesk } from '../desk/choose-desk.ts';
import { parsePublished } from '../input/published.ts';
import { writeAll } from '../output/sink.ts';
import { styleOf } from '../output/style.ts';
import { chronologyView } from './chronology-view.ts';
import { clashesView } from './clashes-view.ts';
import { issuesView } from './issues-view.ts';
import { loadDispute } from './load-dispute.ts';
import { positionsView } from './positions-view.ts';
import { quotations } from './quotation.ts';
import { selectionOf } from './selection.ts';
import { toCsv, toJson, toJsonLines, toMarkdown } from './table-formats.ts';
import type { Made, View } from './view.ts';

interface Flags extends DeskChoice {
  readonly codebook?: string;
  readonly format: 'text' | 'json' | 'jsonl' | 'csv' | 'markdown';
  readonly asOf?: string;
  readonly party?: string;
  readonly issue?: string;
  readonly published?: string;
  readonly output?: string;
  readonly quiet: boolean;
}

const FORMATS = ['text', 'json', 'jsonl', 'csv', 'markdown'] as const;

/** Adds `rapporteur positions` to the program. */
export function registerPositions(program: Command): void {
  register(program, positionsView, {
    summary: 'show where each party stands on each issue, since when, and on whose word',
    description:
      'Reads reports of one dispute and shows the positions of its parties over time. Positions that only unnamed\nofficials, other outlets or opponents tell are marked and kept apart.',
    example: 'rapporteur positions reports/ --codebook codebook.yaml --party Kasmor --as-of 2024-05-01',
  });
}

/** Adds `rapporteur clashes` to the program. */
export function registerClashes(program: Command): void {
  register(program, clashesView, {
    summary: 'show statements that cannot both stand, or that blame each other',
    description: 'Reads reports of one dispute and shows where accounts clash, both sides in their own words.',
    example: 'rapporteur clashes readings.jsonl --format markdown -o clashes.md',
  });
}

/** Adds `rapporteur chronology` to the program. */
export function registerChronology(program: Command): void {
  register(program, chronologyView, {
    summary: 'show what happened when, who claims it and who disputes it',
    description: 'Reads reports of one dispute and merges what they tell into one chronology.',
    example: 'rapporteur chronology reports/ --codebook codebook.yaml --format csv -o chronology.csv',
  });
}

/** Adds `rapporteur issues` to the program. */
export function registerIssues(program: Command): void {
  register(program, issuesView, {
    summary: 'propose the issues of a dispute, for a codebook',
    description:
      'Reads reports of one dispute and proposes its issues: what recurs in demands, refusals and offers, in the\nreports’ own words. Edit them and write them into a codebook.',
    example: 'rapporteur issues reports/ --format json',
  });
}

interface About {
  readonly summary: string;
  readonly description: string;
  readonly example: string;
}

function register(program: Command, view: View, { summary, description, example }: About): void {
  const command = program
    .command(view.name)
    .summary(summary)
    .description(description)
    .argument(
      '[files...]',
      'reports (files, folders, globs, or - for standard input), or readings printed by rapporteur read; none: the desk',
    )
    .option('-c, --codebook <file>', 'parties and issues of the dispute, YAML; needed where reports are read')
    .addOption(new Option('-f, --format <format>', 'how to print').choices([...FORMATS]).default('text'))
    .option('--as-of <date>', 'only what was published by that day, YYYY-MM-DD')
    .option('--party <name>', 'only what concerns this party')
    .option('-p, --published <date>', 'date of publication of every report, YYYY-MM-DD')
    .option('-o, --output <file>', 'write to a file, which appears only when complete')
    .option('-q, --quiet', 'no progress', false);
  if (view !== issuesView) command.option('--issue <name>', 'only this issue, by name or id');
  withDesk(command)
    .addHelpText('after', `\nExample:\n  ${example}`)
    .action((files: readonly string[], flags: Flags) => run(view, files, flags));
}

async function run(view: View, files: readonly string[], flags: Flags): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const date = (value: string | undefined, flag: string, last: string) =>
    value === undefined ? null : parsePublished(value, flag, last);
  const { dispute, readings } = await loadDispute(files, {
    codebook: flags.codebook === undefined ? undefined : await codebookOf(flags.codebook),
    published: date(flags.published, '--published', today),
    asOf: date(flags.asOf, '--as-of', '9999-12-31'),
    quiet: flags.quiet,
    desk: { ...flags, purpose: `rapporteur ${view.name}` },
  });
  const made = view.make(dispute, quotations(readings), selectionOf(dispute, flags.party, flags.issue));
  await writeAll(flags.output, print(view, made, flags.format));
}

function print(view: View, { entries, text }: Made, format: Flags['format']): string {
  switch (format) {
    case 'json':
      return toJson(view.name, entries);
    case 'jsonl':
      return toJsonLines(entries);
    case 'csv':
      return toCsv(view.columns, entries);
    case 'markdown':
      return toMarkdown(view.title, view.columns, entries);
    case 'text':
      return text(styleOf(process.stdout));
  }
}

async function codebookOf(file: string): Promise<Codebook> {
  return (await import('../codebook-file.ts')).readCodebook(file);
}

import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { agreementOf, type Coding } from '../../store/index.ts';
import { InputError } from '../input/input-error.ts';
import { writeAll } from '../output/sink.ts';
import { styleOf } from '../output/style.ts';
import { AGREEMENT_FORMATS } from './agreement-formats.ts';
import { SHOWN_DIFFERENCES } from './agreement-sections.ts';
import { coderNames, loadCoding } from './load-coding.ts';

interface Flags {
  readonly format: string;
  readonly differences: number;
  readonly output?: string;
}

/** Adds `rapporteur agreement` to the program. */
export function registerAgreement(program: Command): void {
  program
    .command('agreement')
    .summary('measure how far coders of the same reports agree, and list where they differ')
    .description(
      'Compares what two coders or more found in the same reports, each from a file of readings: who found what\n(precision, recall, F1), Krippendorff’s alpha field by field, and every difference with both quotations.',
    )
    .argument('<files...>', 'a file of readings (.jsonl or .json) for each coder; the first is the reference')
    .addOption(
      new Option('-f, --format <format>', 'how to print; csv holds the differences')
        .choices(Object.keys(AGREEMENT_FORMATS))
        .default('text'),
    )
    .option('--differences <n>', 'differences to print in text and Markdown', count, SHOWN_DIFFERENCES)
    .option('-o, --output <file>', 'write to a file, which appears only when complete')
    .addHelpText('after', '\nExample:\n  rapporteur agreement kim.jsonl lee.jsonl --format markdown -o agreement.md')
    .action(run);
}

async function run(files: readonly string[], { format, differences, output }: Flags): Promise<void> {
  if (files.length < 2) throw new InputError(files[0] ?? '-', 'is one coder only; give the readings of another too');
  const names = coderNames(files);
  const codings = files.map((file, k) => loadCoding(file, names[k]!));
  const agreement = agreementOf(codings);
  if (agreement.reports.length === 0) {
    throw new InputError(files.join(' '), `no report in common: ${agreement.leftOut.slice(0, 3).join('; ')}`);
  }
  await writeAll(
    output,
    AGREEMENT_FORMATS[format]!({ ...agreement, reportNames: namesOf(codings) }, styleOf(process.stdout), differences),
  );
}

/** The file of each report without its folder, else its title. */
function namesOf(codings: readonly Coding[]): ReadonlyMap<string, string> {
  const reports = codings.flatMap(({ readings }) => readings.map(({ report }) => report));
  return new Map(reports.map(({ id, file, title }) => [id, file === null ? (title ?? id) : basename(file)]));
}

function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}

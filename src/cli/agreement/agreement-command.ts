import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { agreementOf, type Coding, deskCodings, PROGRAM } from '../../store/index.ts';
import { type DeskChoice, onDesk, withDesk } from '../desk/choose-desk.ts';
import { InputError } from '../input/input-error.ts';
import { writeAll } from '../output/sink.ts';
import { styleOf } from '../output/style.ts';
import { AGREEMENT_FORMATS } from './agreement-formats.ts';
import { SHOWN_DIFFERENCES } from './agreement-sections.ts';
import { coderNames, loadCoding } from './load-coding.ts';

interface Flags extends DeskChoice {
  readonly coders?: readonly [string, string];
  readonly format: string;
  readonly differences: number;
  readonly output?: string;
}

/** Adds `rapporteur agreement` to the program. */
export function registerAgreement(program: Command): void {
  const command = program
    .command('agreement')
    .summary('measure how far coders of the same reports agree, and list where they differ')
    .description(
      'Compares what two coders or more found in the same reports, each from a file of readings: who found what\n(precision, recall, F1), Krippendorff’s alpha field by field, and every difference with both quotations.',
    )
    .argument('[files...]', 'a file of readings (.jsonl or .json) for each coder; the first is the reference')
    .option('--coders <a,b>', `two coders of a desk; "${PROGRAM}" is the program itself`, twoCoders)
    .addOption(
      new Option('-f, --format <format>', 'how to print; csv holds the differences')
        .choices(Object.keys(AGREEMENT_FORMATS))
        .default('text'),
    )
    .option('--differences <n>', 'differences to print in text and Markdown', count, SHOWN_DIFFERENCES)
    .option('-o, --output <file>', 'write to a file, which appears only when complete');
  withDesk(command)
    .addHelpText(
      'after',
      '\nExample:\n  rapporteur agreement kim.jsonl lee.jsonl --format markdown -o agreement.md\n  rapporteur agreement --desk talks --coders "Ana,the program"',
    )
    .action(run);
}

async function run(files: readonly string[], flags: Flags): Promise<void> {
  if (flags.coders !== undefined || files.length === 0) {
    await print(await codingsOfDesk(flags), flags);
    return;
  }
  if (files.length < 2) throw new InputError(files[0] ?? '-', 'is one coder only; give the readings of another too');
  const names = coderNames(files);
  const codings = files.map((file, k) => loadCoding(file, names[k]!));
  await print(codings, flags, files.join(' '));
}

async function print(
  codings: readonly Coding[],
  { format, differences, output }: Flags,
  place = 'the desk',
): Promise<void> {
  const agreement = agreementOf(codings);
  if (agreement.reports.length === 0) {
    throw new InputError(place, `no report in common: ${agreement.leftOut.slice(0, 3).join('; ')}`);
  }
  await writeAll(
    output,
    AGREEMENT_FORMATS[format]!({ ...agreement, reportNames: namesOf(codings) }, styleOf(process.stdout), differences),
  );
}

/** The codings of two people, or of one and the program. Throws an InputError where somebody has decided nothing. */
async function codingsOfDesk(flags: Flags): Promise<readonly Coding[]> {
  const { coders } = flags;
  if (coders === undefined) throw new InputError('--coders', 'is missing: name two, as in --coders "Ana,Ben"');
  return onDesk(flags, 'rapporteur agreement', async (desk) => {
    const codings = await deskCodings(desk, coders);
    return codings.map((coding, k) => {
      if (coding === null) throw new InputError('--coders', `${coders[k]} has decided nothing on this desk`);
      return coding;
    });
  });
}

function twoCoders(value: string): readonly [string, string] {
  const [a, b, more] = value.split(',').map((name) => name.trim());
  if (!a || !b || more !== undefined || a === b) throw new InvalidArgumentError('Name two coders, as in "Ana,Ben".');
  return [a, b];
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

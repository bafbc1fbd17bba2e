import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { Desk } from '../../../store/index.ts';
import { InputError } from '../../input/input-error.ts';
import { parsePublished } from '../../input/published.ts';
import { openSink, writeBytes } from '../../output/sink.ts';
import { type DeskChoice, onDesk, withDesk } from '../choose-desk.ts';
import { EXPORT_KINDS, type ExportFormat } from './export-kinds.ts';

interface Flags extends DeskChoice {
  readonly what: string;
  readonly format?: string;
  readonly asOf?: string;
  readonly output?: string;
}

const FORMATS = [...new Set(Object.values(EXPORT_KINDS).flatMap(({ formats }) => Object.keys(formats)))];

/** Adds `rapporteur export` to the program. */
export function registerExport(program: Command): void {
  withDesk(
    program
      .command('export')
      .description('Writes what a desk holds for other programs, with every decision applied. Columns: docs/export.md.')
      .addOption(new Option('--what <kind>', 'what to write').choices(Object.keys(EXPORT_KINDS)).default('statements'))
      .addOption(
        new Option('-f, --format <format>', 'in which format; otherwise by the ending of --output').choices(FORMATS),
      )
      .option('--as-of <date>', 'only what was published and decided by that day, YYYY-MM-DD')
      .option('-o, --output <file>', 'write to a file, which appears only when complete'),
  )
    .addHelpText(
      'after',
      `
Examples:
  rapporteur export --desk talks --what events -o events.parquet
  rapporteur export --desk talks --what statements --format csv --as-of 2024-05-01
  rapporteur export --desk talks --what annotations -o findings.jsonld`,
    )
    .action((flags: Flags) => onDesk(flags, 'rapporteur export', (desk) => run(desk, flags)));
}

async function run(desk: Desk, flags: Flags): Promise<void> {
  const format = formatOf(flags);
  const asOf = flags.asOf === undefined ? null : parsePublished(flags.asOf, '--as-of', '9999-12-31');
  const pieces = format.write(desk.records({ asOf }));
  if (format.ending === 'parquet') return writeBinary(pieces, flags.output);
  const sink = openSink(flags.output);
  try {
    for await (const piece of pieces) await sink.write(piece as string);
    await sink.close();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

async function writeBinary(pieces: AsyncIterable<string | Uint8Array>, output: string | undefined): Promise<void> {
  if (output === undefined) throw new InputError('--format parquet', 'goes into a file; name it with -o FILE.parquet');
  for await (const piece of pieces) writeBytes(output, piece as Uint8Array);
}

function formatOf({ what, format, output }: Flags): ExportFormat {
  const { formats } = EXPORT_KINDS[what]!;
  const byEnding = Object.entries(formats).find(
    ([, { ending }]) => `.${ending}` === extname(output ?? '').toLowerCase(),
  );
  const name = format ?? byEnding?.[0] ?? Object.keys(formats)[0]!;
  const found = formats[name];
  if (found) return found;
  throw new InputError(`--format ${name}`, `is no way to write ${what}; there are ${Object.keys(formats).join(', ')}`);
}

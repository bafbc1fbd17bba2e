import { readFileSync, statSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { readBundledModels } from '../bundled-models.ts';
import type { ReaderModels } from '../reader/index.ts';
import type { Codebook } from '../record/index.ts';
import { parseColumns } from './input/columns.ts';
import { STDIN, unreadable } from './input/find-files.ts';
import { InputError } from './input/input-error.ts';
import { parsePublished } from './input/published.ts';
import { openReports } from './input/report-stream.ts';
import { READING_FORMATS } from './output/formats.ts';
import { openSink } from './output/sink.ts';
import { styleOf } from './output/style.ts';
import { startProgress } from './progress.ts';

interface ReadOptions {
  readonly format: string;
  readonly published?: string;
  readonly codebook?: string;
  readonly attribution?: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly output?: string;
  readonly quiet: boolean;
}

export function registerRead(program: Command): void {
  program
    .command('read')
    .description(
      'Reads reports and prints who said what through whom, what happened, and when, each with the words it rests on.',
    )
    .argument(
      '<files...>',
      'files, folders, globs, or - for plain text on standard input (.txt .md .html .pdf .docx .eml .rss .json .jsonl .csv)',
    )
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(Object.keys(READING_FORMATS)).default('text'),
    )
    .option('-p, --published <date>', 'date of publication of every report, YYYY-MM-DD: the anchor of "Tuesday"')
    .option('-c, --codebook <file>', 'parties and issues of the dispute, YAML')
    .option('--attribution <file>', 'weights of your own, made by rapporteur train')
    .option('--columns <map>', 'columns of a table, for example text=body,published=day', parseColumns, {})
    .option('-o, --output <file>', 'write to a file, which appears only when complete')
    .option('-q, --quiet', 'no progress', false)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur read report.txt --published 2024-03-26
  rapporteur read reports/ --format jsonl > readings.jsonl
  cat report.txt | rapporteur read - --format json
  rapporteur read archive.csv --columns text=body,published=day -o readings.txt

Exit codes: 0 all read; 1 some input could not be read (the others were); 2 wrong use.`,
    )
    .action(runRead);
}

async function runRead(args: readonly string[], options: ReadOptions): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const published = options.published === undefined ? null : parsePublished(options.published, '--published', today);
  const codebook = options.codebook === undefined ? undefined : await codebookOf(options.codebook);
  const format = READING_FORMATS[options.format]!;
  const { files, count, reports } = await openReports(args, { published, columns: options.columns });
  if (files.length === 0) return;
  keepReports(options.output, files);

  const { read, completeReading } = await loadReader(options.attribution);
  const style = styleOf(process.stdout);
  const sink = openSink(options.output);
  const inTheWay = options.output === undefined && process.stdout.isTTY; // the record itself shows how far it is
  const progress = startProgress(count, options.quiet || inTheWay);
  let written = 0;
  let held = '';
  try {
    for await (const report of reports) {
      const printed = format.write(completeReading(read(report, codebook)), style);
      progress.step(report.file ?? '');
      written++;
      if (format.many) await sink.write(written === 1 ? (format.head ?? '') + printed : printed);
      else if (written === 1) held = printed;
      else throw new InputError('--format json', 'holds one report and there are more; use --format jsonl');
    }
    progress.done();
    await sink.write(held);
    if (written > 0) await sink.close();
    else sink.abandon();
  } catch (error) {
    progress.done();
    sink.abandon();
    throw error;
  }
}

/** Refuses to write the record over a report that it is of. */
function keepReports(output: string | undefined, files: readonly string[]): void {
  const place = (path: string) => statSync(path, { bigint: true, throwIfNoEntry: false });
  const target = output === undefined ? undefined : place(output);
  if (!target?.isFile()) return;
  const same = files.find((file) => {
    const facts = file === STDIN ? undefined : place(file);
    return facts?.ino === target.ino && facts.dev === target.dev;
  });
  if (same !== undefined) throw new InputError(output!, 'is one of the reports; write to another file');
}

/** The user's parties and issues. What checks them is loaded only for those who have some. */
async function codebookOf(file: string): Promise<Codebook> {
  return (await import('./codebook-file.ts')).readCodebook(file);
}

/** The reader and what completes its readings: the weights come from the disk while their code is loaded. */
async function loadReader(attribution: string | undefined) {
  const weights = readBundledModels();
  const code = Promise.all([import('../reader/index.ts'), import('../position/index.ts')]);
  const [models, [{ createReader, loadAttributionModel }, { completeReading }]] = await Promise.all([weights, code]);
  return { read: createReader(withOwn(models, attribution, loadAttributionModel)), completeReading };
}

/** The weights of the package, the attribution ones replaced by the user's own where given; `check` throws on bytes that are none. */
function withOwn(
  models: ReaderModels,
  attribution: string | undefined,
  check: (bytes: Uint8Array) => unknown,
): ReaderModels {
  if (attribution === undefined) return models;
  try {
    const bytes = new Uint8Array(readFileSync(attribution));
    check(bytes);
    return { ...models, attribution: bytes };
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code
      ? unreadable(attribution, error)
      : new InputError(
          attribution,
          `is no file of attribution weights (${(error as Error).message}); make one with rapporteur train`,
        );
  }
}

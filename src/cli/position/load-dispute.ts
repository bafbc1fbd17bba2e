import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { bundledModels } from '../../bundled-models.ts';
import { type Dispute, joinReadings } from '../../position/index.ts';
import { createReader } from '../../reader/index.ts';
import { type Codebook, READING_SCHEMA, type Reading } from '../../record/index.ts';
import { type DeskChoice, namesDesk } from '../desk/choose-desk.ts';
import type { DeskReadings } from '../desk/desk-readings.ts';
import { decode } from '../input/decode.ts';
import { findFiles, STDIN, unreadable } from '../input/find-files.ts';
import { InputError } from '../input/input-error.ts';
import { parseReading } from '../input/parse-reading.ts';
import { openReports } from '../input/report-stream.ts';
import { startProgress } from '../progress.ts';

export interface LoadOptions {
  readonly codebook: Codebook | undefined;
  readonly published: string | null;
  /** Reports published later are left out, and so are those without a date. */
  readonly asOf: string | null;
  readonly quiet: boolean;
  /** Where no files are named: the desk whose records are taken, and for what. */
  readonly desk?: DeskChoice & { readonly purpose: string };
}

/** The readings of a dispute, joined. */
export interface LoadedDispute {
  readonly dispute: Dispute;
  readonly readings: readonly Reading[];
  /** What the desk knows beyond its readings; null where they come from files. */
  readonly desk: DeskReadings | null;
}

/**
 * Joins what the arguments name: reports, which are read, and readings (.jsonl or .json printed by `rapporteur read`), which are taken as
 * they are. A file that cannot be read is told on standard error; throws an InputError where nothing is left.
 */
export async function loadDispute(args: readonly string[], options: LoadOptions): Promise<LoadedDispute> {
  if (args.length === 0) return loadDesk(options);
  const { files, errors } = await findFiles(args);
  if (files.length === 0 && errors[0]) throw errors[0];
  for (const error of errors) {
    console.error(`rapporteur: ${error.message}`);
    process.exitCode = 1;
  }
  const kept: Reading[] = [];
  const reports: string[] = [];
  for (const file of files) {
    if (holdsReadings(file)) kept.push(...readingsIn(file));
    else reports.push(file);
  }
  if (reports.length > 0) kept.push(...(await readReports(reports, options)));
  const { asOf } = options;
  const readings = kept.filter(
    ({ report }) => asOf === null || (report.published !== null && report.published <= asOf),
  );
  if (kept.length === 0) throw new InputError(args.join(' '), 'no report could be read');
  if (readings.length === 0) throw new InputError('--as-of', `no report was published by ${asOf}; give a later date`);
  return { dispute: joinReadings(readings), readings, desk: null };
}

async function loadDesk({ desk: choice, asOf }: LoadOptions): Promise<LoadedDispute> {
  if (!choice || !namesDesk(choice)) {
    throw new InputError('no files', 'name reports or readings, or a desk with --desk or --database');
  }
  const desk = await (await import('../desk/desk-readings.ts')).readingsOfDesk(choice, choice.purpose, asOf);
  if (desk.readings.length === 0) throw new InputError('the desk', 'has no report that was read; add some first');
  return { dispute: joinReadings(desk.readings), readings: desk.readings, desk };
}

async function readReports(files: readonly string[], { codebook, published, quiet }: LoadOptions): Promise<Reading[]> {
  const { count, reports } = await openReports(files, { published });
  const read = createReader(bundledModels());
  const progress = startProgress(count, quiet);
  const readings: Reading[] = [];
  for await (const report of reports) {
    readings.push(read(report, codebook));
    progress.step(report.file ?? '');
  }
  progress.done();
  return readings;
}

/** True for a file of JSON that begins as a reading does. Other JSON holds reports. */
function holdsReadings(file: string): boolean {
  const ending = extname(file).toLowerCase();
  if (file === STDIN || (ending !== '.jsonl' && ending !== '.json')) return false;
  return textOf(file).slice(0, 400).includes(`"${READING_SCHEMA}"`);
}

function readingsIn(file: string): readonly Reading[] {
  const text = textOf(file);
  const whole = extname(file).toLowerCase() === '.json';
  const lines = whole ? [text] : text.split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [parseReading(line, file, whole ? null : index + 1)],
  );
}

function textOf(file: string): string {
  try {
    return decode(readFileSync(file), file);
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(file, error);
  }
}

import type { ReportInput } from '../../reader/index.ts';
import { findFiles } from './find-files.ts';
import { InputError } from './input-error.ts';
import { countReports, loadReports } from './load-reports.ts';
import type { InputOptions, Loaded } from './report-format.ts';

export interface LoadedStream {
  /** The files that the arguments name; a file may hold many reports. */
  readonly files: readonly string[];
  /** How many reports they hold; null where only reading them tells. */
  readonly count: number | null;
  /** Each report with the origin of its facts, or what is wrong with one; arguments that name nothing come first. To be walked once. */
  readonly loaded: AsyncIterable<Loaded>;
}

export interface ReportStream extends Omit<LoadedStream, 'loaded'> {
  readonly reports: AsyncIterable<ReportInput>;
}

/** The reports that command-line arguments name, one at a time, and the errors between them. Nothing is printed. */
export async function openLoaded(args: readonly string[], options: Partial<InputOptions> = {}): Promise<LoadedStream> {
  const { files, errors } = await findFiles(args);
  const loaded = async function* () {
    yield* errors;
    yield* loadReports(files, withDefaults(options));
  };
  return { files, count: countReports(files), loaded: loaded() };
}

/**
 * The reports that command-line arguments name, one at a time. What cannot be read is told on standard error in one line, the others
 * go on, and the command will exit with 1.
 */
export async function openReports(args: readonly string[], options: Partial<InputOptions> = {}): Promise<ReportStream> {
  const { files, errors } = await findFiles(args);
  errors.forEach(report); // at once: a caller may stop where there are no files
  const reports = async function* () {
    for await (const item of loadReports(files, withDefaults(options))) {
      if (item instanceof InputError) report(item);
      else yield item.report;
    }
  };
  return { files, count: countReports(files), reports: reports() };
}

function withDefaults(options: Partial<InputOptions>): InputOptions {
  return { published: null, columns: {}, today: new Date().toISOString().slice(0, 10), ...options };
}

function report(error: InputError): void {
  const overProgress = process.stderr.isTTY ? '\r\u001b[K' : '';
  console.error(`${overProgress}rapporteur: ${error.message}`);
  process.exitCode = 1;
}

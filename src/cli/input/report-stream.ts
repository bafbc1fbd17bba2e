import type { ReportInput } from '../../reader/index.ts';
import { findFiles } from './find-files.ts';
import { InputError } from './input-error.ts';
import { countReports, loadReports } from './load-reports.ts';
import type { InputOptions } from './report-format.ts';

export interface ReportStream {
  /** The files that the arguments name; a file may hold many reports. */
  readonly files: readonly string[];
  /** How many reports they hold; null where only reading them tells. */
  readonly count: number | null;
  readonly reports: AsyncIterable<ReportInput>;
}

/**
 * The reports that command-line arguments name, one at a time. What cannot be read is told on standard error in one line, the others
 * go on, and the command will exit with 1.
 */
export async function openReports(args: readonly string[], options: Partial<InputOptions> = {}): Promise<ReportStream> {
  const { files, errors } = await findFiles(args);
  errors.forEach(report);
  const today = new Date().toISOString().slice(0, 10);
  const reports = readable(files, { published: null, columns: {}, today, ...options });
  return { files, count: countReports(files), reports };
}

async function* readable(files: readonly string[], options: InputOptions): AsyncIterable<ReportInput> {
  for await (const loaded of loadReports(files, options)) {
    if (loaded instanceof InputError) report(loaded);
    else yield loaded;
  }
}

function report(error: InputError): void {
  const overProgress = process.stderr.isTTY ? '\r\u001b[K' : '';
  console.error(`${overProgress}rapporteur: ${error.message}`);
  process.exitCode = 1;
}

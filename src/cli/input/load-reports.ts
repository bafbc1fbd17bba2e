import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { contentId } from '../../record/index.ts';
import { STDIN, unreadable } from './find-files.ts';
import { FORMATS, MANY } from './formats.ts';
import { InputError } from './input-error.ts';
import type { InputFile, InputOptions, Loaded, ReportFormat } from './report-format.ts';
import { readText } from './text-file.ts';

/**
 * All reports of these files, one at a time. What is wrong with a file or a record comes as an InputError in its place and the
 * others go on. A text that was already read in this run is reported as a duplicate, not read twice.
 */
export async function* loadReports(files: readonly string[], options: InputOptions): AsyncIterable<Loaded> {
  const seen = new Map<string, string>();
  for (const name of files) {
    try {
      for await (const loaded of formatOf(name)(open(name), options)) {
        yield loaded instanceof InputError ? loaded : once(loaded, name, seen);
      }
    } catch (error) {
      yield error instanceof InputError ? error : broken(name, error);
    }
  }
}

/** Markup that nests without end exhausts the stack of the libraries that read it. */
function broken(name: string, error: unknown): InputError {
  if (error instanceof RangeError) return new InputError(name, 'is nested too deeply; save the text itself as .txt');
  return unreadable(name, error);
}

function once(report: Exclude<Loaded, InputError>, name: string, seen: Map<string, string>): Loaded {
  const id = contentId(report.text);
  const file = report.file ?? name;
  const earlier = seen.get(id);
  if (earlier !== undefined)
    return new InputError(file, `is the same text as ${earlier}; read once, remove one of them`);
  seen.set(id, file);
  return report;
}

/** How many reports these files hold; null where only reading them tells. */
export function countReports(files: readonly string[]): number | null {
  return files.some((name) => MANY.has(FORMATS[extname(name).toLowerCase()] ?? readText)) ? null : files.length;
}

function formatOf(name: string): ReportFormat {
  if (name === STDIN) return readText;
  const ending = extname(name).toLowerCase();
  const format = FORMATS[ending];
  if (format) return format;
  throw new InputError(
    name,
    `unknown format "${ending || 'no ending'}"; known are ${Object.keys(FORMATS).join(' ')}, or pipe plain text to "rapporteur read -"`,
  );
}

function open(name: string): InputFile {
  return { name, chunks: () => (name === STDIN ? process.stdin : createReadStream(name, { highWaterMark: 1 << 20 })) };
}

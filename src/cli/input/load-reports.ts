import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { contentId } from '../../record/index.ts';
import { completeReport } from './complete-report.ts';
import { STDIN, unreadable } from './find-files.ts';
import { FORMATS, MANY } from './formats.ts';
import { InputError } from './input-error.ts';
import type { FoundReport, InputFile, InputOptions, Loaded, LoadedReport, ReportFormat } from './report-format.ts';
import { readText } from './text-file.ts';

/** How deep files may lie in files: an e-mail forwarded as a file in an e-mail. */
const DEEPEST = 4;

/**
 * All reports of these files, one at a time. What is wrong with a file or a record comes as an InputError in its place and the
 * others go on. A report that was already read in this run is told as a duplicate, not read twice; the same words by another outlet are another report.
 */
export function loadReports(files: readonly string[], options: InputOptions): AsyncIterable<Loaded> {
  return reportsOf(files.map(open), options);
}

/** The reports in bytes that come without a disk, such as an upload. Its name (`talks.pdf`) tells how to read them. */
export function readUpload(name: string, bytes: Uint8Array, options: InputOptions): AsyncIterable<Loaded> {
  const chunks = async function* () {
    yield bytes;
  };
  return reportsOf([{ name, chunks }], options);
}

async function* reportsOf(files: readonly InputFile[], options: InputOptions): AsyncIterable<Loaded> {
  const seen = new Map<string, string>();
  for (const file of files) {
    for await (const loaded of reportsIn(file, options, 0)) {
      yield loaded instanceof InputError ? loaded : once(loaded, file.name, seen);
    }
  }
}

async function* reportsIn(file: InputFile, options: InputOptions, depth: number): AsyncIterable<Loaded> {
  try {
    if (depth > DEEPEST) throw new InputError(file.name, 'lies too deep in other files; save it as a file of its own');
    for await (const found of formatOf(file.name)(file, options)) {
      if (found instanceof InputError) yield found;
      else if ('chunks' in found) yield* reportsIn(found, options, depth + 1);
      else yield complete(found, file.name, options);
    }
  } catch (error) {
    yield error instanceof InputError ? error : broken(file.name, error);
  }
}

function complete(found: FoundReport, name: string, options: InputOptions): Loaded {
  try {
    return completeReport(found, name, options);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Markup that nests without end exhausts the stack of the libraries that read it. */
function broken(name: string, error: unknown): InputError {
  if (error instanceof RangeError) return new InputError(name, 'is nested too deeply; save the text itself as .txt');
  return unreadable(name, error);
}

function once(loaded: LoadedReport, name: string, seen: Map<string, string>): Loaded {
  const { source, title, text } = loaded.report;
  const id = contentId([source, title, text].join('\n'));
  const file = loaded.report.file ?? name;
  const earlier = seen.get(id);
  if (earlier !== undefined)
    return new InputError(file, `is the same report as ${earlier}; read once, remove one of them`);
  seen.set(id, file);
  return loaded;
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

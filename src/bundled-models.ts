/** The weights that come with the package, read from `models/`. The only place that knows where they lie. */
import { closeSync, existsSync, fstatSync, openSync, readFileSync, read as startRead } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageModels } from './language/index.ts';
import type { ReaderModels } from './reader/index.ts';

/** The package's folder: the nearest one above this file that holds `models`. */
export function modelsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'models', 'tagger.bin'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the package is incomplete: models/tagger.bin is missing; install it again');
    folder = above;
  }
  return join(folder, 'models');
}

/** The file's bytes as they were read, not copied once more; null where the file was left out of the package. */
function bytesOf(folder: string, name: string): Uint8Array | null {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path) : null;
}

/** The weights of the language alone, for those who do not read. Throws if a needed file is missing. */
export function bundledLanguageModels(folder = modelsFolder()): LanguageModels {
  const parser = bytesOf(folder, 'parser.bin');
  const entities = bytesOf(folder, 'entities.bin');
  return { tagger: readFileSync(join(folder, 'tagger.bin')), ...(parser && { parser }), ...(entities && { entities }) };
}

/** All weights. `attribution` is null where that file was left out of the package. Throws if a needed file is missing. */
export function bundledModels(): ReaderModels {
  const folder = modelsFolder();
  return { language: bundledLanguageModels(folder), attribution: bytesOf(folder, 'attribution.bin') };
}

/** The same, read while the caller does something else: for a command, which has its code to load. */
export async function readBundledModels(): Promise<ReaderModels> {
  const folder = modelsFolder();
  const names = ['tagger.bin', 'parser.bin', 'entities.bin', 'attribution.bin'];
  const [tagger, parser, entities, attribution] = await Promise.all(
    names.map((name) => (existsSync(join(folder, name)) ? readBeside(join(folder, name)) : null)),
  );
  return {
    language: { tagger: tagger!, ...(parser && { parser }), ...(entities && { entities }) },
    attribution: attribution ?? null,
  };
}

/** Asks for the whole file at once: the usual way takes turns with the caller, piece by piece. */
function readBeside(path: string): Promise<Uint8Array> {
  const file = openSync(path, 'r');
  const bytes = new Uint8Array(fstatSync(file).size);
  return new Promise((resolve, reject) => {
    startRead(file, bytes, 0, bytes.length, 0, (error, count) => {
      closeSync(file);
      if (error || count < bytes.length) reject(error ?? new Error(`${path} is cut short; install the package again`));
      else resolve(bytes);
    });
  });
}

/** The weights that come with the package, read from `models/`. The only place that knows where they lie. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageModels } from './language/index.ts';
import type { ReaderModels } from './reader/index.ts';

/** The package's folder: the nearest one above this file that holds `models`. */
function modelsFolder(): string {
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

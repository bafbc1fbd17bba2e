/** The weights that come with the package, read from `models/`. The only place that knows where they lie. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** All weights. `attribution` is null where that file was left out of the package. Throws if a needed file is missing. */
export function bundledModels(): ReaderModels {
  const folder = modelsFolder();
  const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  const optional = (name: string) => (existsSync(join(folder, name)) ? bytes(name) : null);
  const parser = optional('parser.bin');
  const entities = optional('entities.bin');
  return {
    language: { tagger: bytes('tagger.bin'), ...(parser && { parser }), ...(entities && { entities }) },
    attribution: optional('attribution.bin'),
  };
}

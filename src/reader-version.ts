import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelsFolder } from './bundled-models.ts';
import { packageVersion } from './package-version.ts';

let known: string | null = null;

/** What made a reading: this package's version and its weights. Another one may read otherwise, so reports are read again. */
export function readerVersion(): string {
  known ??= findVersion();
  return known;
}

/** Reads all weights, which takes a while: once a process. */
function findVersion(): string {
  const folder = modelsFolder();
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.bin')) hash.update(readFileSync(join(folder, name)));
  return `${packageVersion()}+${hash.digest('hex').slice(0, 12)}`;
}

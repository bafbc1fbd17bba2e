import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerDeps } from '../../server/index.ts';
import { incoming } from '../desk/incoming-report.ts';
import { InputError } from '../input/input-error.ts';
import { readUpload } from '../input/load-reports.ts';

/** The folder of the built page; null where it was not built. */
export function builtPage(): string | null {
  return above('dist/web/index.html', (file) => dirname(file));
}

/** The example dispute that comes with the package; null where it was left out. */
export function bundledExample(): ServerDeps['example'] {
  const folder = above('examples/codebook.yaml', (file) => dirname(file));
  if (folder === null || !existsSync(join(folder, 'reports'))) return null;
  return async () => {
    const reports = [];
    for (const name of readdirSync(join(folder, 'reports')).sort()) {
      const bytes = readFileSync(join(folder, 'reports', name));
      for await (const loaded of readUpload(name, bytes, { published: null, columns: {}, today: '9999-12-31' })) {
        if (!(loaded instanceof InputError)) reports.push(incoming(loaded));
      }
    }
    return { reports, codebook: readFileSync(join(folder, 'codebook.yaml'), 'utf8') };
  };
}

/** Something of the package, in the nearest folder above this file that has it. */
function above(path: string, made: (file: string) => string): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    if (existsSync(join(folder, path))) return made(join(folder, path));
    const up = dirname(folder);
    if (up === folder || existsSync(join(folder, 'package.json'))) return null;
    folder = up;
  }
}

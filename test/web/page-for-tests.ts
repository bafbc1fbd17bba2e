import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = ['src/web', 'src/record', 'src/network', 'src/conflict', 'vite.config.ts', 'package-lock.json'];

/** The folder of the built page: built once for the same sources, and never halfway there for another test that runs beside. */
export async function builtPageForTests(): Promise<string> {
  const folder = join(ROOT, 'node_modules/.cache/rapporteur-page');
  const made = join(folder, digest());
  if (existsSync(join(made, 'index.html'))) return made;
  const draft = mkdtempSync(join(ROOT, 'node_modules/.page-'));
  // The test runner's own setting would make it the page of a developer, larger and slower.
  const setting = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    root: join(ROOT, 'src/web'),
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: draft, emptyOutDir: true },
  });
  process.env.NODE_ENV = setting;
  if (!existsSync(made)) {
    mkdirSync(folder, { recursive: true });
    try {
      renameSync(draft, made);
    } catch {
      // another test was quicker
    }
  }
  rmSync(draft, { recursive: true, force: true });
  return made;
}

function digest(): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else if (!/\.test\.ts$/.test(path)) hash.update(path).update(readFileSync(path));
  };
  for (const source of SOURCES) visit(join(ROOT, source));
  return hash.digest('hex').slice(0, 16);
}

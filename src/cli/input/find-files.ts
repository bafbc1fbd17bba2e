import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { FORMATS } from './formats.ts';
import { InputError } from './input-error.ts';

/** Standard input, as an argument. */
export const STDIN = '-';

export interface FoundFiles {
  readonly files: readonly string[];
  readonly errors: readonly InputError[];
}

/**
 * The files that the arguments name: a file stands for itself, a folder for all reports below it (known endings only, hidden ones
 * left out), anything else is a glob. Sorted within each argument; a file named twice is taken once.
 */
export async function findFiles(args: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const errors: InputError[] = [];
  for (const arg of args) {
    try {
      for (const file of await filesOf(arg)) files.add(file);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
    }
  }
  return { files: [...files], errors };
}

async function filesOf(arg: string): Promise<string[]> {
  if (arg === STDIN) return [arg];
  const kind = kindOf(arg);
  if (kind === 'file') return [arg];
  if (kind === 'folder') {
    const endings = Object.keys(FORMATS).map((ending) => ending.slice(1));
    const found = await glob(`**/*.{${endings.join(',')}}`, arg);
    if (found.length === 0)
      throw new InputError(arg, `holds no reports (looked for ${Object.keys(FORMATS).join(' ')})`);
    return found.map((file) => `${arg.replace(/\/+$/, '')}/${file}`);
  }
  const found = await glob(arg, '.');
  if (found.length === 0) throw new InputError(arg, 'no such file, folder or match; check the name');
  return found;
}

/** The files below `cwd` that match, sorted; none where the pattern is a plain name. */
async function glob(pattern: string, cwd: string): Promise<string[]> {
  const { default: fastGlob } = await import('fast-glob');
  if (!fastGlob.isDynamicPattern(pattern)) return [];
  try {
    return fastGlob.sync(pattern, { cwd, caseSensitiveMatch: false }).sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    throw unreadable(cwd, error);
  }
}

function kindOf(path: string): 'file' | 'folder' | 'missing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return 'missing';
    throw unreadable(path, error);
  }
}

/** A file-system error in words. */
export function unreadable(path: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM')
    return new InputError(path, 'may not be read: no permission; change its mode or owner');
  if (code === 'EISDIR') return new InputError(path, 'is a folder');
  return new InputError(path, `could not be read (${code ?? String(error)})`);
}

/** Name without folder and ending. */
export function stem(file: string): string {
  return basename(file, extname(file));
}

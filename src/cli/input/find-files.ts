import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { FORMATS } from './formats.ts';
import { InputError } from './input-error.ts';
import { walkFolder } from './walk-folder.ts';

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
      const found = await filesOf(arg);
      for (const file of found.files) files.add(file);
      errors.push(...found.errors);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
    }
  }
  return { files: [...files], errors };
}

async function filesOf(arg: string): Promise<FoundFiles> {
  const kind = arg === STDIN ? 'file' : kindOf(arg);
  if (kind === 'folder') return filesBelow(arg);
  const files = kind === 'file' ? [arg] : await matches(arg);
  if (files.length === 0) throw new InputError(arg, 'no such file, folder or match; check the name');
  return { files, errors: [] };
}

function filesBelow(folder: string): FoundFiles {
  const endings = Object.keys(FORMATS);
  const { files, failures } = walkFolder(folder, endings);
  if (files.length === 0 && failures.length === 0)
    throw new InputError(folder, `holds no reports (looked for ${endings.join(' ')})`);
  return { files, errors: failures.map((failure) => unreadable(failure.folder, failure.error)) };
}

/** The files that a glob matches, sorted; none where it is a plain name. */
async function matches(pattern: string): Promise<string[]> {
  if (pattern === '') return [];
  const { default: fastGlob } = await import('fast-glob');
  if (!fastGlob.isDynamicPattern(pattern)) return [];
  try {
    return fastGlob.sync(pattern, { caseSensitiveMatch: false }).sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    throw unreadable(pattern, error);
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
  if (code === 'EISDIR') return new InputError(path, 'is a folder; name a file');
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new InputError(path, 'could not be read: there is no such file; check the name');
  return new InputError(path, `could not be read (${code ?? String(error)})`);
}

/** Name without folder and ending. */
export function stem(file: string): string {
  return basename(file, extname(file));
}

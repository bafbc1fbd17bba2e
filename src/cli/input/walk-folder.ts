import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface Walk {
  /** Paths that begin with the folder's, in the order of their code units. */
  readonly files: readonly string[];
  /** Folders that may not be opened, with what the file system said. */
  readonly failures: readonly { readonly folder: string; readonly error: unknown }[];
}

/**
 * All files at and below `folder` whose ending, case aside, is one of `endings` (`.txt`). Hidden files and folders are left out; links are
 * followed, each folder once, so that a link to a folder above ends.
 */
export function walkFolder(folder: string, endings: readonly string[]): Walk {
  const files: string[] = [];
  const failures: { folder: string; error: unknown }[] = [];
  const visited = new Set<string>();
  const open = [folder.replace(/(?<=.)\/+$/, '')];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    try {
      const real = realpathSync(at);
      if (visited.has(real)) continue;
      visited.add(real);
      for (const entry of readdirSync(at, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = `${at === '/' ? '' : at}/${entry.name}`;
        const kind = kindOf(entry, at);
        if (kind === 'folder') open.push(path);
        else if (kind === 'file' && endings.includes(extname(entry.name).toLowerCase())) files.push(path);
      }
    } catch (error) {
      failures.push({ folder: at, error });
    }
  }
  return { files: files.sort((a, b) => (a < b ? -1 : 1)), failures };
}

function kindOf(entry: Dirent, folder: string): 'file' | 'folder' | 'other' {
  const facts = entry.isSymbolicLink() ? statSync(join(folder, entry.name), { throwIfNoEntry: false }) : entry;
  return facts?.isDirectory() ? 'folder' : facts?.isFile() ? 'file' : 'other';
}

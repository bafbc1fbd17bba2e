/**
 * A file of JSON lines that only grows. What `append` was given is on the disk when it returns, wholly or, after an error, not at all.
 * JSON's escapes keep any text exact, half a surrogate pair included.
 */
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskError } from './disk-error.ts';

export interface AppendLog {
  readonly path: string;
  /** Where the next line will begin, in bytes. */
  readonly size: number;
  append(values: readonly unknown[]): void;
  close(): void;
}

/** Opens a log that exists. */
export function openLog(path: string): AppendLog {
  try {
    return logOver(openSync(path, 'r+'), path);
  } catch (error) {
    throw diskError(error, path);
  }
}

/** Makes a log with its header, its name in the folder flushed too. Throws if there is one. */
export function createLog(path: string, schema: string): void {
  try {
    const log = logOver(openSync(path, 'wx+'), path);
    log.append([{ schema }]);
    log.close();
    syncFolder(dirname(path));
  } catch (error) {
    throw diskError(error, path);
  }
}

/** Flushes the names in a folder, where the system can (Windows cannot, and need not). */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function logOver(descriptor: number, path: string): AppendLog {
  let size = fstatSync(descriptor).size;
  return {
    path,
    get size() {
      return size;
    },
    append(values) {
      if (values.length === 0) return;
      const bytes = Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
      try {
        for (let done = 0; done < bytes.length; ) {
          done += writeSync(descriptor, bytes, done, bytes.length - done, size + done);
        }
        fsyncSync(descriptor);
      } catch (error) {
        ftruncateSync(descriptor, size); // a half-written line was never acknowledged
        throw diskError(error, path);
      }
      size += bytes.length;
    },
    close: () => closeSync(descriptor),
  };
}

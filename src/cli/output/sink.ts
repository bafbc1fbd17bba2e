import { createWriteStream, openSync, renameSync, rmSync, statSync, type WriteStream, writeFileSync } from 'node:fs';
import { InputError } from '../input/input-error.ts';

/** Where output goes: standard output, or a file that appears under its name only when complete. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Leaves nothing half-written behind. */
  readonly abandon: () => void;
}

/** Throws an InputError where the file cannot be written. */
export function openSink(path: string | undefined): Sink {
  return path === undefined ? stdoutSink() : fileSink(path);
}

/** Writes a whole text to a file, or to standard output: all of it or nothing. */
export async function writeAll(path: string | undefined, text: string): Promise<void> {
  const sink = openSink(path);
  try {
    await sink.write(text);
    await sink.close();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

/** Writes bytes to a file, which appears only when complete. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  const draft = `${path}.part`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw unwritable(path, error);
  }
}

function stdoutSink(): Sink {
  return {
    write: (text) => new Promise<void>((resolve) => process.stdout.write(text, () => resolve())),
    close: async () => {},
    abandon: () => {},
  };
}

/** Throws an InputError at once, before any work is done, where the file cannot be written. */
function fileSink(path: string): Sink {
  const draft = draftOf(path);
  const stream = openStream(path, draft);
  const wipe = () => {
    if (draft !== path) rmSync(draft, { force: true });
  };
  const stop = (signal: 'SIGINT' | 'SIGTERM') => {
    wipe();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  const leave = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  let failure: InputError | undefined;
  stream.on('error', (error) => {
    failure = unwritable(path, error);
  });
  return {
    write: async (text) => {
      if (!failure) await new Promise<void>((resolve) => stream.write(text, () => resolve()));
      if (failure) throw failure;
    },
    close: async () => {
      await new Promise<void>((resolve) => stream.end(resolve));
      if (failure) throw failure;
      if (draft !== path) renameSync(draft, path);
      leave();
    },
    abandon: () => {
      stream.destroy();
      wipe();
      leave();
    },
  };
}

/** Where the text goes until it is complete: beside the file, or straight to it where it is a device or a pipe. */
function draftOf(path: string): string {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new InputError(path, 'is a folder; name a file in it');
  return there && !there.isFile() ? path : `${path}.part`;
}

function openStream(path: string, draft: string): WriteStream {
  try {
    return createWriteStream(draft, { fd: openSync(draft, 'w') });
  } catch (error) {
    throw unwritable(path, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make it first',
  ENOTDIR: 'its folder is no folder; name another',
  EACCES: 'no permission; choose another place',
  EPERM: 'no permission; choose another place',
  EROFS: 'the disk may only be read; choose another place',
  ENOSPC: 'the disk is full; make room',
  ENAMETOOLONG: 'its name is too long',
};

function unwritable(path: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return new InputError(path, `cannot be written: ${REASONS[code] ?? code}`);
}

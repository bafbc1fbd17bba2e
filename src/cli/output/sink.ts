import { createWriteStream, renameSync, rmSync, writeFileSync } from 'node:fs';
import { unreadable } from '../input/find-files.ts';
import { InputError } from '../input/input-error.ts';

/** Where output goes: standard output, or a file that appears under its name only when complete. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Leaves nothing half-written behind. */
  readonly abandon: () => void;
}

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
    throw new InputError(path, `cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

function stdoutSink(): Sink {
  let closed = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true; // the reader of our pipe has seen enough
    process.exitCode ??= 0;
  });
  return {
    write: async (text) => {
      if (!closed) await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
    },
    close: async () => {},
    abandon: () => {},
  };
}

function fileSink(path: string): Sink {
  const draft = `${path}.part`;
  const stream = createWriteStream(draft);
  let failure: InputError | undefined;
  stream.on('error', (error) => {
    failure = new InputError(
      path,
      `cannot be written (${(error as NodeJS.ErrnoException).code ?? unreadable(path, error).message})`,
    );
  });
  return {
    write: async (text) => {
      if (!failure) await new Promise<void>((resolve) => stream.write(text, () => resolve()));
      if (failure) throw failure;
    },
    close: async () => {
      await new Promise<void>((resolve) => stream.end(resolve));
      if (failure) throw failure;
      renameSync(draft, path);
    },
    abandon: () => {
      stream.destroy();
      rmSync(draft, { force: true });
    },
  };
}

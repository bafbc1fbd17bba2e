import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { JobResult } from '../../store/index.ts';
import type { Batch } from './reading-worker.ts';

/** Threads that read reports beside the one that holds the desk. */
export interface ReadingPool {
  readonly threads: number;
  read(batch: Batch): Promise<readonly JobResult[]>;
  close(): Promise<void>;
}

/**
 * Starts as many threads as the machine has cores, or as many as are asked for. A thread takes about 200 MB. Beside the sources the worker
 * is a TypeScript file, in the package a built one.
 */
export function openReadingPool(threads = availableParallelism()): ReadingPool {
  const filename = workerFile();
  const pool = new Piscina<Batch, readonly JobResult[]>({
    filename,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 30_000,
    ...(filename.endsWith('.ts') ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  return {
    threads,
    read: (batch) => pool.run(batch),
    close: () => pool.close({ force: true }),
  };
}

function workerFile(): string {
  for (const place of ['./reading-worker.ts', './cli/reading-worker.js', './reading-worker.js']) {
    const file = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(file)) return file;
  }
  throw new Error('the package is incomplete: cli/reading-worker.js is missing; install it again');
}

import { setTimeout as wait } from 'node:timers/promises';
import { readerVersion } from '../../reader-version.ts';
import type { Desk } from '../../store/index.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import type { ReadingPool } from './reading-pool.ts';

export interface Reads {
  readonly read: number;
  readonly failed: number;
}

export interface ReadWaitingOptions {
  /** By this name the queue knows who holds a report. */
  readonly worker: string;
  /** Ends the work after the batches in hand. */
  readonly signal?: AbortSignal;
  /** True while others are still adding: what waits may be nothing now and something soon. */
  readonly more?: () => boolean;
  /** Called with the title of each report that was read. */
  readonly step?: (title: string) => void;
}

/** How long a thread without work waits before it looks again, while reports are being added. */
const IDLE_MS = 50;
/** Reports claimed at a time: enough that the queue costs nothing beside reading, few enough that a killed worker holds up little. */
const BATCH = 8;
/** A batch of long reports takes seconds; what a vanished worker held is claimed by others after this. */
const LEASE_MS = 120_000;

/**
 * Reads what waits until nothing does. Every thread has a batch in hand and one in line, so that none waits for the database; results are
 * stored as they come.
 */
export async function readWaiting(desk: Desk, pool: ReadingPool, options: ReadWaitingOptions): Promise<Reads> {
  const version = readerVersion();
  let read = 0;
  let failed = 0;
  const lane = async (): Promise<void> => {
    while (!options.signal?.aborted) {
      const jobs = await desk.claim(options.worker, BATCH, LEASE_MS, version);
      if (jobs.length === 0) {
        if (!options.more?.()) return;
        await wait(IDLE_MS);
        continue;
      }
      const codebook = await desk.codebook(); // after the claim: a codebook that changes meanwhile voids the ticket
      const results = await pool.read({ jobs, codebook, version });
      await desk.finish(results);
      for (const [index, result] of results.entries()) {
        if ('error' in result) failed++;
        else read++;
        options.step?.(jobs[index]?.report.title ?? '');
      }
    }
  };
  await Promise.all(Array.from({ length: pool.threads * 2 }, lane));
  if (read > 0) await bringUpToDate(desk);
  return { read, failed };
}

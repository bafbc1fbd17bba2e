import { hostname } from 'node:os';
import type { Desk } from '../../store/index.ts';
import { readWaiting } from '../desk/read-waiting.ts';
import type { ReadingPool } from '../desk/reading-pool.ts';

export interface BackgroundReading {
  /** Says that something waits. */
  readonly wake: () => void;
  /** Ends after the batches in hand. */
  readonly stop: () => Promise<void>;
}

/** What other processes add is found after this time. */
const IDLE_MS = 2000;

/** Reads what waits and brings records up to date, for as long as the desk is served. A fault is told once and tried again. */
export function readInBackground(desk: Desk, pool: ReadingPool, log: (line: string) => void): BackgroundReading {
  const stopping = new AbortController();
  const { signal } = stopping;
  let wakeUp: () => void = () => undefined;
  let told = '';
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, IDLE_MS);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        if ((await desk.queue()).waiting > 0) {
          await readWaiting(desk, pool, { worker: `${hostname()} ${process.pid}`, signal });
        }
        while (!signal.aborted && (await desk.facts()).stale) if (await desk.refresh()) break;
      } catch (error) {
        const line = `reading stopped: ${error instanceof Error ? error.message : String(error)}; it is tried again`;
        if (line !== told && !signal.aborted) log(line);
        told = line;
      }
      if (!signal.aborted) await rest();
    }
  };
  const done = work();
  return {
    wake: () => wakeUp(),
    async stop() {
      stopping.abort();
      wakeUp();
      await done;
    },
  };
}

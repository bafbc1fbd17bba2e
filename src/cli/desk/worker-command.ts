import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import { startProgress } from '../progress.ts';
import { type DeskChoice, onDesk, withDesk } from './choose-desk.ts';
import { readWaiting } from './read-waiting.ts';
import { openReadingPool } from './reading-pool.ts';

interface Flags extends DeskChoice {
  readonly threads?: number;
  readonly once: boolean;
  readonly quiet: boolean;
}

/** How long an idle worker waits before it looks again. */
const IDLE_MS = 1000;

/** Adds `rapporteur worker` to the program. */
export function registerWorker(program: Command): void {
  withDesk(
    program
      .command('worker')
      .description(
        'Reads the reports that wait on a desk. On a PostgreSQL desk as many workers as you like share the work, on as\nmany machines; one that is stopped or killed loses and doubles nothing.',
      ),
  )
    .option('--threads <n>', 'threads that read (default: one a core)', Number)
    .option('--once', 'stop when nothing waits', false)
    .option('-q, --quiet', 'no progress', false)
    .addHelpText('after', '\nExample:\n  rapporteur worker --database postgres://localhost/talks --once')
    .action(runWorker);
}

async function runWorker(flags: Flags): Promise<void> {
  await onDesk(flags, 'rapporteur worker', async (desk) => {
    const pool = openReadingPool(flags.threads);
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    const worker = `${hostname()} ${process.pid}`;
    let read = 0;
    let failed = 0;
    try {
      while (!stop.signal.aborted) {
        const { waiting } = await desk.queue();
        const progress = startProgress(waiting, flags.quiet);
        const step = (title: string) => progress.step(title);
        const reads = await readWaiting(desk, pool, { worker, signal: stop.signal, step });
        progress.done();
        read += reads.read;
        failed += reads.failed;
        if (flags.once) break;
        await wait(IDLE_MS, undefined, { signal: stop.signal }).catch(() => {});
      }
    } finally {
      await pool.close();
    }
    console.log(`${read} read${failed > 0 ? `, ${failed} could not be read` : ''}`);
    if (failed > 0) process.exitCode = 1;
  });
}

import type { Command } from 'commander';
import { startProgress } from '../progress.ts';
import { readWaiting } from './read-waiting.ts';
import { openReadingPool } from './reading-pool.ts';

interface Flags {
  readonly desk: string;
  readonly quiet: boolean;
}

/** Adds `rapporteur rebuild` to the program. */
export function registerRebuild(program: Command): void {
  program
    .command('rebuild')
    .description(
      'Makes the database of a desk anew from its reports and its decision log: after git brought others’ files, or where\nthe database was lost or damaged. No decision is touched.',
    )
    .option('--desk <folder>', 'the desk', '.')
    .option('-q, --quiet', 'no progress', false)
    .action(runRebuild);
}

async function runRebuild({ desk: folder, quiet }: Flags): Promise<void> {
  const { rebuildDesk } = await import('../../store/index.ts');
  const desk = await rebuildDesk(folder);
  try {
    const { waiting } = await desk.queue();
    const pool = openReadingPool();
    const progress = startProgress(waiting, quiet);
    try {
      await readWaiting(desk, pool, { worker: `rebuild ${process.pid}`, step: (title) => progress.step(title) });
    } finally {
      progress.done();
      await pool.close();
    }
    const { reports, decisions } = await desk.facts();
    console.log(`rebuilt: ${reports} reports (${waiting} read again), ${decisions} decisions`);
  } finally {
    await desk.close();
  }
}

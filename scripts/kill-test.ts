/**
 * Kills a process in the midst of adding reports and taking decisions, again and again, and opens the desk after each time: everything
 * that was acknowledged must be there, once. `npx tsx scripts/kill-test.ts [ROUNDS]`, 200 if not told.
 */
import { rmSync } from 'node:fs';
import { newDeskFolder, removeFolders } from '../src/store/desk-for-tests.ts';
import { killRounds } from '../src/store/kill-rounds-for-tests.ts';

const rounds = Number(process.argv[2] ?? 200);
const folder = await newDeskFolder();
const started = Date.now();
try {
  const found = await killRounds(folder, rounds, (round) => process.stderr.write(`\r${round}/${rounds}`));
  process.stderr.write('\n');
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${rounds} kills in ${seconds} s: ${found.reports} reports and ${found.decisions} decisions acknowledged; ` +
      `lost ${found.lost}, doubled ${found.doubled}, torn lines set aside ${found.torn}`,
  );
  process.exitCode = found.lost + found.doubled === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  removeFolders();
}

#!/usr/bin/env node
import { CommanderError } from 'commander';
import { createProgram } from './program.ts';

// Whoever reads our output may close it early (`| head`): then there is nothing left to do.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

/** Errors that tell the user what to do; any other is a fault of ours. */
const FOR_THE_USER: ReadonlySet<string> = new Set(['InputError', 'DeskError']);

const program = await createProgram(process.argv.slice(2));
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(`rapporteur: ${error instanceof Error ? error.message : String(error)}`);
    if (program.opts().debug) console.error(error);
    else if (!(error instanceof Error && FOR_THE_USER.has(error.name)))
      console.error('(this is a fault of ours; run again with --debug to see where)');
    process.exitCode = 2;
  }
}

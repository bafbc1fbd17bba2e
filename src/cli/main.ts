#!/usr/bin/env node
import { CommanderError } from 'commander';
import { InputError } from './input/input-error.ts';
import { createProgram } from './program.ts';

// Whoever reads our output may close it early (`| head`): then there is nothing left to do.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const program = await createProgram(process.argv.slice(2));
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(`rapporteur: ${error instanceof Error ? error.message : String(error)}`);
    if (program.opts().debug) console.error(error);
    else if (!(error instanceof InputError))
      console.error('(this is a fault of ours; run again with --debug to see where)');
    process.exitCode = 2;
  }
}

#!/usr/bin/env node
import { run } from './run.ts';

// Whoever reads our output may close it early (`| head`): then there is nothing left to do.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

await run(process.argv.slice(2));

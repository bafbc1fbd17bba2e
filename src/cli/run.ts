import { CommanderError } from 'commander';
import { createProgram } from './program.ts';

/** Errors that tell the user what to do; any other is a fault of ours. */
const FOR_THE_USER: ReadonlySet<string> = new Set(['InputError', 'DeskError']);

/** Runs the command that these arguments name; what goes wrong is told on standard error and in `process.exitCode`. */
export async function run(args: readonly string[]): Promise<void> {
  const program = await createProgram(args);
  try {
    await program.parseAsync(args, { from: 'user' });
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
}

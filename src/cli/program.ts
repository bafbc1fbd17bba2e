import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { registerConflict } from './conflict/conflict-command.ts';
import { registerNetwork } from './network/network-command.ts';
import { registerParse } from './parse-command.ts';
import { registerRead } from './read-command.ts';

/** The whole command line. Each command registers itself; main.ts runs it. */
export function createProgram(): Command {
  const program = new Command('rapporteur')
    .description('News reports of a dispute in, a cited record out. Offline; takes no side.')
    .version(packageVersion(), '-V, --version')
    .option('--debug', 'show the stack trace of an error')
    .showHelpAfterError('(add --help for usage)')
    .exitOverride();
  registerRead(program);
  registerParse(program);
  registerNetwork(program);
  registerConflict(program);
  return program;
}

function packageVersion(): string {
  for (const up of ['../../package.json', '../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'));
      if (name === 'rapporteur') return version;
    } catch {
      // not this one
    }
  }
  return 'unknown';
}

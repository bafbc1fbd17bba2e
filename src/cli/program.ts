import { readFileSync } from 'node:fs';
import { Command } from 'commander';

type Register = (program: Command) => void;

/** Every command, loaded when it is asked for: what one does not use costs no start-up time. Add a command here and nowhere else. */
const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  read: async () => (await import('./read-command.ts')).registerRead,
  parse: async () => (await import('./parse-command.ts')).registerParse,
  network: async () => (await import('./network/network-command.ts')).registerNetwork,
  conflict: async () => (await import('./conflict/conflict-command.ts')).registerConflict,
  train: async () => (await import('./gold/train-command.ts')).registerTrain,
  eval: async () => (await import('./gold/eval-command.ts')).registerEval,
};

/** The command line for these arguments: the command that they name, or all of them where help is wanted. */
export async function createProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('rapporteur')
    .description('News reports of a dispute in, a cited record out. Offline; takes no side.')
    .version(packageVersion(), '-V, --version')
    .option('--debug', 'show the stack trace of an error')
    .showHelpAfterError('(add --help for usage)')
    .exitOverride();
  const [named] = args.filter((arg) => !arg.startsWith('-'));
  const wanted = named !== undefined && named in COMMANDS ? [COMMANDS[named]!] : Object.values(COMMANDS);
  if (named !== undefined || !args.includes('--version')) for (const load of wanted) (await load())(program);
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

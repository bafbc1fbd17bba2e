import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { isDesk } from '../desk/choose-desk.ts';
import { InputError } from '../input/input-error.ts';
import { openBrowser } from './open-browser.ts';
import { announce, parsePort, parseThreads, userName } from './serve-command.ts';
import { serveDesk } from './serve-desk.ts';
import { untilStopped } from './until-stopped.ts';

interface Flags {
  readonly yes: boolean;
  readonly browser: boolean;
  readonly port: number;
  readonly coder?: string;
  readonly threads?: number;
}

/** Adds `rapporteur open` to the program. */
export function registerOpen(program: Command): void {
  const version = program.version() ?? 'unknown';
  program
    .command('open')
    .description('Opens a desk in the browser, and makes it if need be. It stays open until you press Ctrl-C.')
    .argument('<folder>', 'the desk')
    .option('-y, --yes', 'make the desk without asking where there is none', false)
    .option('--no-browser', 'only print the address')
    .option('--port <n>', 'the port; 0 takes a free one', parsePort, 0)
    .option('--coder <name>', 'who decides, where the page is not told (default: you)')
    .option('--threads <n>', 'threads that read (default: one a core)', parseThreads)
    .addHelpText('after', '\nExample:\n  rapporteur open talks')
    .action((folder: string, flags: Flags) => runOpen(folder, flags, version));
}

async function runOpen(folder: string, flags: Flags, version: string): Promise<void> {
  const { createDesk, DeskError, openDesk } = await import('../../store/index.ts');
  if (!isDesk(folder)) {
    if (!flags.yes && !(await agrees(folder))) {
      throw new InputError(folder, 'is no desk; add --yes to make one there');
    }
    await createDesk(folder);
  }
  const show = (address: string) => {
    console.log(address);
    if (flags.browser) openBrowser(address);
  };
  let desk: Awaited<ReturnType<typeof openDesk>>;
  try {
    desk = await openDesk(folder, { purpose: 'rapporteur open', warn: (line) => console.error(`rapporteur: ${line}`) });
  } catch (error) {
    const served = error instanceof DeskError && error.code === 'locked' ? servedAt(error.message) : null;
    if (served === null) throw error;
    console.error('rapporteur: the desk is open already, by another process');
    show(served);
    return;
  }
  const served = await serveDesk(desk, {
    host: '127.0.0.1',
    port: flags.port,
    token: null,
    readOnly: false,
    hosts: [],
    coder: flags.coder ?? userName(),
    threads: flags.threads,
    version,
  });
  announce(desk, served.address);
  show(served.address);
  await untilStopped();
  await served.close();
}

/** The address that the one who holds the desk has announced. */
export function servedAt(message: string): string | null {
  return /use it at (https?:\/\/[^\s,]+)/.exec(message)?.[1] ?? null;
}

async function agrees(folder: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await lines.question(`There is no desk in ${folder}. Make one? [Y/n] `);
    return /^(?:y(?:es)?)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}

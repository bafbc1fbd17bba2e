import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import { type DeskChoice, openChosen, withDesk } from '../desk/choose-desk.ts';
import { checkAddress, serveDesk } from './serve-desk.ts';
import { untilStopped } from './until-stopped.ts';

interface Flags extends DeskChoice {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly allowHost: readonly string[];
  readonly readOnly: boolean;
  readonly coder?: string;
  readonly threads?: number;
}

const PORT = 4217;

/** Adds `rapporteur serve` to the program. */
export function registerServe(program: Command): void {
  const version = program.version() ?? 'unknown';
  withDesk(
    program
      .command('serve')
      .description(
        'Serves a desk over HTTP: the pages of the browser, and an API that does what they do (/reference).\nOn 127.0.0.1 only, unless --host says otherwise; then a token is demanded.',
      ),
  )
    .option('--port <n>', 'the port; 0 takes a free one', parsePort, PORT)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--token <token>', 'demanded of every request (or in the variable RAPPORTEUR_TOKEN); 16 characters or more')
    .option('--allow-host <name>', 'a further name by which the server may be called; repeat it', append, [])
    .option('--read-only', 'nobody can change the desk, and nothing is read', false)
    .option('--coder <name>', 'who decides, where the page is not told (default: you)')
    .option('--threads <n>', 'threads that read (default: one a core)', parseThreads)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur serve --desk talks
  rapporteur serve --desk talks --host 0.0.0.0 --token "$(openssl rand -hex 16)"
  rapporteur serve --database postgres://localhost/talks --port 8080 --read-only`,
    )
    .action((flags: Flags) => runServe(flags, version));
}

async function runServe(flags: Flags, version: string): Promise<void> {
  const token = flags.token ?? process.env.RAPPORTEUR_TOKEN ?? null;
  const { host, port, readOnly, allowHost, threads } = flags;
  checkAddress({ host, token });
  const desk = await openChosen(flags, 'rapporteur serve');
  const coder = flags.coder ?? userName();
  const served = await serveDesk(desk, { host, port, token, readOnly, hosts: allowHost, coder, threads, version });
  announce(desk, served.address);
  console.log(served.address);
  await untilStopped();
  await served.close();
}

/** Tells others who want the desk where it is served, if it is one that only one process can hold. */
export function announce(desk: object, address: string): void {
  if ('announce' in desk && typeof desk.announce === 'function') desk.announce(address);
}

export function userName(): string {
  try {
    return userInfo().username || 'me';
  } catch {
    return 'me';
  }
}

export function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('a port is a whole number from 0 to 65535');
}

export function parseThreads(value: string): number {
  const threads = Number(value);
  if (/^\d{1,3}$/.test(value) && threads > 0) return threads;
  throw new InvalidArgumentError('give a whole number from 1');
}

function append(value: string, list: readonly string[]): readonly string[] {
  return [...list, value];
}

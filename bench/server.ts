/** Lists under load: a served desk of 300 reports, 100 clients that ask again as soon as they are answered, for a minute. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line } from './timing.ts';

const REPORTS = 300;
const CLIENTS = 100;
const SECONDS = 60;
/** Longer nobody waits for the server to start or to answer: the bench ends by itself. */
const PATIENCE_MS = 60_000;

const LISTS = [
  '/api/reports?limit=50',
  '/api/reports?limit=50&order=added',
  '/api/statements?limit=50',
  '/api/statements?limit=50&order=doubt&state=suggested',
  '/api/events?limit=50',
  '/api/actors?limit=50',
  '/api/decisions?limit=50',
  '/api/clashes?limit=50',
  '/api/chronology?limit=50',
  '/api/positions',
];

export async function server(_data: string, root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const command = join(root, 'dist/cli/main.js');
  let child: ChildProcess | null = null;
  try {
    makeDesk(folder, command, root);
    child = spawn(process.execPath, [command, 'serve', '--desk', join(folder, 'desk'), '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await addressOf(child);
    const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
    // two loads: lists as they stand, and lists of which none is asked for twice
    await load('the same lists', address, agent, (turn) => LISTS[turn % LISTS.length]!);
    await load(
      'lists never asked before',
      address,
      agent,
      (turn) => `/api/statements?limit=50&maxConfidence=0.${100_000_000 + turn}`,
    );
    agent.destroy();
  } finally {
    child?.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(name: string, address: string, agent: Agent, path: (turn: number) => string): Promise<void> {
  const times: number[] = [];
  let errors = 0;
  let turn = 0;
  const end = performance.now() + SECONDS * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const status = await answered(address + path(turn++), agent);
      times.push(performance.now() - start);
      if (status !== 200) errors++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  times.sort((a, b) => a - b);
  const at = (share: number) => `${(times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0)} ms`;
  line(`${name}: ${CLIENTS} clients, ${SECONDS} s`, `${times.length} answers, ${errors} errors`);
  line('  time to answer, median, 95th and 99th percentile', `${at(0.5)}, ${at(0.95)}, ${at(0.99)}`);
}

function answered(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const request = get(url, { agent, timeout: PATIENCE_MS }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', () => resolve(0));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(0));
  });
}

/** A desk of the examples over and over, each with a number in it so that none is the same. */
function makeDesk(folder: string, command: string, root: string): void {
  const examples = join(root, 'examples/reports');
  const files = readdirSync(examples).sort();
  mkdirSync(join(folder, 'reports'));
  for (let i = 0; i < REPORTS; i++) {
    const file = files[i % files.length]!;
    const text = readFileSync(join(examples, file), 'utf8');
    writeFileSync(
      join(folder, 'reports', `${file.slice(0, 10)}-${i}.txt`),
      `${text}\n\nBulletin ${i} of the agency.\n`,
    );
  }
  const codebook = join(root, 'examples/codebook.yaml');
  run(command, ['init', join(folder, 'desk'), '--codebook', codebook]);
  run(command, ['add', join(folder, 'reports'), '--desk', join(folder, 'desk'), '--quiet']);
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    timeout: 10 * PATIENCE_MS,
  });
  if (status !== 0) throw new Error(`rapporteur ${args[0]}: ${stderr}`);
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the server does not start')), PATIENCE_MS);
    child.stdout?.on('data', (text: Buffer) => {
      const address = /http:\/\/\S+/.exec(text.toString())?.[0];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

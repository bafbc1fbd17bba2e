import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTexts } from './texts.ts';
import { line } from './timing.ts';

const RUNS = 9;
const SENTENCE = 'The gates stay shut, the minister said on Tuesday.';

/** How long the command takes on next to nothing, and what loading the weights has of it: each in processes of their own. */
export function startUp(_data: string, root: string): void {
  inScratch((scratch) => {
    const one = join(scratch, 'one.txt');
    writeFileSync(one, SENTENCE);
    const empty = join(scratch, 'empty.mjs');
    writeFileSync(empty, '');
    const command = join(root, 'dist/cli/main.js');
    const shown = (program: string, args: readonly string[]) => {
      const runs = Array.from({ length: RUNS }, () => measured(root, program, args));
      const least = (figure: (run: Measured) => number) => Math.min(...runs.map(figure)).toFixed(0);
      return `${least((run) => run.wall)} ms, CPU ${least((run) => run.cpu)} ms`;
    };
    line('node itself', shown(empty, []));
    line('--version', shown(command, ['--version']));
    line('--help', shown(command, ['--help']));
    line('read of one sentence', shown(command, ['read', one]));
    line('loading the weights alone', `CPU ${least(Array.from({ length: RUNS }, () => coldLoad(root))).toFixed(0)} ms`);
  });
}

const least = (figures: readonly number[]): number => Math.min(...figures);

function coldLoad(root: string): number {
  const args = [join(root, 'bench/cold-load.mjs'), join(root, 'dist/index.js')];
  return Number(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
}

interface Measured {
  /** Milliseconds on the clock, from outside. */
  readonly wall: number;
  /** Milliseconds of CPU time. */
  readonly cpu: number;
  /** Megabytes: the most at any time, and what objects hold at the end. */
  readonly peak: number;
  readonly heap: number;
}

/** A run of a program in a process of its own. */
function measured(root: string, program: string, args: readonly string[]): Measured {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, [join(root, 'bench/peak-memory.mjs'), program, ...args], {
    encoding: 'utf8',
  });
  const [peak = 0, heap = 0, cpu = 0] = (/peak (\d+) heap (\d+) cpu (\d+)/.exec(stderr) ?? []).slice(1).map(Number);
  return { wall: performance.now() - start, cpu, peak, heap };
}

/** The most memory that `read --format jsonl` takes over 100, 1,000 and 3,000 reports, and what is still held when all are read. */
export function memory(data: string, root: string): void {
  const { texts } = loadTexts(data, root);
  inScratch((scratch) => {
    for (const count of [100, 1_000, 3_000]) {
      const many = join(scratch, `${count}.jsonl`);
      const reports = Array.from({ length: count }, (_, i) => ({ text: `Report ${i}.\n\n${texts[i % texts.length]}` }));
      writeFileSync(many, reports.map((report) => JSON.stringify(report)).join('\n'));
      const args = ['read', many, '--format', 'jsonl', '-o', join(scratch, 'out')];
      const { peak, heap } = measured(root, join(root, 'dist/cli/main.js'), args);
      line(`${count.toLocaleString('en')} reports`, `at most ${peak} MB; ${heap} MB held by objects at the end`);
    }
  });
}

function inScratch(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

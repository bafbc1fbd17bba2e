import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTexts } from './texts.ts';
import { best, line } from './timing.ts';

const SENTENCE = 'The gates stay shut, the minister said on Tuesday.';

/** How long the command takes on next to nothing, and what loading the weights has of it: each in processes of their own. */
export function startUp(_data: string, root: string): void {
  inScratch((scratch) => {
    const one = join(scratch, 'one.txt');
    writeFileSync(one, SENTENCE);
    const command = join(root, 'dist/cli/main.js');
    const milliseconds = (args: readonly string[]) =>
      `${(1000 * best(9, () => spawnSync(process.execPath, args))).toFixed(0)} ms`;
    line('node itself', milliseconds(['-e', '0']));
    line('--version', milliseconds([command, '--version']));
    line('--help', milliseconds([command, '--help']));
    line('read of one sentence', milliseconds([command, 'read', one]));
    const loads = Array.from({ length: 9 }, () =>
      spawnSync(process.execPath, [join(root, 'bench/cold-load.mjs'), join(root, 'dist/index.js')], {
        encoding: 'utf8',
      }),
    );
    const quickest = Math.min(...loads.map(({ stdout }) => Number(stdout)));
    line('of that, loading the weights', `${quickest.toFixed(0)} ms`);
  });
}

/** The most memory that `read --format jsonl` takes over 100, 1,000 and 3,000 reports, and over a heap bound to 256 MB. */
export function memory(data: string, root: string): void {
  const { texts } = loadTexts(data, root);
  inScratch((scratch) => {
    for (const count of [100, 1_000, 3_000]) {
      const many = join(scratch, `${count}.jsonl`);
      const reports = Array.from({ length: count }, (_, i) => ({ text: `Report ${i}.\n\n${texts[i % texts.length]}` }));
      writeFileSync(many, reports.map((report) => JSON.stringify(report)).join('\n'));
      const args = ['read', many, '--format', 'jsonl', '-o', join(scratch, 'out')];
      const result = spawnSync(
        process.execPath,
        [join(root, 'bench/peak-memory.mjs'), join(root, 'dist/cli/main.js'), ...args],
        { encoding: 'utf8' },
      );
      const [, peak = '?', heap = '?'] = /peak (\d+) heap (\d+)/.exec(result.stderr) ?? [];
      line(`${count.toLocaleString('en')} reports`, `at most ${peak} MB; ${heap} MB still held by objects at the end`);
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

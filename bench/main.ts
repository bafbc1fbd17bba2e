/**
 * `npm run bench [-- --data DIR]`: how fast the reader is and how it scales, on one core; start-up and memory of the command.
 * Figures of one run compare with each other; machines differ.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse, bundledModels, createReader, read } from '../src/index.ts';
import { run as conflict } from './conflict.ts';
import { run as network } from './network.ts';
import { stageTimes } from './stage-times.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const corpus = join(resolve(values.data), 'polnear/dev/text');
const examples = resolve(import.meta.dirname, '../examples/reports');
const folder = existsSync(corpus) ? corpus : examples;
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const seconds = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
};
const best = (runs: number, run: () => unknown): number =>
  Math.min(...Array.from({ length: runs }, () => seconds(run)));
const line = (name: string, value: string) => console.log(`  ${name.padEnd(44)}${value}`);

console.log(
  `\nreading ${texts.length} texts of ${folder === corpus ? 'PolNeAR dev' : 'the examples'}, one core, best of 3`,
);
const tokens = texts.reduce((sum, text) => sum + analyse(text).tokens.length, 0);
const whole = best(3, () => texts.forEach((text) => read(text, { published: '2016-10-01' })));
line('articles a second', (texts.length / whole).toFixed(1));
line('tokens a second', Math.round(tokens / whole).toLocaleString('en'));
for (const [name, share] of stageTimes(texts)) line(`  ${name}`, `${(share * 1000).toFixed(2)} ms an article`);

console.log('\nloading the weights');
line('milliseconds', (1000 * best(3, () => createReader(bundledModels()))).toFixed(0));

console.log('\ntime against length (ratio 2 is linear)');
const piece = texts.join('\n\n');
let previous = 0;
for (const length of [62_500, 125_000, 250_000, 500_000, 1_000_000]) {
  let text = piece;
  while (text.length < length) text += `\n\n${piece}`;
  const took = seconds(() => read(text.slice(0, length)));
  line(
    `${length.toLocaleString('en')} characters`,
    `${took.toFixed(2)} s${previous ? `, ratio ${(took / previous).toFixed(2)}` : ''}`,
  );
  previous = took;
}

console.log('\nhostile text, 25,000 and 100,000 repetitions (ratio 4 is linear)');
const hostile = {
  'quotation marks': '"',
  'opening marks': '“',
  'quoted words': '"a" said b. ',
  'one long word': 'a',
  'open brackets': '(',
};
for (const [name, unit] of Object.entries(hostile)) {
  const small = seconds(() => read(unit.repeat(25_000)));
  const large = seconds(() => read(unit.repeat(100_000)));
  line(name, `${small.toFixed(2)} s, ${large.toFixed(2)} s, ratio ${(large / small).toFixed(1)}`);
}

console.log('\nthe command');
const command = resolve(import.meta.dirname, '../dist/cli/main.js');
if (!existsSync(command)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
const scratch = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
const one = join(scratch, 'one.txt');
writeFileSync(one, 'The gates stay shut, the minister said on Tuesday.');
const run = (args: readonly string[]) => {
  const result = spawnSync(process.execPath, [join(import.meta.dirname, 'peak-memory.mjs'), command, ...args], {
    encoding: 'utf8',
  });
  return { megabytes: Number(/peak (\d+)/.exec(result.stderr)?.[1] ?? Number.NaN) };
};
line(
  'start to end on one sentence',
  `${(1000 * best(5, () => spawnSync(process.execPath, [command, 'read', one]))).toFixed(0)} ms`,
);
line(
  'start to end of --version',
  `${(1000 * best(5, () => spawnSync(process.execPath, [command, '--version']))).toFixed(0)} ms`,
);
for (const count of [100, 1000]) {
  const many = join(scratch, `${count}.jsonl`);
  writeFileSync(
    many,
    Array.from({ length: count }, (_, i) =>
      JSON.stringify({ text: `Report ${i}.\n\n${texts[i % texts.length]}` }),
    ).join('\n'),
  );
  line(
    `peak memory over ${count} reports`,
    `${run(['read', many, '--format', 'jsonl', '-o', join(scratch, 'out')]).megabytes} MB`,
  );
}
rmSync(scratch, { recursive: true });

for (const [name, run] of Object.entries({ networks: network, 'conflict models': conflict })) {
  console.log(`\n${name}`);
  for (const figure of await run()) console.log(`  ${figure}`);
}

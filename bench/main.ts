/**
 * `npm run bench [-- SECTION… --data DIR]`: how fast the reader is and how it scales, on one core; start-up and memory of the command.
 * It builds the package and measures what was built, each section in a process of its own. Figures of one run compare with each
 * other; machines differ. Seconds are CPU seconds unless a line says otherwise, so that a busy machine disturbs them little.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'tsdown';
import { SECTIONS } from './sections.ts';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { data: { type: 'string', default: join(root, '../shared/data') } },
  allowPositionals: true,
});
const wanted = positionals.length > 0 ? positionals : Object.keys(SECTIONS);
const unknown = wanted.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`no section "${unknown.join('", "')}"; there are ${Object.keys(SECTIONS).join(', ')}`);
  process.exit(2);
}

await build({ cwd: root, logLevel: 'error' });
await build({
  cwd: root,
  config: false,
  entry: ['bench/run-section.ts'],
  outDir: '.cache/bench',
  format: 'esm',
  platform: 'node',
  dts: false,
  logLevel: 'error',
  plugins: [{ name: 'built package', resolveId: asBuilt }],
});

const start = performance.now();
for (const name of wanted) {
  console.log(`\n${SECTIONS[name]!.title}`);
  const args = [join(root, '.cache/bench/run-section.mjs'), name, resolve(values.data), root];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s in all`);

/** A door of the package as it was built, for the door of the sources that a section imports. */
function asBuilt(specifier: string) {
  const [, door] = /^\.\.\/src\/((?:\w+\/)?index)\.ts$/.exec(specifier) ?? [];
  return door === undefined ? null : { id: pathToFileURL(join(root, 'dist', `${door}.js`)).href, external: true };
}

/**
 * `npm run eval [-- NAME… [--data DIR]]`: every measurement, one table, and `eval/latest.json`. An evaluation whose data is not there
 * is skipped, and the table says so.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse, bundledModels, createReader } from '../src/index.ts';
import type { EvalContext, Evaluation, Row } from './evaluation.ts';
import { renderTable } from './table.ts';

/** Every evaluation by name, in the order of the table; loaded when asked for. */
const EVALUATIONS: Readonly<Record<string, () => Promise<Evaluation>>> = {
  language: async () => (await import('./language.ts')).languageEvaluation,
  peers: async () => (await import('./peers.ts')).peersEvaluation,
  attribution: async () => (await import('./attribution.ts')).attributionEvaluation,
  coreference: async () => (await import('./coreference.ts')).coreferenceEvaluation,
  moments: async () => (await import('./moments.ts')).momentsEvaluation,
  events: async () => (await import('./events.ts')).eventsEvaluation,
  examples: async () => (await import('./examples.ts')).examplesEvaluation,
  position: async () => (await import('./position.ts')).positionEvaluation,
  generated: async () => (await import('./generated.ts')).generatedEvaluation,
  network: async () => (await import('./network.ts')).networkEvaluation,
  conflict: async () => (await import('./conflict.ts')).conflictEvaluation,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '../shared/data' } },
});
const data = resolve(values.data);
const unknown = positionals.filter((name) => !(name in EVALUATIONS));
if (unknown.length > 0) {
  console.error(`no evaluation "${unknown[0]}"; there are ${Object.keys(EVALUATIONS).join(', ')}`);
  process.exit(2);
}

const read = createReader(bundledModels());
const context: EvalContext = {
  data,
  analyse,
  read: (text, { codebook, ...report } = {}) => read({ ...report, text }, codebook),
};
const results: { name: string; rows: readonly Row[]; skipped: string | null }[] = [];
for (const [name, load] of Object.entries(EVALUATIONS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const evaluation = await load();
  const missing = evaluation.needs.filter((path) => !existsSync(join(data, path)));
  const skipped = missing.length > 0 ? `not in ${values.data}: ${missing.join(', ')}` : null;
  const rows = skipped === null ? await evaluation.run(context) : [];
  results.push({ name: evaluation.name, rows, skipped });
  console.log(renderTable(evaluation.name, rows, skipped));
}
if (positionals.length === 0) {
  writeFileSync(join(import.meta.dirname, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`);
}

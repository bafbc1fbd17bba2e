/**
 * Rebuilds the trained weights: `npm run train -- [--data FOLDER] [STEP…]`, all steps without names. Each step is deterministic; a step
 * that needs another's weights reads them from `models/`, so the order below is the order of a full training.
 */
import { existsSync } from 'node:fs';
import { attributionStep } from './attribution/train-attribution.ts';
import { entitiesStep } from './entities/train-entities.ts';
import { parserStep } from './parser/train-parser.ts';
import { pronounsStep } from './pronouns/train-pronouns.ts';
import type { TrainStep } from './step.ts';
import { taggerStep } from './tagger/train-tagger.ts';

const STEPS: readonly TrainStep[] = [taggerStep, parserStep, entitiesStep, pronounsStep, attributionStep];

const named: string[] = [];
let data = '../shared/data';
const given = process.argv.slice(2);
for (let i = 0; i < given.length; i++) {
  if (given[i] === '--data') data = given[++i] ?? data;
  else named.push(given[i]!);
}
const unknown = named.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0 || !existsSync(data)) {
  const reason =
    unknown.length > 0 ? `no training step is called ${unknown.join(', ')}` : `there is no data folder at ${data}`;
  console.error(
    `${reason}. Steps: ${STEPS.map((step) => step.name).join(', ')}. Usage: npm run train -- [--data FOLDER] [STEP…]`,
  );
  process.exit(2);
}
for (const step of STEPS) {
  if (named.length > 0 && !named.includes(step.name)) continue;
  const start = performance.now();
  const log = (message: string) => console.log(`${step.name}: ${message}`);
  await step.run({ data, models: 'models', log });
  log(`done in ${Math.round((performance.now() - start) / 1000)} s`);
}

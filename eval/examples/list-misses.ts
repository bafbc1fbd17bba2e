/**
 * `tsx eval/examples/list-misses.ts [PART…]`: every difference between the examples' gold and what is read, one below the other.
 * PART picks reports or measures: `list-misses.ts 2024-04-15 speaker`.
 */
import { analyse, bundledModels, createReader } from '../../src/index.ts';
import { scoreExamples } from '../examples.ts';
import { showMiss } from './miss.ts';

// A reader of the list may stop early (`| head`).
process.stdout.on('error', () => process.exit(0));

const parts = process.argv.slice(2);
const read = createReader(bundledModels());
const scores = scoreExamples({
  analyse,
  read: (text, { codebook, ...report } = {}) => read({ ...report, text }, codebook),
});
for (const miss of scores.flatMap((score) => score.misses)) {
  const shown = showMiss(miss);
  const head = `${miss.report} ${miss.measure}`;
  if (parts.every((part) => head.includes(part))) console.log(shown);
}

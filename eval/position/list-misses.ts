/** `npx tsx eval/position/list-misses.ts [positions|clashes|chronology]`: every difference from the examples' gold, at both levels. */
import { bundledModels, createReader } from '../../src/index.ts';
import { chronologyOf, findClashes, findPositions, joinReadings } from '../../src/position/index.ts';
import { EXAMPLES } from '../examples.ts';
import { levels } from './load-levels.ts';
import { scoreChronology } from './score-chronology.ts';
import { scoreClashes } from './score-clashes.ts';
import { scorePositions } from './score-positions.ts';

const wanted = process.argv.slice(2);
const asked = (name: string) => wanted.length === 0 || wanted.includes(name);
const read = createReader(bundledModels());
const { gold, levels: both } = levels(EXAMPLES, (text, { codebook, ...report } = {}) =>
  read({ ...report, text }, codebook),
);

for (const { name, readings, goldOf } of both) {
  const dispute = joinReadings(readings);
  const clashes = findClashes(dispute);
  const cited = (refs: readonly { readonly report: string; readonly id: string }[]) =>
    refs.map(({ report, id }) => goldOf.get(`${report}#${id}`) ?? `${report}#${id} (no gold)`).join(', ');
  if (asked('positions')) {
    const { missed, extra } = scorePositions(gold.positions, findPositions(dispute));
    for (const one of missed)
      console.log(
        `${name}: position missed: ${one.party}, ${one.issue}, ${one.stance}, ${one.from} (${one.evidence.join(', ')})`,
      );
    for (const { party, issue, stance, since, sourcing, evidence } of extra)
      console.log(
        `${name}: position too many: ${party}, ${issue}, ${stance}, ${since?.from}, ${sourcing} (${cited(evidence.map(({ cite }) => cite))})`,
      );
  }
  if (asked('clashes')) {
    const { missed, extra } = scoreClashes(gold.clashes, clashes, goldOf);
    for (const { a, b, kind, why } of missed) console.log(`${name}: clash missed: ${kind}: ${a}, ${b}: ${why}`);
    for (const { a, b, kind, why } of extra) console.log(`${name}: clash too many: ${kind}: ${cited([a, b])}: ${why}`);
  }
  if (asked('chronology')) {
    const { missed, wrong } = scoreChronology(gold.chronology, chronologyOf(dispute, clashes), goldOf);
    for (const { id, mentions } of missed) console.log(`${name}: happening missed: ${id} (${mentions.join(', ')})`);
    for (const { type, when, mentions } of wrong)
      console.log(`${name}: happening wrong: ${type}, ${when?.from} (${cited(mentions)})`);
  }
}

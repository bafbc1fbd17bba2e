/**
 * Positions, clashes and the chronology of the examples against their gold, at two levels: from the gold readings, so that the room is
 * judged alone, and from our own readings, end to end.
 */
import { chronologyOf, findClashes, findPositions, type HeldPosition, joinReadings } from '../src/position/index.ts';
import type { Evaluation, Row } from './evaluation.ts';
import type { GoldDispute } from './examples/load-gold.ts';
import { f1, precision, recall, type Share, share, type Tally } from './examples/tally.ts';
import { EXAMPLES } from './examples.ts';
import { type Level, levels } from './position/load-levels.ts';
import { scoreChronology } from './position/score-chronology.ts';
import { scoreClashes } from './position/score-clashes.ts';
import { scorePositions } from './position/score-positions.ts';

export const positionEvaluation: Evaluation = {
  name: 'position',
  needs: [],
  run: async ({ read }) => {
    const { gold, levels: both } = levels(EXAMPLES, read);
    return both.flatMap((level) => rowsOf(gold, level));
  },
};

function rowsOf(gold: GoldDispute, { name, readings, goldOf }: Level): readonly Row[] {
  const dispute = joinReadings(readings);
  const clashes = findClashes(dispute);
  const positions = findPositions(dispute);
  const told = (keep: (position: HeldPosition) => boolean) =>
    scorePositions(gold.positions, positions.filter(keep)).tally;
  const clash = scoreClashes(gold.clashes, clashes, goldOf);
  const chronology = scoreChronology(gold.chronology, chronologyOf(dispute, clashes), goldOf);
  const any = scorePositions(gold.positions, positions, () => true).tally;
  return [
    found(
      `${name}: positions F1`,
      told(({ sourcing }) => sourcing !== 'account'),
    ),
    found(
      `${name}: positions F1, as others tell them too`,
      told(() => true),
    ),
    found(`${name}: positions F1, any stance`, any),
    {
      measure: `${name}: clashes precision`,
      ours: precision(clash.tally),
      must: 0.7,
      note: `${clash.tally.found} found`,
    },
    { measure: `${name}: clashes recall`, ours: recall(clash.tally), must: 0.6, note: `of ${clash.tally.gold}` },
    judged(`${name}: clash kind`, clash.kind),
    found(`${name}: happenings F1`, chronology.happenings),
    found(`${name}: mentions together F1`, chronology.pairs),
    judged(`${name}: happening's day`, chronology.days),
    judged(`${name}: disputed by`, chronology.disputed),
  ];
}

function found(measure: string, tally: Tally): Row {
  const note = `P ${show(precision(tally))} R ${show(recall(tally))}, ${tally.gold} in the gold`;
  return { measure, ours: f1(tally), note };
}

function judged(measure: string, one: Share): Row {
  return { measure, ours: share(one), note: `${one.right} of ${one.of}` };
}

function show(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(2);
}

/**
 * Attribution on PolNeAR's development texts: raw text in, our own analysis, the measures of `src/reader/gold/score-attributions.ts`.
 * Statements within statements are left out, since the corpus annotates the outermost only.
 */
import { join } from 'node:path';
import { type AttributionScores, type GoldAttribution, rates, scoreText, sumScores } from '../src/reader/gold/index.ts';
import type { Statement } from '../src/record/index.ts';
import { readGoldFolder } from '../train/attribution/gold-folder.ts';
import type { Evaluation, Row } from './evaluation.ts';

const TEXTS = 'polnear/dev/text';
const ANNOTATIONS = 'polnear/dev/attributions';

/** Figures of others on the same texts and scorer. */
const OTHERS: Readonly<Record<string, readonly [regex: number, parse: number, citron: number, linear: number]>> = {
  cueExact: [0.316, 0.455, 0.556, 0.669],
  sourceOverlap: [0.349, 0.556, 0.717, 0.775],
  contentExact: [0.241, 0.298, 0.412, 0.535],
  contentToken: [0.55, 0.625, 0.75, 0.848],
  full: [0.318, 0.522, 0.667, 0.749],
};
const TARGETS: Readonly<Record<string, readonly [must: number, goal: number]>> = {
  cueExact: [0.66, 0.706],
  sourceOverlap: [0.77, 0.839],
  contentExact: [0.53, 0.677],
  contentToken: [0.84, 0.916],
  full: [0.75, 0.814],
};

export const attributionEvaluation: Evaluation = {
  name: 'attribution',
  needs: [TEXTS, ANNOTATIONS],
  run: async ({ data, read }) => {
    const scores: AttributionScores[] = [];
    const bins = BINS.map(() => ({ right: 0, count: 0, chance: 0 }));
    for (const { text, attributions } of readGoldFolder(join(data, TEXTS), join(data, ANNOTATIONS))) {
      const outermost = read(text).statements.filter((statement) => statement.within === null);
      scores.push(scoreText(text, attributions, outermost));
      for (const statement of outermost) {
        const bin = bins[BINS.filter((least) => statement.confidence >= least).length - 1]!;
        bin.count++;
        bin.chance += statement.confidence;
        if (attributions.some((gold) => agrees(gold, statement))) bin.right++;
      }
    }
    const sum = sumScores(scores);
    const measures: Row[] = Object.entries(sum).map(([measure, counts]) => {
      const { f1, precision, recall } = rates(counts);
      const [regex, parse, citron, linear] = OTHERS[measure] ?? [];
      const [must, goal] = TARGETS[measure] ?? [];
      return {
        measure: `${measure} F1`,
        ours: f1,
        ...(regex !== undefined && {
          others: { 'quotes + said': regex, 'parse + 60 cues': parse!, 'Citron recipe': citron!, linear: linear! },
        }),
        ...(must !== undefined && { must, goal: goal! }),
        note: `P ${precision.toFixed(3)} R ${recall.toFixed(3)}, ${counts[2]} gold`,
      };
    });
    const reliability: Row[] = bins.flatMap(({ right, count, chance }, i) =>
      count === 0
        ? []
        : [
            {
              measure: `right, where confidence ≥ ${BINS[i]!.toFixed(1)}`,
              ours: right / count,
              note: `${count} statements, mean confidence ${(chance / count).toFixed(3)}`,
            },
          ],
    );
    return [...measures, ...reliability];
  },
};

const BINS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** Right as `full` has it: each role shares a unit with the gold's; a missing source agrees with a missing source. */
function agrees(gold: GoldAttribution, statement: Statement): boolean {
  const share = (role: 'source' | 'cue' | 'content'): boolean =>
    gold[role].some((a) => statement[role].some((b) => a.start < b.end && b.start < a.end));
  const source = gold.source.length === 0 && statement.source.length === 0;
  return share('cue') && share('content') && (source || share('source'));
}

import type { Analysis, TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { Lattice } from '../chain/lattice.ts';
import { cueCandidates } from '../features/cue-candidates.ts';
import { tokenFacts } from '../features/token-facts.ts';
import { kindOf } from '../kind.ts';
import type { AttributionModel } from '../model.ts';
import { chanceOf } from '../reading/calibration.ts';
import { chooseReadings } from '../reading/choose.ts';
import { Claims, readingFeatures } from '../reading/reading-features.ts';
import { readCandidates } from '../reading/text-reading.ts';

/** Attributions by the trained model: cues, then source and content of each, then the judgement which to believe. */
export function readTrained(analysis: Analysis, model: AttributionModel): Attribution[] {
  const lattice = new Lattice();
  const facts = tokenFacts(analysis);
  const readings = readCandidates(facts, cueCandidates(facts, model.cues, lattice), model.roles, lattice);
  const claims = new Claims(facts.size, readings);
  const judged = readings.map((reading, k) => {
    const score = model.judge.score(readingFeatures(facts, readings, k, claims));
    return { reading, chance: chanceOf(model.calibration, score) };
  });
  return chooseReadings(judged, model.threshold, facts.size).map(({ reading, chance, source, content }) => {
    const { from, to } = reading.candidate;
    return {
      source: rangesOf(source),
      cue: [{ from, to }],
      content: rangesOf(content),
      kind: kindOf(analysis, rangesOf(content)),
      within: null,
      confidence: chance,
      rule: 'trained',
    };
  });
}

/** Neighbouring tokens joined into ranges. */
export function rangesOf(tokens: readonly number[]): TokenRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const i of tokens) {
    const last = ranges.at(-1);
    if (last && last.to === i) last.to = i + 1;
    else ranges.push({ from: i, to: i + 1 });
  }
  return ranges;
}

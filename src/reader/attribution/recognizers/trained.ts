import type { TokenRange } from '../../../language/index.ts';
import { Lattice } from '../chain/lattice.ts';
import { cueCandidates } from '../features/cue-candidates.ts';
import type { AttributionModel } from '../model.ts';
import { chanceOf } from '../reading/calibration.ts';
import { chooseReadings } from '../reading/choose.ts';
import { Claims, readingFeatures } from '../reading/reading-features.ts';
import { readCandidates } from '../reading/text-reading.ts';
import { type AttributionRecognizer, proposal } from './recognizer.ts';

/** Attributions by the trained model: cues, then source and content of each, then the judgement which to believe. */
export function trained(model: AttributionModel): AttributionRecognizer {
  return {
    name: 'trained',
    propose: ({ analysis, facts }) => {
      const lattice = new Lattice();
      const readings = readCandidates(facts, cueCandidates(facts, model.cues, lattice), model.roles, lattice);
      const claims = new Claims(facts.size, readings);
      const judged = readings.map((reading, k) => {
        const score = model.judge.score(readingFeatures(facts, readings, k, claims));
        return { reading, chance: chanceOf(model.calibration, score) };
      });
      return chooseReadings(judged, model.threshold, facts.size).map(({ reading, chance, source, content }) => {
        const { from, to } = reading.candidate;
        return proposal(analysis, rangesOf(source), [{ from, to }], rangesOf(content), chance, 'trained');
      });
    },
  };
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

/** Conflict analysis against textbook solutions, a published case, brute force, and what must hold of any model. */
import { randomModel } from '../src/conflict/testing/plain-model.ts';
import {
  brokenImplication,
  brokenInvariance,
  brokenMonotone,
  disagreement,
} from '../src/conflict/testing/properties.ts';
import { scoreInverse } from './conflict/inverse.ts';
import { scoreNorthKorea } from './conflict/north-korea.ts';
import { type FlagCount, scoreRandomModels } from './conflict/random-models.ts';
import type { Evaluation, Row } from './evaluation.ts';

const RANDOM_MODELS = 10_000;
const PROPERTIES = [
  ['implications between concepts', brokenImplication],
  ['order of options and makers, opposites', brokenInvariance],
  ['monotone transforms of payoffs', brokenMonotone],
] as const;

/** GMCR+ gets 188 flags of Nash, GMR, SMR and SEQ wrong, and 406 of SIM, against the same textbook solution. */
const GMCR_PLUS = { flags: 1 - 188 / 92_052, sim: 1 - 406 / 23_013 };

export const conflictEvaluation: Evaluation = {
  name: 'conflict',
  needs: ['gmcr/random300.json.gz', 'gmcr/NorthKorea2017.expected.json'],
  run: async ({ data }) => {
    const random = scoreRandomModels(data);
    const korea = scoreNorthKorea(data);
    const inverse = scoreInverse(40);
    const rows: Row[] = [
      exact('random300: Nash, GMR, SMR, SEQ, SSEQ flags', random.flags, { 'GMCR+ (without SSEQ)': GMCR_PLUS.flags }),
      exact('random300: SIM flags', random.sim, { 'GMCR+': GMCR_PLUS.sim }),
      exact('random300: equilibria', random.equilibria),
      exact('random300: feasible states', random.states),
      exact('random300: pairs ordered', random.orders),
      exact('North Korea 2017: sets and flags', { right: korea.agree, all: korea.all }),
      exact('North Korea 2017: published analyses', { right: korea.published, all: korea.publishable }),
      exact('inverse: published model, counts known', { right: inverse.known, all: 4 }),
      exact('inverse: counts against brute force', inverse),
      exact('random models: textbook flags', countHolding(1_000, disagreement)),
      ...PROPERTIES.map(([name, broken]) => exact(`random models: ${name}`, countHolding(RANDOM_MODELS, broken))),
    ];
    return rows;
  },
};

function exact(measure: string, { right, all }: FlagCount, others?: Readonly<Record<string, number>>): Row {
  return { measure, ours: right / all, must: 1, note: `${right} of ${all}`, ...(others && { others }) };
}

function countHolding(count: number, broken: (model: ReturnType<typeof randomModel>) => string | null): FlagCount {
  let right = 0;
  for (let seed = 1; seed <= count; seed++) if (broken(randomModel(seed)) === null) right++;
  return { right, all: count };
}

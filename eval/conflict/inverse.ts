import { type ConflictModelFile, gameOf, modelOf, statesOf } from '../../src/conflict/index.ts';
import { randomModel, toFile } from '../../src/conflict/testing/plain-model.ts';
import { countByBruteForce, countsOf } from './inverse-by-brute-force.ts';

/** Feasible states, by decimals ascending, of the Syria–Iraq model of 1975; its published rankings name them from 1. */
const STATES = [0, 1, 2, 4, 5, 6];
const ranked = (numbers: readonly number[]) => numbers.map((number) => STATES[number - 1]!);

const SYRIA_IRAQ: ConflictModelFile = {
  schema: 'rapporteur/conflict-model@1',
  options: ['first', 'second', 'third'],
  decisionMakers: [
    { name: 'Syria', options: ['first', 'second'], ranking: ranked([1, 3, 6, 2, 4, 5]) },
    { name: 'Iraq', options: ['third'], ranking: ranked([2, 4, 6, 1, 5, 3]) },
  ],
  infeasible: ['first and second'],
};

/** Of 720 rankings of Syria, how many make state 2 stable; the manual of GMCR+ prints 420 for SEQ, brute force finds 384. */
const KNOWN: Readonly<Record<string, number>> = { nash: 240, gmr: 384, smr: 300, seq: 384 };

/** Counts right of those known, then of those of small random models counted by going through every ranking. */
export function scoreInverse(models: number): { known: number; right: number; all: number } {
  const counts = countsOf(gameOf(modelOf(SYRIA_IRAQ)), STATES[1]!, 0);
  const known = Object.entries(KNOWN).filter(([concept, count]) => counts[concept] === count).length;
  let right = 0;
  let all = 0;
  for (let seed = 1, done = 0; done < models; seed++) {
    const game = gameOf(modelOf(toFile(randomModel(seed, { maxOptions: 3 }))));
    if (game.space.count > 6) continue;
    done++;
    const target = statesOf(game.space.feasible)[seed % game.space.count]!;
    const brute = countByBruteForce(game, 0, target);
    for (const [concept, count] of Object.entries(countsOf(game, target, 0))) {
      all++;
      if (brute[concept as keyof typeof brute] === count) right++;
    }
  }
  return { known, right, all };
}

import { describe, expect, it } from 'vitest';
import { modelOf } from '../model/model-of.ts';
import { randomModel, toFile } from '../testing/plain-model.ts';
import { brokenImplication, brokenInvariance, brokenMonotone, disagreement } from '../testing/properties.ts';
import { gameOf } from './game-of.ts';
import { solve, solveInSteps, strongEquilibria } from './solve.ts';

const onRandomModels = (count: number, broken: (model: ReturnType<typeof randomModel>) => string | null) => {
  for (let seed = 1; seed <= count; seed++) expect(broken(randomModel(seed)), `seed ${seed}`).toBeNull();
};

describe('solve', () => {
  it('agrees with the textbook on random models', () => onRandomModels(100, disagreement));

  it('finds no concept without those that it implies', () => onRandomModels(200, brokenImplication));

  it('does not depend on the order of options and decision makers, nor on which way an option is put', () =>
    onRandomModels(60, brokenInvariance));

  it('depends on the order of payoffs only', () => onRandomModels(60, brokenMonotone));

  it('can be stopped between steps and tells how far it is', () => {
    const game = gameOf(modelOf(toFile(randomModel(3))));
    const seen = [...solveInSteps(game, ['nash', 'seq'])];
    expect(seen).toHaveLength(2 * game.players.length);
    expect(seen.every(({ done }, k) => done >= (seen[k - 1]?.done ?? 0) && done < 1)).toBe(true);
  });

  it('calls the Nash equilibria strong, and nothing where a concept is missing', () => {
    const game = gameOf(modelOf(toFile(randomModel(5))));
    expect(strongEquilibria(solve(game))).toEqual(solve(game, ['nash']).equilibria.nash);
    expect(strongEquilibria(solve(game, ['nash', 'seq']))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../engine/concepts.ts';
import { gameOf } from '../engine/game-of.ts';
import { solve } from '../engine/solve.ts';
import { modelOf } from '../model/model-of.ts';
import { hasBit, statesOf } from '../space/bitmap.ts';
import { randomModel, toFile } from '../testing/plain-model.ts';
import { flawIn } from '../testing/verify-proof.ts';
import { type Proof, prove } from './proof.ts';
import { individualSides } from './side.ts';

describe('prove', () => {
  it('reaches the verdict of the fast solver, with a proof that stands up', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const game = gameOf(modelOf(toFile(randomModel(seed, { maxOptions: 5 }))));
      const solution = solve(game);
      const sides = individualSides(game);
      for (const state of statesOf(game.space.feasible)) {
        for (const [i] of sides.entries()) {
          for (const concept of CONCEPTS) {
            const proof = prove(game.space, sides, i, state, concept);
            const place = `seed ${seed}, maker ${i}, state ${state}, ${concept}`;
            expect(proof.stable, place).toBe(hasBit(solution.stable[i]![concept]!, state));
            expect(flawIn(game, proof), place).toBeNull();
          }
        }
      }
    }
  });

  it('gives proofs that the verifier would catch out if they were wrong', () => {
    let caught = 0;
    let tried = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const game = gameOf(modelOf(toFile(randomModel(seed, { maxOptions: 5, strict: true }))));
      const sides = individualSides(game);
      for (const state of statesOf(game.space.feasible)) {
        const proof = prove(game.space, sides, 0, state, 'seq');
        if (proof.improvements.length === 0) continue;
        tried++;
        if (flawIn(game, tampered(proof)) !== null) caught++;
      }
    }
    expect(tried).toBeGreaterThan(50);
    expect(caught).toBe(tried);
  });
});

/** The opposite verdict, or a proof with a piece missing. */
function tampered(proof: Proof): Proof {
  return proof.stable ? { ...proof, improvements: proof.improvements.slice(1) } : { ...proof, stable: true };
}

import { type Game, hasBit, type InverseConcept, solve, statesOf, unlock } from '../../src/conflict/index.ts';

const CONCEPTS: readonly InverseConcept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];

/** Counts the strict rankings of one player that make the target stable by solving the game for each of the m! of them. */
export function countByBruteForce(game: Game, i: number, target: number): Record<InverseConcept, number> {
  const states = [...statesOf(game.space.feasible)];
  const counts = { nash: 0, gmr: 0, smr: 0, seq: 0, sseq: 0 };
  const payoff = new Int32Array(game.space.size);
  const players = game.players.map((player, j) => (j === i ? { ...player, payoff } : player));
  const place = (left: readonly number[], rank: number): void => {
    if (left.length === 0) {
      const { stable } = solve({ ...game, players }, CONCEPTS);
      for (const concept of CONCEPTS) if (hasBit(stable[i]![concept]!, target)) counts[concept]++;
      return;
    }
    for (const state of left) {
      payoff[state] = rank;
      place(
        left.filter((other) => other !== state),
        rank + 1,
      );
    }
  };
  place(states, 1);
  return counts;
}

/**
 * What the inverse analysis counts, by concept.
 */
export function countsOf(game: Game, target: number, i: number): Record<string, number> {
  return Object.fromEntries(
    CONCEPTS.map((concept) => [concept, Number(unlock(game, target, concept).byPlayer[i]!.rankings?.stable ?? -1n)]),
  );
}

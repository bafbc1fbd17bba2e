import type { Game } from '../engine/game.ts';
import { prove } from '../local/proof.ts';
import { individualSides } from '../local/side.ts';
import { statesOf } from '../space/bitmap.ts';
import { countRankings, type RankingCount } from './count-rankings.ts';
import { type Demotions, minimalDemotions } from './demotions.ts';
import { areMet, type InverseConcept, requirements } from './requirements.ts';
import { cheapestStatementChanges, type StatementChange } from './statement-changes.ts';

/** What would make a state stable for one decision maker under one concept, the others' preferences being as they are. */
export interface Unlocking {
  readonly player: number;
  readonly concept: InverseConcept;
  readonly stable: boolean;
  readonly demotions: Demotions;
  /** Of all strict rankings, how many make it stable; null if they are too many to count within bounds. */
  readonly rankings: RankingCount | null;
  /** Fewest changes of its statements; empty if none are needed, or if two do not do it. */
  readonly statementChanges: readonly (readonly StatementChange[])[];
}

export interface UnlockReport {
  readonly target: number;
  readonly concept: InverseConcept;
  readonly byPlayer: readonly Unlocking[];
  /**
   * Whether the target is an equilibrium once each decision maker for whom it is unstable demotes the first of its minimal sets.
   * Under Nash, GMR and SMR always; under SEQ and SSEQ one's demotions may take away an improvement that sanctioned another.
   */
  readonly jointly: boolean;
}

/** Inverse analysis: what would unlock `target`. Throws a ConflictError on more states than can be gone through one by one. */
export function unlock(game: Game, target: number, concept: InverseConcept): UnlockReport {
  const states = [...statesOf(game.space.feasible)];
  const byPlayer = game.players.map((player, i): Unlocking => {
    const required = requirements(game, i, target, concept);
    const inUpper = (state: number) => player.payoff[state]! > player.payoff[target]!;
    return {
      player: i,
      concept,
      stable: areMet(required, inUpper),
      demotions: minimalDemotions(required, inUpper),
      rankings: countRankings(required, states, target),
      statementChanges: cheapestStatementChanges(game, i, target, required),
    };
  });
  return { target, concept, byPlayer, jointly: holdsAfter(game, target, concept, byPlayer) };
}

function holdsAfter(game: Game, target: number, concept: InverseConcept, byPlayer: readonly Unlocking[]): boolean {
  const players = game.players.map((player, i) => {
    const payoff = player.payoff.slice();
    for (const state of byPlayer[i]!.demotions.sets[0] ?? []) payoff[state] = payoff[target]!;
    return { ...player, payoff };
  });
  const sides = individualSides({ ...game, players });
  return sides.every((_, i) => prove(game.space, sides, i, target, concept).stable);
}

import { CONCEPTS, type Concept } from '../engine/concepts.ts';
import type { Game } from '../engine/game.ts';
import { gameOf } from '../engine/game-of.ts';
import { solve } from '../engine/solve.ts';
import type { ConflictModel, View } from '../model/model.ts';
import { type Bitmap, difference, intersection } from '../space/bitmap.ts';

export interface HypergameSolution {
  /** By player index and concept: states stable in the player's own view. */
  readonly stable: readonly Readonly<Partial<Record<Concept, Bitmap>>>[];
  readonly equilibria: Readonly<Partial<Record<Concept, Bitmap>>>;
}

/**
 * A first-level hypergame (Bennett 1977; Wang, Hipel and Fraser 1988): every decision maker judges stability in the game it
 * believes to be playing; a state is an equilibrium if each finds it stable in its own. A state that a view leaves out is not
 * perceived by its holder, who therefore does not move from it: it counts as stable for it, as with misperceived states.
 * Throws a ConflictError if a view cannot be solved.
 */
export function solveHypergame(game: Game, concepts: readonly Concept[] = CONCEPTS): HypergameSolution {
  const base = solve(game, concepts);
  const stable = game.players.map((_, i) => {
    const view = game.model.views.find((candidate) => candidate.holder === i);
    if (!view) return base.stable[i]!;
    const seen = gameOf(modelInView(game.model, view));
    const own: Partial<Record<Concept, Bitmap>> = {};
    const solved = solve(seen, concepts).stable[i]!;
    const unseen = difference(game.space.feasible, seen.space.feasible);
    for (const concept of base.concepts) {
      own[concept] = solved[concept]!.map((word, w) => (word | unseen[w]!) & game.space.feasible[w]!);
    }
    return own;
  });
  const equilibria: Partial<Record<Concept, Bitmap>> = {};
  for (const concept of base.concepts) {
    equilibria[concept] = stable.map((own) => own[concept]!).reduce((all, one) => intersection(all, one));
  }
  return { stable, equilibria };
}

/** The model as the holder of the view sees it. */
function modelInView(model: ConflictModel, view: View): ConflictModel {
  return {
    ...model,
    infeasible: view.infeasible ?? model.infeasible,
    statusQuo: null,
    decisionMakers: model.decisionMakers.map((maker, i) => ({
      ...maker,
      preference: view.preferences.get(i) ?? maker.preference,
    })),
  };
}

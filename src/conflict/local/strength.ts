import type { Concept } from '../engine/concepts.ts';
import type { Game } from '../engine/game.ts';
import { comparator } from '../preference/compare.ts';
import { type Bitmap, difference } from '../space/bitmap.ts';
import { eachMove, type Side } from './side.ts';
import { stableLocally } from './solve-locally.ts';

/** Stable states of one decision maker by how hard the sanctions hit. */
export interface StrengthStability {
  /** Every improvement meets a sanction that is strongly worse ("≪"), or there is no improvement. */
  readonly strong: Bitmap;
  /** Stable, but not strongly. */
  readonly weak: Bitmap;
}

/**
 * Three degrees of preference (Hamouda, Kilgour and Hipel 2006): strong and weak stability. DISPUTED for SMR and SSEQ: here the
 * escape from a sanction must itself be strongly worse than the state left for the sanction to count as strong.
 */
export function strengthStability(game: Game, i: number, concept: Concept): StrengthStability {
  const all = stableLocally(game.space, strengthSides(game, false), i, concept);
  const strong = stableLocally(game.space, strengthSides(game, true), i, concept);
  return { strong, weak: difference(all, strong) };
}

function strengthSides(game: Game, strongly: boolean): Side[] {
  return game.players.map((player, i): Side => {
    const compare = comparator(game.model.decisionMakers[i]!.preference);
    const better = (from: number, to: number) => compare(from, to).endsWith('better');
    return {
      name: player.name,
      eachMove: (from, visit) => eachMove(game, player, from, visit),
      improves: better,
      deters: (origin, at) => (strongly ? compare(origin, at) === 'strongly worse' : !better(origin, at)),
    };
  });
}

/** Whether any preference of the model is marked strong. */
export function hasStrength({ model }: Game): boolean {
  return model.decisionMakers.some(
    ({ preference }) =>
      preference.statements.some((statement) => statement.strong) ||
      preference.ranking?.groups.some((group) => group.strongGapBelow),
  );
}

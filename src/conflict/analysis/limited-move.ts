import type { Game } from '../engine/game.ts';
import { eachMove } from '../local/side.ts';
import { ConflictError, problemAt } from '../model/conflict-error.ts';
import { type Bitmap, emptyBitmap, intersection, setBit, statesOf } from '../space/bitmap.ts';

export interface LimitedMoveStability {
  readonly horizon: number;
  /** By player: states stable within the horizon. */
  readonly stable: readonly [Bitmap, Bitmap];
  readonly equilibria: Bitmap;
  /** Anticipation depends on how ties are broken; see `limitedMove`. */
  readonly ties: boolean;
}

/**
 * Limited-move stability L_h (Zagare 1984; Fang, Hipel and Kilgour 1993) of two decision makers who look `horizon` moves
 * ahead: the mover goes where backward induction ends best, or stays if that is no better. L_1 is Nash stability.
 *
 * DISPUTED: for more than two decision makers there are rival definitions, so this is refused. The definition is for strict
 * orders; among equally good moves the one to the lowest decimal is anticipated, and `ties` says whether ties exist.
 */
export function limitedMove(game: Game, horizon: number): LimitedMoveStability {
  requireTwo(game);
  const anticipation = new Anticipation(game);
  for (let h = 1; h <= horizon; h++) anticipation.lookFurther();
  return anticipation.verdict(horizon);
}

/**
 * Non-myopic stability (Brams and Wittman 1981): states stable for every horizon from some point on. What is anticipated from
 * one horizon follows from the last alone, so the horizons are followed until one comes back.
 */
export function nonMyopic(game: Game): LimitedMoveStability {
  requireTwo(game);
  const anticipation = new Anticipation(game);
  const seen = new Map<string, number>();
  const verdicts: LimitedMoveStability[] = [];
  for (let horizon = 0; ; horizon++) {
    const key = anticipation.key();
    const first = seen.get(key);
    if (first !== undefined) {
      const cycle = verdicts.slice(first, horizon);
      const always = (i: 0 | 1) =>
        cycle.map((verdict) => verdict.stable[i]).reduce((all, one) => intersection(all, one));
      const stable = [always(0), always(1)] as const;
      return { horizon: first, stable, equilibria: intersection(...stable), ties: cycle[0]!.ties };
    }
    seen.set(key, horizon);
    verdicts.push(anticipation.verdict(horizon));
    anticipation.lookFurther();
  }
}

function requireTwo(game: Game): void {
  if (game.players.length === 2) return;
  const message = `limited-move stability is defined for two decision makers; this model has ${game.players.length}`;
  throw new ConflictError([
    problemAt(['decisionMakers'], message, 'Merge sides that act alike, or ask for other concepts.'),
  ]);
}

/** Where play is expected to end from each state when player 0 or 1 moves first, for one horizon. */
class Anticipation {
  #ends: readonly [Int32Array, Int32Array];
  readonly #game: Game;
  readonly #states: Int32Array;

  constructor(game: Game) {
    this.#game = game;
    this.#states = statesOf(game.space.feasible);
    const stay = Int32Array.from({ length: game.space.size }, (_, s) => s);
    this.#ends = [stay, stay];
  }

  lookFurther(): void {
    this.#ends = [this.#next(0), this.#next(1)];
  }

  #next(i: 0 | 1): Int32Array {
    const player = this.#game.players[i]!;
    const { payoff } = player;
    const after = this.#ends[1 - i]!;
    const ends = this.#ends[i]!.slice();
    for (const state of this.#states) {
      let end = state;
      eachMove(this.#game, player, state, (to) => {
        if (payoff[after[to]!]! > payoff[end]!) end = after[to]!;
        return false;
      });
      ends[state] = end;
    }
    return ends;
  }

  verdict(horizon: number): LimitedMoveStability {
    const stableFor = (i: 0 | 1): Bitmap => {
      const stable = emptyBitmap(this.#game.space.size);
      for (const state of this.#states) if (this.#ends[i]![state] === state) setBit(stable, state);
      return stable;
    };
    const stable = [stableFor(0), stableFor(1)] as const;
    const ties = this.#game.players.some(
      ({ payoff }) => payoff.reduce((a, b) => (b > a ? b : a), 0) < this.#states.length,
    );
    return { horizon, stable, equilibria: intersection(...stable), ties };
  }

  key(): string {
    return this.#ends.map((ends) => this.#states.map((state) => ends[state]!).join()).join(';');
  }
}

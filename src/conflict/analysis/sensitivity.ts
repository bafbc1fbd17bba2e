import { CONCEPTS, type Concept } from '../engine/concepts.ts';
import type { Game, Player } from '../engine/game.ts';
import { solve } from '../engine/solve.ts';
import { prioritise } from '../preference/prioritise.ts';
import { type Bitmap, hasBit, statesOf } from '../space/bitmap.ts';
import { satisfying } from '../space/satisfying.ts';
import { seededRandom } from './random.ts';

export interface SensitivityOptions {
  readonly runs?: number;
  readonly seed?: number;
  /** Neighbours in importance (statements, or ranks) that change places, per decision maker and run. */
  readonly swaps?: number;
  /** Chance that a run lets one option be undone, or not, that the model says otherwise of. */
  readonly directions?: number;
  readonly concepts?: readonly Concept[];
}

/** How an equilibrium fares when what the analyst judged is varied. */
export interface Survival {
  readonly state: number;
  /** Whether the model as given has it as an equilibrium, by concept. */
  readonly given: Readonly<Partial<Record<Concept, boolean>>>;
  /** Share of the runs in which it is one, 0 to 1, by concept. */
  readonly share: Readonly<Partial<Record<Concept, number>>>;
}

export interface Sensitivity {
  readonly runs: number;
  readonly seed: number;
  readonly concepts: readonly Concept[];
  /** States that are an equilibrium in the model as given or in any run, ascending. */
  readonly states: readonly Survival[];
}

/**
 * Solves the model again and again with preferences and directions varied a little, and counts how often each state is an
 * equilibrium. Statements of preference swap importance with a neighbour; direct rankings swap neighbouring ranks.
 */
export function sensitivity(game: Game, options: SensitivityOptions = {}): Sensitivity {
  const { runs = 200, seed = 1, swaps = 1, directions = 0.25, concepts = CONCEPTS } = options;
  const random = seededRandom(seed);
  const given = solve(game, concepts);
  const counts = new Map<number, Partial<Record<Concept, number>>>();
  const tally = (equilibria: Readonly<Partial<Record<Concept, Bitmap>>>, by: number) => {
    for (const concept of given.concepts) {
      for (const state of statesOf(equilibria[concept]!)) {
        const row = counts.get(state) ?? {};
        row[concept] = (row[concept] ?? 0) + by;
        counts.set(state, row);
      }
    }
  };
  tally(given.equilibria, 0);
  const vary = game.players.map((player, i) => preferenceVariation(game, player, i));
  for (let run = 0; run < runs; run++) {
    let players = game.players.map((player, i) => ({ ...player, payoff: vary[i]!(swaps, random) }));
    if (random() < directions) players = withOneDirectionTurned(game, players, random);
    tally(solve({ ...game, players }, concepts).equilibria, 1);
  }
  return {
    runs,
    seed,
    concepts: given.concepts,
    states: [...counts.keys()]
      .sort((a, b) => a - b)
      .map((state) => ({
        state,
        given: perConcept(given.concepts, (concept) => hasBit(given.equilibria[concept]!, state)),
        share: perConcept(given.concepts, (concept) => (counts.get(state)![concept] ?? 0) / runs),
      })),
  };
}

type Variation = (swaps: number, random: () => number) => Int32Array;

function preferenceVariation(game: Game, player: Player, i: number): Variation {
  const { statements, ranking } = game.model.decisionMakers[i]!.preference;
  const known = statements.filter((statement) => !statement.unknown);
  if (known.length >= 2 && !ranking) {
    const sets = known.map((statement) => satisfying(statement.condition, game.space.size));
    return (swaps, random) => prioritise(game.space, swapNeighbours(sets, swaps, random));
  }
  const top = player.payoff.reduce((a, b) => (b > a ? b : a), 0);
  return (swaps, random) => {
    const levels = swapNeighbours(
      Array.from({ length: top }, (_, k) => k + 1),
      swaps,
      random,
    );
    return player.payoff.map((payoff) => (payoff === 0 ? 0 : levels[payoff - 1]!));
  };
}

function swapNeighbours<T>(items: readonly T[], swaps: number, random: () => number): T[] {
  const swapped = [...items];
  for (let k = 0; k < swaps && swapped.length >= 2; k++) {
    const at = Math.floor(random() * (swapped.length - 1));
    [swapped[at], swapped[at + 1]] = [swapped[at + 1]!, swapped[at]!];
  }
  return swapped;
}

/** One option becomes one-way (forward) if it was free, and free if it was one-way. */
function withOneDirectionTurned<P extends Player>(game: Game, players: readonly P[], random: () => number): P[] {
  const { options, decisionMakers } = game.model;
  const index = Math.floor(random() * options.length);
  const option = options[index]!;
  const bits = (2 ** (option.levels.length - 1) - 1) << option.firstBit;
  return players.map((player, i) => {
    if (!decisionMakers[i]!.options.includes(index)) return player;
    const free = option.direction === 'both';
    return {
      ...player,
      both: free ? player.both & ~bits : player.both | bits,
      forward: free ? player.forward | bits : player.forward & ~bits,
      backward: player.backward & ~bits,
    };
  });
}

function perConcept<T>(concepts: readonly Concept[], value: (concept: Concept) => T): Partial<Record<Concept, T>> {
  return Object.fromEntries(concepts.map((concept) => [concept, value(concept)]));
}

/** What must hold of any model, as checks that return the first thing broken, or null. Shared by the tests and the evaluation. */
import { CONCEPTS, type Concept } from '../engine/concepts.ts';
import { flagsOf } from '../engine/flags.ts';
import type { Game } from '../engine/game.ts';
import { gameOf } from '../engine/game-of.ts';
import { solve } from '../engine/solve.ts';
import { modelOf } from '../model/model-of.ts';
import { feasibleStates, type Pattern, type PlainModel, toFile } from './plain-model.ts';
import { textbook } from './textbook.ts';

type Flags = Readonly<Record<Concept, string>>;

const IMPLICATIONS: readonly (readonly [Concept, Concept])[] = [
  ['nash', 'seq'],
  ['nash', 'smr'],
  ['nash', 'sseq'],
  ['nash', 'sim'],
  ['seq', 'gmr'],
  ['smr', 'gmr'],
  ['sseq', 'seq'],
  ['sseq', 'smr'],
];

export function solvedFlags(model: PlainModel): Flags[] {
  return flagsOfGame(gameOf(modelOf(toFile(model))));
}

function flagsOfGame(game: Game): Flags[] {
  return solve(game).stable.map(
    (own) => Object.fromEntries(CONCEPTS.map((concept) => [concept, flagsOf(game, own[concept]!)])) as Flags,
  );
}

/** The engine says what the textbook says. */
export function disagreement(model: PlainModel): string | null {
  const expected = textbook(model).flags.map((own) =>
    Object.fromEntries(CONCEPTS.map((concept) => [concept, own[concept].map(Number).join('')])),
  );
  return firstDifference(solvedFlags(model), expected as Flags[]);
}

/** A concept never holds without those that it implies. */
export function brokenImplication(model: PlainModel): string | null {
  for (const own of solvedFlags(model)) {
    for (const [strong, weak] of IMPLICATIONS) {
      if ([...own[strong]].some((flag, s) => flag === '1' && own[weak][s] === '0')) return `${strong} without ${weak}`;
    }
  }
  return null;
}

/** The same conflict with options in another order, decision makers in another order, and one option turned into its opposite. */
export function brokenInvariance(model: PlainModel): string | null {
  const flags = solvedFlags(model);
  const n = model.directions.length;
  const place = (option: number) => (option + 1) % n;
  const turn = (state: number) =>
    [...Array(n).keys()].reduce((sum, option) => sum + (((state >> option) & 1) << place(option)), 0);
  const reversed = { ...model, makers: [...model.makers].reverse() };
  return (
    firstDifference(inOrder(withOptionsMoved(model, place, turn), model, turn), flags) ??
    firstDifference([...solvedFlags(reversed)].reverse(), flags) ??
    firstDifference(
      inOrder(withFirstOptionFlipped(model), model, (state) => state ^ 1),
      flags,
    )
  );
}

/** Only the order of payoffs counts. */
export function brokenMonotone(model: PlainModel): string | null {
  const game = gameOf(modelOf(toFile(model)));
  const players = game.players.map((player) => ({
    ...player,
    payoff: player.payoff.map((payoff) => (payoff === 0 ? 0 : payoff * payoff * 7 + 3)),
  }));
  return firstDifference(flagsOfGame({ ...game, players }), flagsOfGame(game));
}

function withOptionsMoved(
  model: PlainModel,
  place: (option: number) => number,
  turn: (state: number) => number,
): PlainModel {
  const directions = [...model.directions];
  model.directions.forEach((direction, option) => {
    directions[place(option)] = direction;
  });
  const moved = (pattern: Pattern) => pattern.map(([option, taken]) => [place(option), taken] as const);
  return { ...mapped(model, moved, turn, place), directions };
}

function withFirstOptionFlipped(model: PlainModel): PlainModel {
  const opposite = { both: 'both', forward: 'backward', backward: 'forward' } as const;
  const flip = (pattern: Pattern) => pattern.map(([option, taken]) => [option, option === 0 ? !taken : taken] as const);
  return {
    ...mapped(
      model,
      flip,
      (state) => state ^ 1,
      (option) => option,
    ),
    directions: model.directions.map((direction, option) => (option === 0 ? opposite[direction] : direction)),
  };
}

function mapped(
  model: PlainModel,
  pattern: (pattern: Pattern) => Pattern,
  state: (state: number) => number,
  option: (option: number) => number,
): PlainModel {
  return {
    directions: model.directions,
    infeasible: model.infeasible.map(pattern),
    makers: model.makers.map((maker) => ({
      options: maker.options.map(option),
      statements: maker.statements?.map((any) => any.map(pattern)) ?? null,
      ranking: maker.ranking?.map((group) => group.map(state)) ?? null,
      misperceived: maker.misperceived && pattern(maker.misperceived),
    })),
  };
}

/** Flags of the changed model, in the order of the states that they stand for in the original. */
function inOrder(changed: PlainModel, original: PlainModel, image: (state: number) => number): Flags[] {
  const states = feasibleStates(changed);
  const order = feasibleStates(original).map((state) => states.indexOf(image(state)));
  return solvedFlags(changed).map(
    (own) =>
      Object.fromEntries(CONCEPTS.map((concept) => [concept, order.map((k) => own[concept][k]).join('')])) as Flags,
  );
}

function firstDifference(got: readonly Flags[], expected: readonly Flags[]): string | null {
  for (const [i, own] of expected.entries()) {
    for (const concept of CONCEPTS) {
      if (got[i]?.[concept] !== own[concept]) return `maker ${i}, ${concept}: ${got[i]?.[concept]} for ${own[concept]}`;
    }
  }
  return null;
}

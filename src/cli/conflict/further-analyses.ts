import {
  attitudeSides,
  type Bitmap,
  CONCEPTS,
  type Concept,
  coalitionProof,
  equilibriaOf,
  type Game,
  hasStrength,
  MAX_LOCAL_STATES,
  partitionSides,
  type Side,
  solveHypergame,
  stableLocally,
  statesOf,
  strengthStability,
  unknownPreferenceSides,
} from '../../conflict/index.ts';
import type { FurtherAnalysis } from './conflict-report.ts';

/** The analyses that the model itself asks for, by stating coalitions, views, attitudes, unknown or strong preferences. */
export function furtherAnalyses(game: Game, concepts: readonly Concept[]): FurtherAnalysis[] {
  const found: FurtherAnalysis[] = [];
  const { model } = game;
  if (model.views.length > 0) found.push(hypergame(game, concepts));
  if (game.space.count > MAX_LOCAL_STATES) return found;
  if (model.coalitions) found.push(...coalitions(game, model.coalitions, concepts));
  if (hasUnknown(game)) found.push(...unknownPreference(game, concepts));
  if (hasStrength(game)) found.push(strength(game, concepts));
  if (model.decisionMakers.some((maker) => maker.attitudes)) found.push(attitudes(game, concepts));
  return found;
}

/** Whether the model asks for analyses that it is too large for. */
export function tooLargeForFurther(game: Game): boolean {
  const { model, space } = game;
  const asked =
    model.coalitions !== null ||
    hasUnknown(game) ||
    hasStrength(game) ||
    model.decisionMakers.some((maker) => maker.attitudes);
  return asked && space.count > MAX_LOCAL_STATES;
}

function hypergame(game: Game, concepts: readonly Concept[]): FurtherAnalysis {
  const { equilibria } = solveHypergame(game, concepts);
  return {
    name: 'hypergame',
    note: 'Each decision maker judges stability in its own view of the conflict.',
    equilibria: perConcept(concepts, (concept) => equilibria[concept]!),
  };
}

function coalitions(
  game: Game,
  blocks: readonly (readonly number[])[],
  concepts: readonly Concept[],
): FurtherAnalysis[] {
  const sequential = concepts.filter((concept) => concept !== 'sim');
  return [
    {
      name: 'coalitions, fixed partition',
      note: `Acting as one: ${named(game, blocks)}. A block moves at one stroke, and only if every member gains.`,
      equilibria: ofSides(game, concepts, () => partitionSides(game, blocks)),
    },
    {
      name: 'coalitions, coalition-proof',
      note: 'Stable for every group of decision makers, whose members move in turn to what all of them prefer. DISPUTED: other writers let a coalition move where some gain and none loses.',
      equilibria: perConcept(sequential, (concept) => coalitionProof(game, concept as Exclude<Concept, 'sim'>)),
    },
  ];
}

function unknownPreference(game: Game, concepts: readonly Concept[]): FurtherAnalysis[] {
  const attitudes = [
    ['a', 'leaves for better or unknown; deterred by no better'],
    ['b', 'leaves for better only; deterred by no better'],
    ['c', 'leaves for better or unknown; deterred by no better or unknown'],
    ['d', 'leaves for better only; deterred by no better or unknown'],
  ] as const;
  return attitudes.map(([attitude, meaning]) => ({
    name: `unknown preference, attitude ${attitude}`,
    note: `Everybody ${meaning}. DISPUTED: here opponents may sanction by moves of unknown worth to them.`,
    equilibria: ofSides(game, concepts, (focal) => unknownPreferenceSides(game, focal, attitude)),
  }));
}

function strength(game: Game, concepts: readonly Concept[]): FurtherAnalysis {
  return {
    name: 'strong stability',
    note: 'Three degrees of preference: every sanction is strongly worse for the one it hits. DISPUTED for SMR and SSEQ: here the escape from the sanction must be strongly worse too.',
    equilibria: perConcept(concepts, (concept) =>
      equilibriaOf(game.players.map((_, i) => strengthStability(game, i, concept).strong)),
    ),
  };
}

function attitudes(game: Game, concepts: readonly Concept[]): FurtherAnalysis {
  return {
    name: 'attitudes',
    note: 'Relational stability: a decision maker serves those it is positive towards and not those it is negative towards. DISPUTED: definitions of the relational reply differ on ties.',
    equilibria: ofSides(game, concepts, () => attitudeSides(game)),
  };
}

function ofSides(game: Game, concepts: readonly Concept[], sidesFor: (focal: number) => readonly Side[]) {
  return perConcept(concepts, (concept) =>
    equilibriaOf(sidesFor(0).map((_, i) => stableLocally(game.space, sidesFor(i), i, concept))),
  );
}

function perConcept(concepts: readonly Concept[], set: (concept: Concept) => Bitmap) {
  const inOrder = CONCEPTS.filter((concept) => concepts.includes(concept));
  return Object.fromEntries(inOrder.map((concept) => [concept, [...statesOf(set(concept))]]));
}

function hasUnknown({ model }: Game): boolean {
  return model.decisionMakers.some(
    ({ preference }) =>
      preference.statements.some((statement) => statement.unknown) || (preference.ranking?.unknown.length ?? 0) > 0,
  );
}

function named(game: Game, blocks: readonly (readonly number[])[]): string {
  const joint = blocks.filter((block) => block.length > 1);
  return joint.map((block) => block.map((i) => game.players[i]!.name).join(' and ')).join('; ');
}

import {
  type Concept,
  countBits,
  countEquilibria,
  flagsOf,
  type Game,
  lettersOf,
  type Solution,
  type Step,
  shortestPaths,
  statesOf,
  strongEquilibria,
  type UnlockReport,
} from '../../conflict/index.ts';
import type { ConflictReport } from './conflict-report.ts';

export const CONFLICT_RESULT_SCHEMA = 'rapporteur/conflict-result@1';

/** The report as JSON. Field names are stable: `states`, `stability[decision maker][concept]`, `equilibria[concept]`. */
export function toJson(report: ConflictReport): string {
  const { game, solution, summary } = report;
  const { model, space } = game;
  const head = {
    schema: CONFLICT_RESULT_SCHEMA,
    title: model.title,
    options: model.options.map((option) => option.name),
    decisionMakers: model.decisionMakers.map(({ name, options }) => ({
      name,
      options: options.map((index) => model.options[index]!.name),
    })),
    counts: counts(game, solution),
    notes: report.notes,
  };
  if (summary) return `${JSON.stringify(head)}\n`;
  const equilibria = perConcept(solution, (concept) => [...statesOf(solution.equilibria[concept]!)]);
  const strong = strongEquilibria(solution);
  const body = {
    ...head,
    states: [...statesOf(space.feasible)],
    stability: byName(game, (i) => perConcept(solution, (concept) => flagsOf(game, solution.stable[i]![concept]!))),
    equilibria,
    ...(strong && { strong: [...statesOf(strong)] }),
    ...(report.further.length > 0 && { further: report.further }),
    ...(report.evolution && { evolution: evolution(report) }),
    ...(report.limitedMove && {
      limitedMove: {
        horizon: report.limitedMove.horizon,
        ties: report.limitedMove.ties,
        stability: byName(game, (i) => flagsOf(game, report.limitedMove!.stable[i as 0 | 1])),
        equilibria: [...statesOf(report.limitedMove.equilibria)],
      },
    }),
    ...(report.unlock.length > 0 && { unlock: report.unlock.map((one) => unlocking(game, one)) }),
    ...(report.sensitivity && { sensitivity: report.sensitivity }),
    ...(report.explanations.length > 0 && { explanations: report.explanations }),
  };
  return `${JSON.stringify(body)}\n`;
}

function counts(game: Game, solution: Solution) {
  return {
    states: game.space.size,
    feasible: game.space.count,
    stable: byName(game, (i) => perConcept(solution, (concept) => countBits(solution.stable[i]![concept]!))),
    equilibria: perConcept(solution, (concept) => countEquilibria(solution, concept)),
  };
}

function evolution({ game, solution, evolution: found }: ConflictReport) {
  const { start, byMoves, byImprovements } = found!;
  const targets = new Set(solution.concepts.flatMap((concept) => [...statesOf(solution.equilibria[concept]!)]));
  return {
    from: start,
    equilibria: [...targets]
      .sort((a, b) => a - b)
      .map((state) => ({
        state,
        moves: orNull(byMoves[state]!),
        improvements: orNull(byImprovements[state]!),
        pathsByMoves: shortestPaths(game, found!, state, false).map((path) => named(game, path)),
        pathsByImprovements: shortestPaths(game, found!, state, true).map((path) => named(game, path)),
      })),
  };
}

function unlocking(game: Game, { target, concept, byPlayer, jointly }: UnlockReport) {
  return {
    state: target,
    pattern: lettersOf(game.model, target),
    concept,
    jointly,
    decisionMakers: byName(game, (i) => {
      const { stable, demotions, rankings, statementChanges } = byPlayer[i]!;
      return {
        stable,
        minimalDemotions: demotions.sets,
        allDemotionsListed: demotions.complete,
        // Exact whole numbers, which outgrow what a JSON number holds.
        rankings: rankings && { stable: String(rankings.stable), all: String(rankings.all) },
        statementChanges,
      };
    }),
  };
}

function named(game: Game, path: readonly Step[]) {
  return path.map(({ mover, to }) => ({ by: game.players[mover]!.name, to }));
}

function orNull(distance: number): number | null {
  return distance < 0 ? null : distance;
}

function byName<T>(game: Game, value: (i: number) => T): Record<string, T> {
  return Object.fromEntries(game.players.map((player, i) => [player.name, value(i)]));
}

function perConcept<T>(solution: Solution, value: (concept: Concept) => T): Partial<Record<Concept, T>> {
  return Object.fromEntries(solution.concepts.map((concept) => [concept, value(concept)]));
}

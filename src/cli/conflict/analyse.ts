import {
  CONCEPTS,
  type Concept,
  evolutionFrom,
  explain,
  type Game,
  hasBit,
  type InverseConcept,
  limitedMove,
  type Progress,
  type Solution,
  sensitivity,
  solveInSteps,
  statesOf,
  unlock,
} from '../../conflict/index.ts';
import type { ConflictReport, Explained } from './conflict-report.ts';
import { furtherAnalyses, tooLargeForFurther } from './further-analyses.ts';

export interface AnalysisOptions {
  /** Null: all that the size allows. */
  readonly concepts: readonly Concept[] | null;
  readonly unlock: number | null;
  readonly from: number | null;
  readonly explain: number | null;
  readonly sensitivity: number | null;
  readonly seed: number;
  readonly horizon: number | null;
  readonly summary: boolean;
}

/** Above this many feasible states SIM is computed on request only: its cost is a product of improvement lists for each state. */
const MAX_UNASKED_SIM = 2 ** 16;
/** Equilibria explained without being asked, and states above which nothing is. */
const MAX_EXPLAINED = 8;
const MAX_STATES_EXPLAINED = 2 ** 12;

/** Runs everything that the command line and the model ask for. */
export function analyse(game: Game, options: AnalysisOptions, onProgress: (step: Progress) => void): ConflictReport {
  const notes: string[] = [];
  let concepts: readonly Concept[] = options.concepts ?? CONCEPTS;
  if (!options.concepts && game.space.count > MAX_UNASKED_SIM) {
    concepts = concepts.filter((concept) => concept !== 'sim');
    notes.push(`sim was left out, for ${game.space.count} states take long; ask for it with --concepts`);
  }
  if (tooLargeForFurther(game)) {
    notes.push('coalitions, unknown and strong preferences and attitudes were left out: too many states');
  }
  const solution = solveWithProgress(game, concepts, onProgress);
  const start = options.from ?? game.model.statusQuo;
  const { horizon } = options;
  const runs = options.sensitivity === null ? null : affordable(options.sensitivity, game);
  if (runs !== options.sensitivity) notes.push(`sensitivity was limited to ${runs} runs by the number of states`);
  return {
    game,
    solution,
    evolution: start === null ? null : evolutionFrom(game, start),
    unlock: options.unlock === null ? [] : inverseConcepts(concepts).map((one) => unlock(game, options.unlock!, one)),
    sensitivity: runs === null ? null : sensitivity(game, { runs, seed: options.seed, concepts }),
    limitedMove: horizon === null ? null : limitedMove(game, horizon),
    further: furtherAnalyses(game, concepts),
    explanations: options.summary ? [] : explanations(game, solution, options.explain),
    notes,
    summary: options.summary,
  };
}

/** As many runs as do not go through more than some 2^26 states; at least ten. */
function affordable(runs: number, game: Game): number {
  return Math.min(runs, Math.max(10, Math.floor(2 ** 26 / game.space.size)));
}

function solveWithProgress(game: Game, concepts: readonly Concept[], onProgress: (step: Progress) => void): Solution {
  const steps = solveInSteps(game, concepts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
  }
}

function inverseConcepts(concepts: readonly Concept[]): InverseConcept[] {
  return concepts.filter((concept) => concept !== 'sim');
}

/** Of a state asked for, everything; else of the first equilibria the strictest concept that each decision maker meets. */
function explanations(game: Game, solution: Solution, asked: number | null): Explained[] {
  if (asked !== null) {
    return solution.concepts.flatMap((concept) => game.players.map((_, i) => explained(game, i, asked, concept)));
  }
  if (game.space.count > MAX_STATES_EXPLAINED) return [];
  const all = new Set(solution.concepts.flatMap((concept) => [...statesOf(solution.equilibria[concept]!)]));
  const states = [...all].sort((a, b) => a - b).slice(0, MAX_EXPLAINED);
  const strictest = (['nash', 'sseq', 'seq', 'sim', 'smr', 'gmr'] as const).filter((one) =>
    solution.concepts.includes(one),
  );
  return states.flatMap((state) =>
    game.players.flatMap((_, i) => {
      const concept = strictest.find((one) => hasBit(solution.stable[i]![one]!, state));
      return concept ? [explained(game, i, state, concept)] : [];
    }),
  );
}

function explained(game: Game, i: number, state: number, concept: Concept): Explained {
  const { proof, words } = explain(game, i, state, concept);
  return { state, decisionMaker: game.players[i]!.name, concept, stable: proof.stable, words, proof };
}

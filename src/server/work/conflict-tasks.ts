import {
  CONCEPTS,
  type Concept,
  evolutionFrom,
  explain,
  flagsOf,
  type Game,
  hasBit,
  type InverseConcept,
  lettersOf,
  MAX_LOCAL_STATES,
  parseGame,
  type Solution,
  type StatementChange,
  sensitivity,
  solve,
  statesOf,
  strongEquilibria,
  unlock,
  wordsOf,
} from '../../conflict/index.ts';
import type { Answer, Body } from '../contract/index.ts';
import { Refusal } from '../http/refusal.ts';

/** What can be asked of a conflict model. */
export type ConflictQuestion =
  | { readonly task: 'solve'; readonly body: Body<'POST /api/conflict/solve'> }
  | { readonly task: 'explain'; readonly body: Body<'POST /api/conflict/explain'> }
  | { readonly task: 'unlock'; readonly body: Body<'POST /api/conflict/unlock'> }
  | { readonly task: 'sensitivity'; readonly body: Body<'POST /api/conflict/sensitivity'> };

export type ConflictAnswer<Q extends ConflictQuestion> = Answer<`POST /api/conflict/${Q['task']}`>;

/** Larger models are solved by the command, which shows progress and has the machine's memory. */
const MOST_BITS = 20;
/** Above this many feasible states SIM is computed only where it is asked for. */
const MOST_UNASKED_SIM = 2 ** 14;
/** States listed one by one, and equilibria explained. */
const MOST_LISTED = 4096;
const MOST_EXPLAINED = 8;
/** States that all runs of a sensitivity analysis together go through. */
const MOST_RUN_STATES = 2 ** 24;
const STRICTEST: readonly Concept[] = ['nash', 'sseq', 'seq', 'sim', 'smr', 'gmr'];

/** Solves what is asked. Throws a ConflictError for what is no model, a Refusal for one too large. */
export function doConflictTask(question: ConflictQuestion): unknown {
  const game = gameIn(question.body.model);
  switch (question.task) {
    case 'solve':
      return solved(game, question.body.concepts ?? null);
    case 'explain':
      return explained(game, question.body);
    case 'unlock':
      return unlocked(game, question.body);
    case 'sensitivity':
      return varied(game, question.body);
  }
}

function gameIn(model: string | object): Game {
  const game = parseGame(typeof model === 'string' ? model : JSON.stringify(model));
  if (game.model.bits > MOST_BITS) {
    throw new Refusal(422, 'too-large', `the model has more than 2^${MOST_BITS} states`, {
      help: 'solve it with rapporteur conflict, or leave out options',
    });
  }
  return game;
}

function solved(game: Game, asked: readonly Concept[] | null): Answer<'POST /api/conflict/solve'> {
  const { model, space } = game;
  const notes: string[] = [];
  let concepts = CONCEPTS.filter((concept) => asked === null || asked.includes(concept));
  if (asked === null && space.count > MOST_UNASKED_SIM) {
    concepts = concepts.filter((concept) => concept !== 'sim');
    notes.push(`sim was left out, for ${space.count} states take long; ask for it by name`);
  }
  const solution = solve(game, concepts);
  const listed = space.count <= MOST_LISTED;
  if (!listed) notes.push(`states are not listed one by one: there are ${space.count}`);
  const equilibria = perConcept(concepts, (concept) =>
    [...statesOf(solution.equilibria[concept]!)].slice(0, MOST_LISTED),
  );
  const strong = strongEquilibria(solution);
  const evolution = model.statusQuo === null ? null : evolutionFrom(game, model.statusQuo);
  const targets = [...new Set(Object.values(equilibria).flat())].sort((a, b) => a - b).slice(0, MOST_LISTED);
  return {
    schema: 'rapporteur/conflict-result@1',
    title: model.title,
    options: model.options.map(({ name }) => name),
    decisionMakers: model.decisionMakers.map(({ name, options }) => ({
      name,
      options: options.map((index) => model.options[index]!.name),
    })),
    size: space.size,
    feasible: space.count,
    statusQuo: model.statusQuo,
    states: listed ? [...statesOf(space.feasible)].map((state) => describe(game, state)) : [],
    stability: listed ? byMaker(game, (i) => perConcept(concepts, (concept) => flags(game, solution, i, concept))) : {},
    equilibria,
    strong: strong && [...statesOf(strong)].slice(0, MOST_LISTED),
    reach: evolution
      ? targets.map((state) => ({
          state,
          moves: orNull(evolution.byMoves[state]!),
          improvements: orNull(evolution.byImprovements[state]!),
        }))
      : [],
    explanations: listed ? reasons(game, solution, targets.slice(0, MOST_EXPLAINED)) : [],
    notes,
  };
}

function flags(game: Game, solution: Solution, i: number, concept: Concept): string {
  return flagsOf(game, solution.stable[i]![concept]!);
}

/** Of each equilibrium and decision maker the strictest concept that it meets. */
function reasons(game: Game, solution: Solution, states: readonly number[]) {
  return states.flatMap((state) =>
    game.players.flatMap(({ name }, i) => {
      const concept = STRICTEST.find((one) => {
        const stable = solution.stable[i]![one];
        return stable !== undefined && hasBit(stable, state);
      });
      return concept ? [reason(game, i, name, state, concept)].map((one) => ({ state, ...one })) : [];
    }),
  );
}

function reason(game: Game, i: number, decisionMaker: string, state: number, concept: Concept) {
  const { proof, words } = explain(game, i, state, concept);
  return { decisionMaker, concept, stable: proof.stable, words };
}

function explained(game: Game, { state, decisionMaker, concept }: Body<'POST /api/conflict/explain'>) {
  checkState(game, state);
  const makers = game.players.flatMap(({ name }, i) =>
    decisionMaker === undefined || name === decisionMaker ? [{ name, i }] : [],
  );
  if (makers.length === 0) {
    throw new Refusal(422, 'unknown-decision-maker', `there is no decision maker ${decisionMaker}`, {
      path: 'decisionMaker',
      help: `there are ${game.players.map(({ name }) => name).join(', ')}`,
    });
  }
  const concepts = concept === undefined ? CONCEPTS : [concept];
  return {
    ...describe(game, state),
    explanations: makers.flatMap(({ name, i }) => concepts.map((one) => reason(game, i, name, state, one))),
  };
}

function unlocked(game: Game, { state, concept }: Body<'POST /api/conflict/unlock'>) {
  checkState(game, state);
  if (game.space.count > MAX_LOCAL_STATES) {
    throw new Refusal(422, 'too-large', `what unlocks a state is looked for among at most ${MAX_LOCAL_STATES} states`);
  }
  const concepts: readonly InverseConcept[] =
    concept === undefined ? CONCEPTS.filter((one): one is InverseConcept => one !== 'sim') : [concept];
  return {
    ...describe(game, state),
    unlocking: concepts.map((one) => {
      const { byPlayer, jointly } = unlock(game, state, one);
      return {
        concept: one,
        jointly,
        decisionMakers: byPlayer.map(({ player, stable, demotions, rankings, statementChanges }) => ({
          name: game.players[player]!.name,
          stable,
          minimalDemotions: demotions.sets,
          allDemotionsListed: demotions.complete,
          rankings: rankings && { stable: String(rankings.stable), all: String(rankings.all) },
          statementChanges: statementChanges.map((changes) => changes.map(changeInWords)),
        })),
      };
    }),
  };
}

function changeInWords(change: StatementChange): string {
  switch (change.kind) {
    case 'remove':
      return `drop “${change.text}”`;
    case 'move':
      return `move “${change.text}” from rank ${change.at + 1} to rank ${change.to + 1}`;
    case 'negate':
      return `turn “${change.text}” into its opposite`;
    case 'insert':
      return `put “${change.text}” at rank ${change.at + 1}`;
  }
}

function varied(game: Game, { runs = 200, seed = 1, concepts }: Body<'POST /api/conflict/sensitivity'>) {
  const affordable = Math.min(runs, Math.max(10, Math.floor(MOST_RUN_STATES / game.space.size)));
  const found = sensitivity(game, { runs: affordable, seed, ...(concepts && { concepts }) });
  return {
    ...found,
    states: found.states.map((one) => ({ ...one, pattern: lettersOf(game.model, one.state) })),
  };
}

function checkState(game: Game, state: number): void {
  if (state < game.space.size && hasBit(game.space.feasible, state)) return;
  throw new Refusal(422, 'unknown-state', `${state} is no feasible state of this model`, {
    path: 'state',
    help: 'solve the model: it lists the states',
  });
}

function describe(game: Game, state: number) {
  return { state, pattern: lettersOf(game.model, state), words: wordsOf(game.model, state) };
}

function orNull(distance: number): number | null {
  return distance < 0 ? null : distance;
}

function byMaker<T>(game: Game, value: (i: number) => T): Record<string, T> {
  return Object.fromEntries(game.players.map(({ name }, i) => [name, value(i)]));
}

function perConcept<T>(concepts: readonly Concept[], value: (concept: Concept) => T): Partial<Record<Concept, T>> {
  return Object.fromEntries(concepts.map((concept) => [concept, value(concept)]));
}

/** What the page asks of a conflict model, answered in the worker. Pure: the same question gives the same answer. */
import { parse } from 'yaml';
import {
  CONCEPTS,
  type Concept,
  type ConflictModel,
  type ConflictModelFile,
  ConflictModelSchema,
  evolutionFrom,
  explain,
  type Game,
  hasBit,
  type InverseConcept,
  lettersOf,
  levelsOf,
  MAX_LOCAL_STATES,
  parseGame,
  type Sensitivity,
  type StatementChange,
  sensitivity,
  solveInSteps,
  statesOf,
  unlock,
  writeModelFile,
} from '../../../conflict/index.ts';

/** A question; `model` is JSON, so that equal models are equal texts. */
export type Question =
  | { readonly task: 'solve'; readonly model: string; readonly settlement: Readonly<Record<string, boolean>> | null }
  | { readonly task: 'explain'; readonly model: string; readonly state: number; readonly concept: Concept }
  | { readonly task: 'unlock'; readonly model: string; readonly state: number; readonly concept: InverseConcept }
  | { readonly task: 'sensitivity'; readonly model: string }
  | { readonly task: 'read'; readonly text: string }
  | { readonly task: 'write'; readonly model: string };

export interface SolvedState {
  readonly state: number;
  readonly letters: string;
  /** What is done in it, an option a line; none where nothing is. */
  readonly done: readonly string[];
  /** Concepts under which it is stable for everybody. */
  readonly equilibrium: readonly Concept[];
  /** Fewest improvements that lead there from the status quo; null: none do, or there is no status quo. */
  readonly improvements: number | null;
}
export interface SolvedModel {
  readonly options: readonly string[];
  readonly makers: readonly string[];
  readonly feasible: number;
  readonly concepts: readonly Concept[];
  readonly statusQuo: number | null;
  /** The state in which what is demanded on all sides is done, as the draft has it. */
  readonly settlement: number | null;
  /** Every feasible state, or where there are too many those that matter: equilibria, status quo, settlement. */
  readonly states: readonly SolvedState[];
}
export interface Explained {
  readonly maker: string;
  readonly stable: boolean;
  readonly words: string;
}
export interface Unlocked {
  readonly jointly: boolean;
  readonly makers: readonly {
    readonly index: number;
    readonly name: string;
    readonly stable: boolean;
    readonly changes: readonly (readonly StatementChange[])[];
    /** Smallest sets of states that it would have to like no better. */
    readonly demotions: readonly (readonly number[])[];
  }[];
}
export interface AnswerOf {
  readonly solve: SolvedModel;
  readonly explain: readonly Explained[];
  readonly unlock: Unlocked;
  readonly sensitivity: Sensitivity;
  readonly read: ConflictModelFile;
  readonly write: string;
}

/** States listed one by one. */
const MOST_LISTED = 4096;
/** Above this many feasible states simultaneous sanctioning takes long; the other concepts are enough to go on with. */
const MOST_FOR_SIM = 2 ** 13;
/** Larger models are solved by the command, which has the machine's memory. */
const MOST_BITS = 20;
const RUNS = 200;

/** Answers, telling how far it is in between (0 to 1). Throws an Error in words for a person. */
export function answerTo(question: Question, tell: (done: number) => void): AnswerOf[Question['task']] {
  switch (question.task) {
    case 'read':
      return fileOf(question.text);
    case 'write':
      return writeModelFile(JSON.parse(question.model) as ConflictModelFile);
    case 'solve':
      return solved(gameIn(question.model), question.settlement, tell);
    case 'explain':
      return explained(gameIn(question.model), question.state, question.concept);
    case 'unlock':
      return unlocked(gameIn(question.model), question.state, question.concept);
    case 'sensitivity':
      return sensitivity(gameIn(question.model), { runs: RUNS, concepts: ['nash', 'gmr', 'smr', 'seq'] });
  }
}

function gameIn(model: string): Game {
  const game = parseGame(model);
  if (game.model.bits > MOST_BITS) {
    throw new Error(
      `The model has more than 2^${MOST_BITS} states: solve it with rapporteur conflict, or leave out options.`,
    );
  }
  return game;
}

/** The model file that a text holds. It must be one that can be solved. */
function fileOf(text: string): ConflictModelFile {
  parseGame(text);
  const read = ConflictModelSchema.safeParse(parse(text));
  if (!read.success) throw new Error('This is a model of another program: convert it with rapporteur conflict first.');
  return read.data;
}

function solved(
  game: Game,
  wanted: Readonly<Record<string, boolean>> | null,
  tell: (done: number) => void,
): SolvedModel {
  const { model, space, players } = game;
  const concepts = CONCEPTS.filter((concept) => concept !== 'sim' || space.count <= MOST_FOR_SIM);
  const steps = solveInSteps(game, concepts);
  let step = steps.next();
  while (!step.done) {
    tell(step.value.done);
    step = steps.next();
  }
  const { equilibria } = step.value;
  const ways = model.statusQuo === null ? null : evolutionFrom(game, model.statusQuo).byImprovements;
  const settlement = wanted && settlementOf(game, wanted);
  const listed =
    space.count <= MOST_LISTED
      ? [...statesOf(space.feasible)]
      : [
          ...new Set([
            ...concepts.flatMap((concept) => [...statesOf(equilibria[concept]!)].slice(0, MOST_LISTED)),
            ...[model.statusQuo, settlement].filter((state) => state !== null),
          ]),
        ].sort((a, b) => a - b);
  return {
    options: model.options.map(({ name }) => name),
    makers: players.map(({ name }) => name),
    feasible: space.count,
    concepts,
    statusQuo: model.statusQuo,
    settlement,
    states: listed.map((state) => ({
      state,
      letters: lettersOf(model, state),
      done: doneIn(model, state),
      equilibrium: concepts.filter((concept) => hasBit(equilibria[concept]!, state)),
      improvements: ways && ways[state]! >= 0 ? ways[state]! : null,
    })),
  };
}

function doneIn(model: ConflictModel, state: number): string[] {
  return levelsOf(model, state).flatMap((level, index) => {
    const option = model.options[index]!;
    if (level === 0) return [];
    return [option.levels.length > 2 ? `${option.name}: ${option.levels[level]}` : option.name];
  });
}

/** The state in which these options, by id, are taken or not; null where that is no feasible state of the model. */
function settlementOf({ model, space }: Game, wanted: Readonly<Record<string, boolean>>): number | null {
  let state = 0;
  for (const [id, taken] of Object.entries(wanted)) {
    const option = model.options.find((one) => one.id === id);
    if (!option) return null;
    if (taken) state |= (2 ** (option.levels.length - 1) - 1) << option.firstBit;
  }
  return hasBit(space.feasible, state) ? state : null;
}

function checkState({ space }: Game, state: number): void {
  if (state >= 0 && state < space.size && hasBit(space.feasible, state)) return;
  throw new Error(`${state} is no feasible state of this model.`);
}

function explained(game: Game, state: number, concept: Concept): Explained[] {
  checkState(game, state);
  return game.players.map(({ name }, index) => {
    const { proof, words } = explain(game, index, state, concept);
    return { maker: name, stable: proof.stable, words };
  });
}

function unlocked(game: Game, state: number, concept: InverseConcept): Unlocked {
  checkState(game, state);
  if (game.space.count > MAX_LOCAL_STATES) {
    throw new Error(`What unlocks a state is looked for among at most ${MAX_LOCAL_STATES} states.`);
  }
  const { jointly, byPlayer } = unlock(game, state, concept);
  return {
    jointly,
    makers: byPlayer.map(({ player, stable, demotions, statementChanges }) => ({
      index: player,
      name: game.players[player]!.name,
      stable,
      changes: statementChanges.slice(0, 6),
      demotions: demotions.sets.slice(0, 3),
    })),
  };
}

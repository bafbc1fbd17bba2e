import { seededRandom } from '../analysis/random.ts';
import type { ConflictModelFile } from '../model/schema.ts';

/** A pattern: option index and whether it is taken, all of which must hold. */
export type Pattern = readonly (readonly [number, boolean])[];

export interface PlainMaker {
  readonly options: readonly number[];
  /** Statements, each holding where any of its patterns does; or groups of states, best first. */
  readonly statements: readonly (readonly Pattern[])[] | null;
  readonly ranking: readonly (readonly number[])[] | null;
  readonly misperceived: Pattern | null;
}

/** A conflict as plain lists: what the generator makes and the textbook implementation reads, without the room's own machinery. */
export interface PlainModel {
  readonly directions: readonly ('both' | 'forward' | 'backward')[];
  readonly makers: readonly PlainMaker[];
  readonly infeasible: readonly Pattern[];
}

export function matches(pattern: Pattern, state: number): boolean {
  return pattern.every(([option, taken]) => ((state >> option) & 1) === (taken ? 1 : 0));
}

export function feasibleStates(model: PlainModel): number[] {
  return [...Array(2 ** model.directions.length).keys()].filter(
    (state) => !model.infeasible.some((pattern) => matches(pattern, state)),
  );
}

export interface RandomModelOptions {
  readonly maxOptions?: number;
  readonly makers?: number;
  /** Rankings without ties. */
  readonly strict?: boolean;
}

/** A random model with at least two feasible states; the same seed gives the same model. */
export function randomModel(seed: number, options: RandomModelOptions = {}): PlainModel {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  for (;;) {
    const count = 2 + below((options.maxOptions ?? 6) - 1);
    const makerCount = options.makers ?? 2 + below(3);
    const owner = Array.from({ length: count }, () => below(makerCount));
    const pattern = (length: number): Pattern =>
      shuffled([...Array(count).keys()], below)
        .slice(0, length)
        .map((option) => [option, random() < 0.5] as const);
    const base = {
      directions: Array.from({ length: count }, () =>
        random() < 0.6 ? ('both' as const) : random() < 0.5 ? ('forward' as const) : ('backward' as const),
      ),
      infeasible: Array.from({ length: below(4) }, () => pattern(1 + below(Math.min(3, count)))),
    };
    const feasible = feasibleStates({ ...base, makers: [] });
    if (feasible.length < 2) continue;
    const makers = Array.from({ length: makerCount }, (_, i): PlainMaker => {
      const ranked = options.strict || random() < 0.5;
      return {
        options: [...owner.keys()].filter((option) => owner[option] === i),
        ranking: ranked ? groups(shuffled(feasible, below), options.strict ? 0 : 0.3, random) : null,
        statements: ranked
          ? null
          : Array.from({ length: below(7) }, () =>
              Array.from({ length: 1 + below(2) }, () => pattern(1 + below(Math.min(3, count)))),
            ),
        misperceived: random() < 0.1 ? pattern(Math.min(2, count)) : null,
      };
    });
    return { ...base, makers };
  }
}

function shuffled<T>(items: readonly T[], below: (n: number) => number): T[] {
  const copy = [...items];
  for (let k = copy.length - 1; k > 0; k--) {
    const other = below(k + 1);
    [copy[k], copy[other]] = [copy[other]!, copy[k]!];
  }
  return copy;
}

function groups(states: readonly number[], tie: number, random: () => number): number[][] {
  const result: number[][] = [];
  for (const state of states) {
    const last = result.at(-1);
    if (last && random() < tie) last.push(state);
    else result.push([state]);
  }
  return result;
}

/** The model as a model file of ours. */
export function toFile(model: PlainModel): ConflictModelFile {
  const name = (option: number) => `option ${option}`;
  const words = (pattern: Pattern) =>
    pattern.map(([option, taken]) => `${taken ? '' : 'not '}"${name(option)}"`).join(' and ');
  return {
    schema: 'rapporteur/conflict-model@1',
    options: model.directions.map((direction, option) => ({ name: name(option), direction })),
    decisionMakers: model.makers.map((maker, i) => ({
      name: `maker ${i}`,
      options: maker.options.map(name),
      ...(maker.ranking && { ranking: maker.ranking.map((group) => [...group]) }),
      ...(maker.statements && {
        preferences: maker.statements.map((any) => any.map((p) => `(${words(p)})`).join(' or ')),
      }),
      ...(maker.misperceived && { misperceives: [words(maker.misperceived)] }),
    })),
    infeasible: model.infeasible.map(words),
  };
}

import { statesOf } from '../space/bitmap.ts';
import { spaceOf } from '../space/space.ts';
import { and, type Condition, not, or } from './condition.ts';
import { ConflictError, type Problem, problemAt } from './conflict-error.ts';
import { type GmcrCondition, type GmcrFile, GmcrSchema } from './gmcr-schema.ts';
import { tooLarge } from './lay-out-options.ts';
import type { ConflictModel, DecisionMaker, Option, Path, RankedGroup, Ranking, Stated } from './model.ts';
import { issueInWords, pathOf } from './schema-problems.ts';

const DIRECTIONS = { both: 'both', fwd: 'forward', back: 'backward' } as const;

/** Whether the data is a `.gmcr` file: it has no schema of ours, and options that name a `permittedDirection` or rules by number. */
export function isGmcr(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && !('schema' in data) && 'decisionMakers' in data && 'options' in data
  );
}

/**
 * Reads the data of a `.gmcr` file. As in GMCR+, options are first regrouped by decision maker in the order of the file, and
 * rankings hold the numbers, counted from 1, of the feasible states in ascending order of their decimals.
 */
export function importGmcr(data: unknown): ConflictModel {
  const result = GmcrSchema.safeParse(data);
  if (!result.success) {
    throw new ConflictError(
      result.error.issues.map((issue) => {
        const message = `not as in a .gmcr file: ${issueInWords(issue, pathOf(issue), data)}`;
        return problemAt(pathOf(issue), message, 'Save it again with GMCR+, or write it as a model file of ours.');
      }),
    );
  }
  return new Importer(result.data).model();
}

class Importer {
  readonly #file: GmcrFile;
  readonly #problems: Problem[] = [];
  /** The new index of each option of the file. */
  readonly #place: readonly number[];
  readonly #options: readonly Option[];

  constructor(file: GmcrFile) {
    this.#file = file;
    const order = this.#regroup();
    this.#options = order.map((old, bit) => ({
      name: file.options[old]!.name,
      id: null,
      levels: ['no', 'yes'],
      direction: DIRECTIONS[file.options[old]!.permittedDirection],
      firstBit: bit,
      evidence: [],
    }));
    this.#place = file.options.map((_, old) => order.indexOf(old));
  }

  model(): ConflictModel {
    const file = this.#file;
    const bits = this.#options.length;
    this.#problems.push(...tooLarge(bits, bits, file.decisionMakers.length));
    this.#stopOnProblems();
    const infeasible = this.#all(file.infeasibles, ['infeasibles']);
    const manual = file.useManualPreferenceRanking ?? file.useManualPreferenceVectors ?? false;
    const numbered = manual
      ? statesOf(
          spaceOf(
            bits,
            infeasible.map((rule) => rule.condition),
          ).feasible,
        )
      : null;
    const model: ConflictModel = {
      title: null,
      options: this.#options,
      bits,
      decisionMakers: file.decisionMakers.map((_, i) => this.#decisionMaker(i, numbered)),
      infeasible,
      statusQuo: null,
      coalitions: this.#coalitions(),
      views: [],
    };
    this.#stopOnProblems();
    return model;
  }

  #stopOnProblems(): void {
    if (this.#problems.length > 0) throw new ConflictError(this.#problems);
  }

  /** Indexes of the options as in the file, decision maker by decision maker, then those that nobody owns. */
  #regroup(): number[] {
    const order: number[] = [];
    const { options, decisionMakers } = this.#file;
    decisionMakers.forEach((maker, i) => {
      const path = ['decisionMakers', i, 'options'];
      for (const index of maker.options) {
        if (index >= options.length) {
          this.#problems.push(
            problemAt(path, `there is no option ${index}`, `Options count from 0 to ${options.length - 1}.`),
          );
        } else if (order.includes(index)) {
          const message = `option "${options[index]!.name}" is owned twice`;
          this.#problems.push(problemAt(path, message, 'Take it from one of its owners.'));
        } else order.push(index);
      }
      if (decisionMakers.findIndex((other) => other.name === maker.name) !== i) {
        const message = `two decision makers are called "${maker.name}"`;
        this.#problems.push(problemAt(['decisionMakers', i, 'name'], message, 'Rename one.'));
      }
    });
    return [...order, ...options.keys()].filter((index, i, all) => all.indexOf(index) === i);
  }

  #decisionMaker(index: number, numbered: Int32Array | null): DecisionMaker {
    const maker = this.#file.decisionMakers[index]!;
    const at = ['decisionMakers', index];
    const statements = numbered ? [] : this.#all(maker.preferences, [...at, 'preferences']);
    return {
      name: maker.name,
      options: maker.options.map((old) => this.#place[old]!).sort((a, b) => a - b),
      preference: {
        statements: statements.map((stated) => ({ ...stated, strong: false, unknown: false })),
        ranking: numbered ? this.#ranking(index, numbered) : null,
      },
      misperceived: this.#all(maker.misperceptions, [...at, 'misperceptions']),
      attitudes: null,
      at,
    };
  }

  #ranking(index: number, numbered: Int32Array): Ranking {
    const maker = this.#file.decisionMakers[index]!;
    const written = maker.preferenceRanking ?? maker.preferenceVector;
    const at = ['decisionMakers', index, maker.preferenceRanking ? 'preferenceRanking' : 'preferenceVector'];
    if (!written) {
      const remedy = 'Rank the states, or set useManualPreferenceRanking to false.';
      this.#problems.push(problemAt(at.slice(0, 2), `"${maker.name}" has no ranking of states`, remedy));
      return { groups: [], unknown: [], at };
    }
    const seen = new Set<number>();
    const groups = written.map((entry): RankedGroup => {
      const states = (typeof entry === 'number' ? [entry] : entry).map((number) => {
        if (number > numbered.length) {
          const message = `the ranking of "${maker.name}" names state ${number} of ${numbered.length}`;
          this.#problems.push(problemAt(at, message, 'Rankings hold state numbers, counted from 1.'));
        } else if (seen.has(number)) {
          const message = `the ranking of "${maker.name}" holds state ${number} twice`;
          this.#problems.push(problemAt(at, message, 'Keep one of the places.'));
        }
        seen.add(number);
        return numbered[number - 1] ?? 0;
      });
      return { states, strongGapBelow: false, evidence: [] };
    });
    if (this.#problems.length === 0 && seen.size < numbered.length) {
      const missing = [...numbered.keys()].map((i) => i + 1).filter((number) => !seen.has(number));
      const shown = `${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ', …' : ''}`;
      const message = `the ranking of "${maker.name}" misses ${missing.length} of ${numbered.length} states (numbers ${shown})`;
      this.#problems.push(problemAt(at, message, 'Add them, in an inner list with the states they are tied with.'));
    }
    return { groups: groups.filter((group) => group.states.length > 0), unknown: [], at };
  }

  #coalitions(): number[][] | null {
    const blocks = this.#file.coalitions?.map((block) => (typeof block === 'number' ? [block] : block));
    if (!blocks?.some((block) => block.length > 1)) return null;
    const members = blocks.flat();
    const count = this.#file.decisionMakers.length;
    if (members.some((i) => i >= count) || new Set(members).size < members.length) {
      const remedy = `Each decision maker, numbered 0 to ${count - 1}, stands in one coalition at most.`;
      this.#problems.push(problemAt(['coalitions'], 'the coalitions are not a partition', remedy));
    }
    const alone = [...Array(count).keys()].filter((i) => !members.includes(i)).map((i) => [i]);
    return [...blocks, ...alone];
  }

  #all(conditions: readonly GmcrCondition[], path: Path): Stated[] {
    return conditions.map((condition, i) => {
      const patterns = Array.isArray(condition) ? [condition] : condition.members;
      return {
        text: patterns.map((pattern) => this.#text(pattern)).join(' or '),
        condition: or(patterns.map((pattern) => this.#pattern(pattern, [...path, i]))),
        evidence: [],
        at: [...path, i],
      };
    });
  }

  #pattern(pattern: readonly (readonly [number, 'Y' | 'N'])[], path: Path): Condition {
    return and(
      pattern.map(([index, letter]) => {
        const place = this.#place[index];
        if (place === undefined) {
          const remedy = `Options count from 0 to ${this.#options.length - 1}.`;
          this.#problems.push(problemAt(path, `there is no option ${index}`, remedy));
        }
        const bit: Condition = { kind: 'bit', bit: place ?? 0 };
        return letter === 'Y' ? bit : not(bit);
      }),
    );
  }

  #text(pattern: readonly (readonly [number, 'Y' | 'N'])[]): string {
    return pattern
      .map(
        ([index, letter]) =>
          `${letter === 'N' ? 'not ' : ''}"${this.#options[this.#place[index] ?? 0]?.name ?? index}"`,
      )
      .join(' and ');
  }
}

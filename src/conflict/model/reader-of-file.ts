import type { Condition } from './condition.ts';
import { type Problem, problemAt } from './conflict-error.ts';
import type { Citation, Option, Path, Stated } from './model.ts';
import { suggestName } from './nearest-name.ts';
import { atLevel, ConditionError, findLevel, findOption, namesOf, parseCondition } from './parse-condition.ts';

/** Reads the small pieces of a model file (conditions, states, patterns, names) and notes every problem it meets. */
export class FileReader {
  readonly problems: Problem[] = [];
  readonly options: readonly Option[];

  constructor(options: readonly Option[]) {
    this.options = options;
  }

  report(path: Path, message: string, remedy: string): void {
    this.problems.push(problemAt(path, message, remedy));
  }

  /** The condition, or null with a problem noted. */
  condition(text: string, path: Path): Condition | null {
    try {
      return parseCondition(text, this.options);
    } catch (error) {
      if (!(error instanceof ConditionError)) throw error;
      this.report(path, `in "${shorten(text)}", ${error.message}`, error.remedy);
      return null;
    }
  }

  conditions(texts: readonly string[], path: Path): Condition[] {
    return texts.map((text, i) => this.condition(text, [...path, i])).filter((condition) => condition !== null);
  }

  stated(text: string, path: Path, at: Path, evidence: readonly Citation[] = []): Stated[] {
    const condition = this.condition(text, path);
    return condition === null ? [] : [{ text, condition, evidence, at }];
  }

  /** `{ option: level }` as option and level pairs; unknown names are noted and left out. */
  levels(pattern: Readonly<Record<string, string | boolean | number>>, path: Path): [Option, number][] {
    const pairs: [Option, number][] = [];
    for (const [name, value] of Object.entries(pattern)) {
      const option = findOption(name, this.options);
      if (!option) {
        this.report([...path, name], `no option is called "${name}"`, suggestName(name, namesOf(this.options)));
        continue;
      }
      const wanted = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
      const level = findLevel(wanted, option);
      if (level === undefined) {
        const message = `option "${option.name}" has no level "${wanted}"`;
        this.report([...path, name], message, suggestName(wanted, option.levels));
      } else if (pairs.some(([other]) => other === option)) {
        this.report([...path, name], `option "${option.name}" stands twice in one pattern`, 'Keep one of the two.');
      } else pairs.push([option, level]);
    }
    return pairs;
  }

  pattern(pattern: Readonly<Record<string, string | boolean | number>>, path: Path): Condition[] {
    return this.levels(pattern, path).map(([option, level]) => atLevel(option, level));
  }

  /** A state written as decimal or as a pattern of letters, or null with a problem noted. */
  state(written: number | string, path: Path): number | null {
    const size = 2 ** this.options.reduce((bits, option) => bits + option.levels.length - 1, 0);
    const text = String(written).trim();
    if (text.length === this.options.length && !(typeof written === 'number')) {
      const state = decimalOf(text, this.options);
      if (state !== null) return state;
    }
    const decimal = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (decimal < size) return decimal;
    const letters = 'Y'.repeat(Math.min(this.options.length, 30));
    const remedy = `Write its decimal, 0 to ${size - 1}, or one letter Y or N for each option, like "${letters}".`;
    this.report(path, `"${shorten(text)}" is not a state`, remedy);
    return null;
  }

  /** The index of a decision maker by name, or null with a problem noted. */
  decisionMaker(name: string, names: readonly string[], path: Path): number | null {
    const index = names.indexOf(name);
    if (index >= 0) return index;
    this.report(path, `no decision maker is called "${name}"`, suggestName(name, names));
    return null;
  }
}

/** The decimal of a pattern with one of Y, N or a level's digit for each option; null if it is not one. */
export function decimalOf(letters: string, options: readonly Option[]): number | null {
  let state = 0;
  for (const [i, option] of options.entries()) {
    const letter = letters[i]!.toUpperCase();
    const level =
      letter === 'N' ? 0 : letter === 'Y' ? option.levels.length - 1 : /\d/.test(letter) ? Number(letter) : -1;
    if (level < 0 || level >= option.levels.length) return null;
    if (letter !== 'N' && letter !== 'Y' && option.levels.length === 2) return null;
    state += (2 ** level - 1) * 2 ** option.firstBit;
  }
  return state;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

import { and, type Condition, implies, not, or } from './condition.ts';
import type { Option } from './model.ts';
import { suggestName } from './nearest-name.ts';
import { type Operator, type Token, tokensOf } from './tokens.ts';

/** A condition that cannot be read. `at` is an offset in its own text. */
export class ConditionError extends Error {
  override readonly name = 'ConditionError';
  readonly remedy: string;
  readonly at: number;

  constructor(message: string, remedy: string, at: number) {
    super(message);
    this.remedy = remedy;
    this.at = at;
  }
}

const MAX_DEPTH = 100;
const COMPARISONS: readonly Operator[] = ['=', '!=', '>=', '<=', '>', '<'];

/**
 * Reads a written condition: names of options, `and`, `or`, `not`, `if`, `iff`, `implies`, parentheses, comparisons with a
 * level. Binding from tight to loose: not, and, or, if and implies, iff. "a if b" is true unless b holds and a does not.
 * A pattern of Y, N and - with one letter an option is read too. Throws a ConditionError.
 */
export function parseCondition(text: string, options: readonly Option[]): Condition {
  return parsePattern(text, options) ?? new Parser(text, options).parse();
}

/** `YN-`: one letter for each option, in order; digits name levels. Null if the text is no such pattern. */
export function parsePattern(text: string, options: readonly Option[]): Condition | null {
  const letters = text.trim();
  if (letters.length !== options.length || !/^[YNyn\d-]+$/.test(letters)) return null;
  if (options.some((option) => option.name === letters || option.id === letters)) return null;
  // "-1" with two options, or "3" with one, is a reference to an option by number, not a pattern.
  if (!/[YNyn]/.test(letters) && !options.some((option) => option.levels.length > 2)) return null;
  const parts: Condition[] = [];
  for (const [i, option] of options.entries()) {
    const letter = letters[i]!.toUpperCase();
    if (letter === '-') continue;
    const level = letter === 'N' ? 0 : letter === 'Y' ? option.levels.length - 1 : Number(letter);
    if (level >= option.levels.length) return null;
    parts.push(atLevel(option, level));
  }
  return and(parts);
}

/** The option stands at exactly this level. */
export function atLevel(option: Option, level: number): Condition {
  return and([atLeast(option, level), not(atLeast(option, level + 1))].filter((part) => part.kind !== 'always'));
}

/** The option stands at this level or higher. */
function atLeast(option: Option, level: number): Condition {
  if (level <= 0) return and([]);
  if (level >= option.levels.length) return or([]);
  return { kind: 'bit', bit: option.firstBit + level - 1 };
}

/** The option called so, by name, by id, or by its number counted from 1; undefined if there is none. */
export function findOption(name: string, options: readonly Option[]): Option | undefined {
  const wanted = folded(name);
  return (
    options.find((option) => folded(option.name) === wanted || option.id === wanted) ??
    options.find((option) =>
      [folded(option.name), option.id].some((known) => known?.toLowerCase() === wanted.toLowerCase()),
    ) ??
    (/^\d{1,2}$/.test(wanted) ? options[Number(wanted) - 1] : undefined)
  );
}

/** White space as one blank each, so that a name may be broken over lines. */
function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}

/** The index of a level by its name, or undefined. */
export function findLevel(name: string, option: Option): number | undefined {
  const wanted = name.trim().toLowerCase();
  const found = option.levels.findIndex((level) => level.toLowerCase() === wanted);
  if (found >= 0) return found;
  if (option.levels.length === 2 && option.levels[1] === 'yes') {
    if (['y', 'true', '1'].includes(wanted)) return 1;
    if (['n', 'false', '0'].includes(wanted)) return 0;
  }
  return /^\d{1,2}$/.test(wanted) && Number(wanted) < option.levels.length ? Number(wanted) : undefined;
}

export function namesOf(options: readonly Option[]): string[] {
  return options.flatMap((option) => (option.id === null ? [option.name] : [option.id, option.name]));
}

class Parser {
  #next = 0;
  #depth = 0;
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #options: readonly Option[];

  constructor(text: string, options: readonly Option[]) {
    this.#text = text;
    this.#options = options;
    this.#tokens = tokensOf(text);
  }

  parse(): Condition {
    const condition = this.#equivalence();
    const rest = this.#tokens[this.#next];
    if (rest) throw this.#unexpected(rest);
    return condition;
  }

  #equivalence(): Condition {
    let left = this.#conditional();
    while (this.#take('iff')) left = { kind: 'iff', left, right: this.#conditional() };
    return left;
  }

  #conditional(): Condition {
    let left = this.#alternatives();
    for (;;) {
      if (this.#take('if')) left = implies(this.#alternatives(), left);
      else if (this.#take('implies')) left = implies(left, this.#alternatives());
      else return left;
    }
  }

  #alternatives(): Condition {
    const parts = [this.#conjunction()];
    while (this.#take('or')) parts.push(this.#conjunction());
    return or(parts);
  }

  #conjunction(): Condition {
    const parts = [this.#factor()];
    while (this.#take('and')) parts.push(this.#factor());
    return and(parts);
  }

  #factor(): Condition {
    if (++this.#depth > MAX_DEPTH) {
      throw new ConditionError(`the condition is nested more than ${MAX_DEPTH} deep`, 'Write it flatter.', 0);
    }
    try {
      if (this.#take('not')) return not(this.#factor());
      if (this.#take('(')) {
        const inner = this.#equivalence();
        if (!this.#take(')')) throw this.#unexpected(this.#tokens[this.#next], 'a closing parenthesis');
        return inner;
      }
      return this.#reference();
    } finally {
      this.#depth--;
    }
  }

  #reference(): Condition {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'name') throw this.#unexpected(token, 'the name of an option');
    this.#next++;
    const option = findOption(token.text, this.#options);
    if (!option) {
      const remedy = suggestName(token.text, namesOf(this.#options));
      throw new ConditionError(`no option is called "${token.text}"`, remedy, token.at);
    }
    const comparison = COMPARISONS.find((sign) => this.#take(sign));
    if (comparison) return this.#comparison(option, comparison);
    if (option.levels.length === 2) return atLeast(option, 1);
    const levels = option.levels.map((level) => `"${level}"`).join(', ');
    const remedy = `Write ${option.id ?? `"${option.name}"`} = level or >= level, with one of ${levels}.`;
    throw new ConditionError(`option "${option.name}" has levels, so yes or no says too little`, remedy, token.at);
  }

  #comparison(option: Option, sign: Operator): Condition {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'name') throw this.#unexpected(token, 'the name of a level');
    this.#next++;
    const level = findLevel(token.text, option);
    if (level === undefined) {
      const message = `option "${option.name}" has no level "${token.text}"`;
      throw new ConditionError(message, suggestName(token.text, option.levels), token.at);
    }
    switch (sign) {
      case '>=':
        return atLeast(option, level);
      case '>':
        return atLeast(option, level + 1);
      case '<':
        return not(atLeast(option, level));
      case '<=':
        return not(atLeast(option, level + 1));
      case '!=':
        return not(atLevel(option, level));
      default:
        return atLevel(option, level);
    }
  }

  #take(operator: Operator): boolean {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'operator' || token.text !== operator) return false;
    this.#next++;
    return true;
  }

  #unexpected(token: Token | undefined, wanted = 'and, or, if, iff or the end'): ConditionError {
    const remedy = 'A name that holds a word like "and" or a sign must stand in quotation marks.';
    if (!token) return new ConditionError(`the condition ends where ${wanted} was expected`, remedy, this.#text.length);
    const found = token.kind === 'bad' ? token.text : `"${token.text}"`;
    return new ConditionError(`found ${found} where ${wanted} was expected`, remedy, token.at);
  }
}

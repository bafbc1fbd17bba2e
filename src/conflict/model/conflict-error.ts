import type { Path } from './model.ts';

/** One thing wrong with a model file. `line` and `column` count from 1 and are null where the place is not known. */
export interface Problem {
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly path: Path;
  readonly line: number | null;
  readonly column: number | null;
}

/** Everything wrong with a model file, or the one reason why a model cannot be solved. The only error this room throws at users. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly file: string | null;
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], file: string | null = null) {
    super(problems.map((problem) => describeProblem(problem, file)).join('\n'));
    this.file = file;
    this.problems = problems;
  }
}

/** `model.yaml:12:5: message. Remedy.` */
export function describeProblem(problem: Problem, file: string | null): string {
  const place = [file ?? (problem.line === null ? null : 'line'), problem.line, problem.column].filter(
    (x) => x !== null,
  );
  const where = problem.line === null && problem.path.length > 0 ? `${pathText(problem.path)}: ` : '';
  return `${place.length > 0 ? `${place.join(':')}: ` : ''}${where}${problem.message}. ${problem.remedy}`;
}

/** `decisionMakers[0].ranking`. */
export function pathText(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

/** A problem whose line is still to be found. */
export function problemAt(path: Path, message: string, remedy: string): Problem {
  return { path, message, remedy, line: null, column: null };
}

import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Game } from '../engine/game.ts';
import { gameOf } from '../engine/game-of.ts';
import { ConflictError, type Problem, problemAt } from './conflict-error.ts';
import { importGmcr, isGmcr } from './import-gmcr.ts';
import { located } from './locate.ts';
import type { ConflictModel, Path } from './model.ts';
import { modelOf } from './model-of.ts';
import { suggestName } from './nearest-name.ts';
import { CONFLICT_MODEL_SCHEMA, ConflictModelSchema } from './schema.ts';

export interface ParseOptions {
  /** The file's name, for messages; nothing is read. */
  readonly file?: string | null;
}

/**
 * Reads the text of a model file (YAML, JSON or GMCR+'s `.gmcr`, told apart by what they hold), counts out its states and
 * ranks them. Throws a ConflictError that gives line, reason and remedy for everything that is wrong.
 */
export function parseGame(text: string, options: ParseOptions = {}): Game {
  const file = options.file ?? null;
  return withLines(text, file, () => gameOf(readModel(text, file)));
}

/** As `parseGame`, short of the states. */
export function parseModel(text: string, options: ParseOptions = {}): ConflictModel {
  const file = options.file ?? null;
  return withLines(text, file, () => readModel(text, file));
}

function withLines<T>(text: string, file: string | null, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ConflictError ? located(error, text, file) : error;
  }
}

function readModel(text: string, file: string | null): ConflictModel {
  const data = dataOf(text, file);
  if (isGmcr(data)) return importGmcr(data);
  const result = ConflictModelSchema.safeParse(data);
  if (!result.success) throw new ConflictError(result.error.issues.flatMap((issue) => problemsOf(issue, [], data)));
  return modelOf(result.data);
}

/** JSON is tried first: it is the faster parser, and large models are written by programs. */
function dataOf(text: string, file: string | null): unknown {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (/^\s*[[{]/.test(source)) {
    try {
      return JSON.parse(source);
    } catch {
      // Not JSON after all, or JSON with a fault: YAML takes both, and says where the fault is.
    }
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  if (document.errors.length > 0) {
    throw new ConflictError(
      document.errors.map((error): Problem => {
        const { line, col } = lines.linePos(error.pos[0]);
        const message = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
        const remedy = 'The file is neither valid YAML nor valid JSON; mend it there.';
        return { message, remedy, path: [], line, column: col };
      }),
      file,
    );
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ConflictError([problemAt([], message, 'Write out what the aliases stand for.')]);
  }
}

/** What the schema found, in words; of a choice, the branch that came nearest. */
function problemsOf(issue: z.core.$ZodIssue, base: Path, root: unknown): Problem[] {
  const path: Path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problemAt([...path, key], `"${key}" is not a field of a model file here`, suggestName(key, fieldsAt(path))),
    );
  }
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.filter((errors) => errors.length > 0);
    const deepest = branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    if (deepest && depth(deepest) > 0) return deepest.flatMap((inner) => problemsOf(inner, path, root));
    if (deepest?.some((inner) => inner.code === 'unrecognized_keys')) {
      return deepest.flatMap((inner) => problemsOf(inner, path, root));
    }
    return [problemAt(path, `what stands here has the wrong form`, 'See schema/conflict-model.schema.json.')];
  }
  if (issue.code === 'invalid_value' && path.at(-1) === 'schema') {
    return [problemAt(path, 'this is not a conflict model file', `Begin it with "schema: ${CONFLICT_MODEL_SCHEMA}".`)];
  }
  if (path.length === 0) {
    const message = root === null || root === undefined ? 'the file is empty' : 'the file holds no model';
    const remedy = `A model file is a mapping that begins with "schema: ${CONFLICT_MODEL_SCHEMA}".`;
    return [problemAt(path, message, remedy)];
  }
  return [problemAt(path, issue.message.replace(/^Invalid input: /, ''), 'See schema/conflict-model.schema.json.')];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(...issues.map((issue) => issue.path.length));
}

/** Names of fields for suggestions: those of the place where a key is unknown. */
function fieldsAt(path: Path): string[] {
  const place = path.filter((key) => typeof key === 'string').join('.');
  return FIELDS[place] ?? [];
}

const FIELDS: Readonly<Record<string, string[]>> = {
  '': Object.keys(ConflictModelSchema.shape),
  decisionMakers: Object.keys(ConflictModelSchema.shape.decisionMakers.element.shape),
  options: ['name', 'id', 'levels', 'direction', 'evidence'],
  'decisionMakers.preferences': ['statement', 'strong', 'unknown', 'evidence'],
  'decisionMakers.ranking': ['states', 'evidence'],
  infeasible: ['when', 'pattern', 'atMostOne', 'atLeastOne', 'exactlyOne', 'implies', 'evidence'],
};

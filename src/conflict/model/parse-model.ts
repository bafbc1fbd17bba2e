import { LineCounter, parseDocument } from 'yaml';
import type { Game } from '../engine/game.ts';
import { gameOf } from '../engine/game-of.ts';
import { ConflictError, type Problem, problemAt } from './conflict-error.ts';
import { importGmcr, isGmcr } from './import-gmcr.ts';
import { located } from './locate.ts';
import type { ConflictModel } from './model.ts';
import { modelOf } from './model-of.ts';
import { ConflictModelSchema } from './schema.ts';
import { problemsOf } from './schema-problems.ts';

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
  if (!result.success) throw new ConflictError(problemsOf(result.error.issues, data));
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

import { z } from 'zod';
import { count, instant, maybe } from './primitives.ts';

export const IMPORT_STATES = ['running', 'done', 'cancelled', 'failed'] as const;

/** An upload on its way into the desk. */
export const ImportSchema = z.object({
  id: z.string(),
  state: z.enum(IMPORT_STATES),
  started: instant,
  /** Files, and how many of them are through. */
  files: count,
  filesDone: count,
  /** The file at work. */
  file: maybe,
  added: count,
  known: count,
  replaced: count,
  /** Files and entries that could not be taken, each with the reason; at most 200, `failures` counts all. */
  errors: z.array(z.object({ file: z.string(), message: z.string() })).readonly(),
  failures: count,
  /** Why the whole of it ended; null unless `failed`. */
  error: maybe,
});
export type ImportAnswer = z.infer<typeof ImportSchema>;
export const ImportsSchema = z.object({ imports: z.array(ImportSchema).readonly() });
/** Fields beside the files, which all are called `files`. */
export const IMPORT_FIELDS = ['files', 'published', 'source'] as const;

import { z } from 'zod';
import type { DeskFacts, QueueState } from '../../store/index.ts';
import { count, instant, line, pageOf } from './primitives.ts';

export const QueueSchema = z.object({
  waiting: count,
  claimed: count,
  failed: count,
  done: count,
}) satisfies z.ZodType<QueueState>;

export const DeskFactsSchema = z.object({
  name: z.string(),
  place: z.string(),
  reports: count,
  statements: count,
  events: count,
  decisions: count,
  revision: count,
  stale: z.boolean().describe('true while records wait to be brought up to date with a decision about the whole desk'),
}) satisfies z.ZodType<DeskFacts>;

export const DeskSchema = DeskFactsSchema.extend({
  version: z.string(),
  readOnly: z.boolean(),
  /** Who decides where the page has not been told another name. */
  coder: z.string(),
  queue: QueueSchema,
  /** True where the desk holds nothing yet, so that a first visit can be offered the example. */
  empty: z.boolean(),
  exampleOffered: z.boolean(),
});
export type DeskAnswer = z.infer<typeof DeskSchema>;

export const CoderSchema = z.object({ name: z.string(), decisions: count, last: instant.nullable() });
export const CodersSchema = z.object({ coders: z.array(CoderSchema).readonly() });

export const HealthSchema = z.object({ ok: z.literal(true), version: z.string() });

export const RereadBody = z.strictObject({
  which: z.union([z.enum(['all', 'failed']), line]).describe('all, failed, or the id of a report'),
});
export const RereadSchema = z.object({ reports: count });

/** An event of `/api/changes`: the desk has this revision now. */
export const ChangeSchema = z.object({
  revision: count,
  reports: count,
  decisions: count,
  queue: QueueSchema,
  stale: z.boolean(),
});
export type Change = z.infer<typeof ChangeSchema>;

export const FailedReadsSchema = pageOf(
  z.object({ report: z.string(), title: z.string().nullable(), error: z.string() }),
);

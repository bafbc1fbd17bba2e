import { z } from 'zod';
import type { ActorLine } from '../../store/index.ts';
import { computed, count, line, maybe, pageOf, paging } from './primitives.ts';

export const ActorLineSchema = z.object({
  name: z.string(),
  aliases: z.array(z.string()).readonly(),
  kind: z.string(),
  party: maybe,
  country: maybe,
  sector: maybe,
  anonymous: z.boolean(),
  reports: count,
  statements: count,
  events: count,
}) satisfies z.ZodType<ActorLine>;
export const ActorQuerySchema = z.strictObject({ text: line.optional(), party: line.optional(), ...paging });
export const ActorPageSchema = pageOf(ActorLineSchema);

/** How reports call an actor: a form of the name, and in how many places and reports it stands. */
const FormSchema = z.object({ text: z.string(), places: count, reports: count });

export const ActorDetailSchema = z.object({
  ...computed,
  actor: ActorLineSchema,
  /** The words that reports use for it, the most frequent first: what a split chooses from. */
  forms: z.array(FormSchema).readonly(),
  /** Who speaks for it, if it is a party. */
  members: z.array(z.string()).readonly(),
  /** Statements by month of publication. */
  months: z.array(z.object({ month: z.string(), statements: count })).readonly(),
});

export const MergePreviewBody = z.strictObject({ names: z.array(line).min(1).max(200), into: line });
export const SplitPreviewBody = z.strictObject({
  name: line,
  mentions: z.array(line).min(1).max(200),
  as: line,
  report: line.nullable(),
});
/** What a merge or split would touch. */
export const ActorPreviewSchema = z.object({
  ...computed,
  reports: count,
  statements: count,
  events: count,
  /** Those of the names that no report has. */
  unknown: z.array(z.string()).readonly(),
});

import { z } from 'zod';
import { ACTS, EVENT_STATUSES, PLOVER_TYPES, ReadingSchema } from '../../record/index.ts';
import type { EventLine, FindingQuery, StatementLine } from '../../store/index.ts';
import { flag, isoDate, line, maybe, offset, pageOf, paging, share } from './primitives.ts';
import { ReviewStateSchema } from './record.ts';

const reading = ReadingSchema.unwrap().shape;
const ReportIdSchema = reading.report.unwrap().shape.id;
const IssueIdSchema = reading.issues.unwrap().element.unwrap().shape.id;

const common = {
  text: line.optional().describe('words to be found: "a phrase", -not, or'),
  report: line.optional(),
  party: line.optional(),
  issue: line.optional(),
  state: ReviewStateSchema.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  source: line.optional(),
  maxConfidence: share.optional(),
  order: z.enum(['date', 'doubt', 'relevance']).optional(),
  once: flag.optional(),
  ...paging,
};
export const StatementQuerySchema = z.strictObject({
  ...common,
  speaker: line.optional(),
  act: z.enum(ACTS).optional(),
});
export const EventQuerySchema = z.strictObject({
  ...common,
  type: z.enum(PLOVER_TYPES).optional(),
  status: z.enum(EVENT_STATUSES).optional(),
});
type Loose = {
  [K in keyof FindingQuery]: K extends 'report' | 'issue' ? string | undefined : FindingQuery[K] | undefined;
};
export const findingQueryFits = (
  query: z.output<typeof StatementQuerySchema> | z.output<typeof EventQuerySchema>,
): Loose => query;

const shared = {
  report: ReportIdSchema,
  id: z.string(),
  title: maybe,
  outlet: maybe,
  published: maybe,
  from: maybe,
  to: maybe,
  start: offset,
  quote: z.string(),
  confidence: z.number(),
  state: ReviewStateSchema,
  by: maybe,
};

export const StatementLineSchema = z.object({
  ...shared,
  speaker: maybe,
  party: maybe,
  target: maybe,
  via: maybe,
  act: z.string(),
  kind: z.string(),
  issues: z.array(IssueIdSchema).readonly(),
}) satisfies z.ZodType<StatementLine>;
export const StatementPageSchema = pageOf(StatementLineSchema);

export const EventLineSchema = z.object({
  ...shared,
  type: z.enum(PLOVER_TYPES),
  mode: maybe,
  status: z.string(),
  actors: z.array(z.string()).readonly(),
  recipients: z.array(z.string()).readonly(),
  place: maybe,
  claimedBy: maybe,
}) satisfies z.ZodType<EventLine>;
export const EventPageSchema = pageOf(EventLineSchema);

/** Clashes and the chronology: what accounts tell, together or against each other. */
import { z } from 'zod';
import { CLASH_KINDS } from '../../position/index.ts';
import { EVENT_STATUSES, PLOVER_TYPES } from '../../record/index.ts';
import { DatedSchema } from './positions.ts';
import { computed, isoDate, line, maybe, offset, pageOf, paging } from './primitives.ts';
import { QuotationSchema } from './record.ts';

export const ClashQuerySchema = z.strictObject({
  asOf: isoDate.optional(),
  party: line.optional(),
  issue: line.optional(),
  kind: z.enum(CLASH_KINDS).optional(),
  ...paging,
});
/** One side of a clash; `marks` are the words that conflict, as half-open offsets within `words`. */
const ClashSideSchema = QuotationSchema.extend({ marks: z.array(z.tuple([offset, offset])).readonly() });
export const ClashSchema = z.object({
  kind: z.enum(CLASH_KINDS),
  why: z.string(),
  a: ClashSideSchema,
  b: ClashSideSchema,
});
export type ClashLine = z.infer<typeof ClashSchema>;
export const ClashPageSchema = pageOf(ClashSchema).extend(computed);

export const ChronologyQuerySchema = z.strictObject({
  asOf: isoDate.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  party: line.optional(),
  issue: line.optional(),
  type: z.enum(PLOVER_TYPES).optional(),
  status: z.enum(EVENT_STATUSES).optional(),
  ...paging,
});
export const HappeningSchema = z.object({
  id: z.string(),
  type: z.enum(PLOVER_TYPES),
  mode: maybe,
  status: z.enum(EVENT_STATUSES),
  when: DatedSchema.nullable(),
  actors: z.array(z.string()).readonly(),
  recipients: z.array(z.string()).readonly(),
  place: maybe,
  words: z.string(),
  claimedBy: z.array(z.string()).readonly(),
  disputedBy: z.array(z.string()).readonly(),
  onlyClaimed: z.boolean(),
  mentions: z.array(QuotationSchema).readonly(),
});
export type HappeningLine = z.infer<typeof HappeningSchema>;
export const ChronologyPageSchema = pageOf(HappeningSchema).extend(computed);

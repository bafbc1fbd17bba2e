import { z } from 'zod';
import { ReadingSchema } from '../../record/index.ts';
import { REVIEW_STATES, type Review } from '../../store/index.ts';
import { DecisionSchema } from './decision.ts';
import { count, instant, isoDate, maybe, offset } from './primitives.ts';

const reading = ReadingSchema.unwrap().shape;

export const ReviewStateSchema = z.enum(REVIEW_STATES);

export const ReviewSchema = z.object({
  state: ReviewStateSchema,
  by: maybe,
  at: maybe,
  notes: z.array(z.object({ by: z.string(), at: instant, text: z.string() })).readonly(),
  decisions: z.array(DecisionSchema.unwrap().shape.id).readonly(),
  contested: z.boolean(),
}) satisfies z.ZodType<Review>;

export const MARK_PARTS = ['source', 'cue', 'content', 'trigger', 'evidence', 'moment'] as const;

/** A stretch of the text to be marked. Marks come in order of `start`, longer ones first, and may nest and overlap. */
export const MarkSchema = z.object({
  start: offset,
  end: offset,
  finding: z.string(),
  what: z.enum(['statement', 'event']),
  part: z.enum(MARK_PARTS),
  state: ReviewStateSchema,
});
export type Mark = z.infer<typeof MarkSchema>;

/** The record of a report as decided: rejected findings are out of the lists and stand in `rejected`. */
export const RecordSchema = z.object({
  actors: reading.actors,
  statements: reading.statements,
  events: reading.events,
  positions: reading.positions,
  clashes: reading.clashes,
  issues: reading.issues,
  warnings: reading.warnings,
  marks: z.array(MarkSchema).readonly(),
  /** By finding id; findings without an entry are suggestions. */
  reviews: z.record(z.string(), ReviewSchema),
  rejected: z.object({ statements: reading.statements, events: reading.events }),
  unplaced: z.array(z.object({ decision: DecisionSchema, why: z.string() })).readonly(),
});
export type RecordAnswer = z.infer<typeof RecordSchema>;

/** The reading itself, as `rapporteur read --format json` prints it. */
export const BareReadingSchema = ReadingSchema;

export const ReadBody = z.strictObject({
  text: z.string().min(1),
  title: z.string().max(1000).nullable().optional(),
  published: isoDate.nullable().optional().describe('the anchor of relative dates'),
  source: z.string().max(1000).nullable().optional(),
  author: z.string().max(1000).nullable().optional(),
  url: z.string().max(4000).nullable().optional(),
});
/** A text and its record, stored nowhere. */
export const ReadSchema = z.object({ report: reading.report, record: RecordSchema });
export type ReadAnswer = z.infer<typeof ReadSchema>;

/** A finding as it is cited: whose words, in which report, where. */
export const QuotationSchema = z.object({
  report: z.string(),
  finding: z.string(),
  what: z.enum(['statement', 'event']),
  title: maybe,
  outlet: maybe,
  published: maybe,
  /** Who says it and for which party; null for an event and where nobody is named. */
  speaker: maybe,
  party: maybe,
  /** The words, pieces joined by " … ". */
  words: z.string(),
  start: offset,
  end: offset,
  /** The line of the text on which the words begin, from 1. */
  line: count,
  /** What a person decided of it. */
  state: ReviewStateSchema,
});
export type Quotation = z.infer<typeof QuotationSchema>;

export const FindingSchema = z.object({ quotation: QuotationSchema, review: ReviewSchema });

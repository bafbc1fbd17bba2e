/**
 * Findings as a decision remembers them: by the words they quote and the names they give, never by an id that another reading would
 * number otherwise. A portable finding can be put back into any reading of its report.
 */
import { z } from 'zod';
import { ACTS, EVENT_STATUSES, GRAINS, PLOVER_TYPES, STANCES, STATEMENT_KINDS } from '../../record/index.ts';

/**
 * A stretch of a report's text with its surroundings. `start` and `end` count UTF-16 code units, half-open; `before` and `after` are up to
 * 32 code units on either side, so that the place is found again when the text was replaced.
 */
export const QuoteSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(1),
    text: z.string().min(1),
    before: z.string(),
    after: z.string(),
  })
  .readonly();
export type Quote = z.infer<typeof QuoteSchema>;

const quotes = z.array(QuoteSchema).readonly();
const someQuotes = z.array(QuoteSchema).min(1).readonly();
/** An actor by its name; null where nobody is meant. */
const name = z.string().min(1).nullable();
const names = z.array(z.string().min(1)).readonly();

export const PortableMomentSchema = z
  .strictObject({ from: z.iso.date(), to: z.iso.date(), grain: z.enum(GRAINS), stated: z.boolean() })
  .refine(({ from, to }) => from <= to, 'a moment ends before it begins')
  .readonly();
export type PortableMoment = z.infer<typeof PortableMomentSchema>;

const statementFields = {
  source: quotes,
  cue: quotes,
  content: someQuotes,
  kind: z.enum(STATEMENT_KINDS),
  speaker: name,
  party: name,
  target: name,
  via: name,
  act: z.enum(ACTS),
  /** Ids of issues. */
  issues: names,
  /** What the statement says of its issues, where a person said so; null: as its act tells. */
  stance: z.enum(STANCES).nullable(),
  moment: PortableMomentSchema.nullable(),
};

const eventFields = {
  trigger: someQuotes,
  evidence: quotes,
  type: z.enum(PLOVER_TYPES),
  mode: z.string().min(1).nullable(),
  actors: names,
  recipients: names,
  place: name,
  status: z.enum(EVENT_STATUSES),
  moment: PortableMomentSchema.nullable(),
};

export const PortableStatementSchema = z.strictObject({ what: z.literal('statement'), ...statementFields }).readonly();
export const PortableEventSchema = z.strictObject({ what: z.literal('event'), ...eventFields }).readonly();
export const PortableFindingSchema = z.discriminatedUnion('what', [PortableStatementSchema, PortableEventSchema]);
export type PortableStatement = z.infer<typeof PortableStatementSchema>;
export type PortableEvent = z.infer<typeof PortableEventSchema>;
export type PortableFinding = z.infer<typeof PortableFindingSchema>;

/** What a person sets right in a finding: some of its fields, the others as they were. */
export const StatementChangesSchema = z
  .strictObject({ what: z.literal('statement'), ...z.strictObject(statementFields).partial().shape })
  .readonly();
export const EventChangesSchema = z
  .strictObject({ what: z.literal('event'), ...z.strictObject(eventFields).partial().shape })
  .readonly();
export const ChangesSchema = z
  .discriminatedUnion('what', [StatementChangesSchema, EventChangesSchema])
  .refine((changes) => Object.keys(changes).length > 1, 'a correction changes nothing');
export type StatementChanges = z.infer<typeof StatementChangesSchema>;
export type EventChanges = z.infer<typeof EventChangesSchema>;
export type Changes = z.infer<typeof ChangesSchema>;

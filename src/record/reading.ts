/** The contract's types, derived from `schema.ts` (types only: importing this file loads no validator). */
import type { z } from 'zod';
import type * as schema from './schema.ts';

export type ReportId = z.infer<typeof schema.ReportIdSchema>;
export type ActorId = z.infer<typeof schema.ActorIdSchema>;
export type StatementId = z.infer<typeof schema.StatementIdSchema>;
export type EventId = z.infer<typeof schema.EventIdSchema>;
export type IssueId = z.infer<typeof schema.IssueIdSchema>;

/** Dates `from` and `to`, both inclusive (a half-open range would be wrong here), with their grain. */
export type Moment = z.infer<typeof schema.MomentSchema>;
export type Report = z.infer<typeof schema.ReportSchema>;
/** A voice or a participant. `party` points at the actor it belongs to; a party names itself. */
export type Actor = z.infer<typeof schema.ActorSchema>;
/** An attribution: somebody (source) is given (cue) some words (content). */
export type Statement = z.infer<typeof schema.StatementSchema>;
/** Who did what to whom. `Event` is taken by the DOM, hence the name. */
export type RecordedEvent = z.infer<typeof schema.EventSchema>;
export type Issue = z.infer<typeof schema.IssueSchema>;
export type Position = z.infer<typeof schema.PositionSchema>;
export type Clash = z.infer<typeof schema.ClashSchema>;
/** Something the reader could not resolve, said plainly. */
export type ReadingWarning = z.infer<typeof schema.WarningSchema>;
/** The cited record of one report. */
export type Reading = z.infer<typeof schema.ReadingSchema>;

/** Room `record`: the words of the contract. Imports no other room. */

export type { Codebook, CodebookIssue, Party } from './codebook.ts';
export { CodebookSchema } from './codebook.ts';
export { contentId } from './content-id.ts';
export { actorKey, folded } from './folded.ts';
export { CodebookError, parseCodebook } from './parse-codebook.ts';
export type {
  Actor,
  ActorId,
  Clash,
  EventId,
  Issue,
  IssueId,
  Moment,
  Position,
  Reading,
  ReadingWarning,
  RecordedEvent,
  Report,
  ReportId,
  Statement,
  StatementId,
} from './reading.ts';
export { ReadingSchema } from './schema.ts';
export type { Offsets, Span } from './span.ts';
export {
  compareSpans,
  contains,
  lengthOf,
  overlapLength,
  overlaps,
  quotes,
  spanOf,
  subtract,
  trim,
  union,
} from './span.ts';
export type { Violation } from './validate.ts';
export { assertReading, validateReading } from './validate.ts';
export type { Act, ActorKind, EventStatus, Grain, PloverType, Stance, StatementKind } from './vocabulary.ts';
export {
  ACTOR_KINDS,
  ACTS,
  EVENT_STATUSES,
  GRAINS,
  PLOVER_TYPES,
  READING_SCHEMA,
  STANCES,
  STATEMENT_KINDS,
  VERBAL_TYPES,
} from './vocabulary.ts';

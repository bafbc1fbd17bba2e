/**
 * The contract `rapporteur/reading@1`: the one source of the TypeScript types, of the runtime validator and of the published
 * JSON Schema (`npm run schema`). Field names and meanings are stable: add, never rename.
 */
import { z } from 'zod';
import {
  ACTOR_KINDS,
  ACTS,
  EVENT_STATUSES,
  GRAINS,
  PLOVER_TYPES,
  READING_SCHEMA,
  STANCES,
  STATEMENT_KINDS,
} from './vocabulary.ts';

const id = z.string().min(1);
export const ReportIdSchema = id.brand<'ReportId'>();
export const ActorIdSchema = id.brand<'ActorId'>();
export const StatementIdSchema = id.brand<'StatementId'>();
export const EventIdSchema = id.brand<'EventId'>();
export const IssueIdSchema = id.brand<'IssueId'>();

export const SpanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(1), text: z.string().min(1) })
  .readonly()
  .describe('[start, end) in UTF-16 code units of report.text; text is the slice itself');

const spans = z.array(SpanSchema).readonly();
const isoDate = z.iso.date();
const confidence = z.number().min(0).max(1);

export const MomentSchema = z
  .object({
    from: isoDate,
    to: isoDate,
    grain: z.enum(GRAINS),
    stated: z
      .boolean()
      .describe('true: the text states the date; false: inferred from the date of publication or context'),
    span: SpanSchema.nullable(),
  })
  .readonly()
  .describe('dates from and to, both inclusive');

export const ReportSchema = z
  .object({
    id: ReportIdSchema,
    file: z.string().nullable(),
    title: z.string().nullable(),
    published: isoDate.nullable(),
    source: z.string().nullable(),
    url: z.string().nullable(),
    author: z.string().nullable().optional().describe('who wrote it, as its byline or metadata name them'),
    words: z.int().min(0),
    text: z.string(),
  })
  .readonly();

export const ActorSchema = z
  .object({
    id: ActorIdSchema,
    name: z.string().min(1),
    kind: z.enum(ACTOR_KINDS),
    party: ActorIdSchema.nullable().describe(
      'the actor this one belongs to; a party that belongs to nobody names itself',
    ),
    country: z.string().nullable().describe('ISO 3166-1 alpha-3, or IGO, NGO, MNC'),
    sector: z.string().nullable().describe('PLOVER sector code'),
    anonymous: z.boolean(),
    mentions: spans,
  })
  .readonly();

export const StatementSchema = z
  .object({
    id: StatementIdSchema,
    source: spans,
    cue: spans,
    content: spans,
    kind: z.enum(STATEMENT_KINDS),
    speaker: ActorIdSchema.nullable(),
    party: ActorIdSchema.nullable(),
    target: ActorIdSchema.nullable(),
    act: z.enum(ACTS),
    via: ActorIdSchema.nullable(),
    within: StatementIdSchema.nullable(),
    moment: MomentSchema.nullable(),
    issues: z.array(IssueIdSchema).readonly(),
    stance: z
      .enum(STANCES)
      .optional()
      .describe('what it says of its issues where a person decided so; else its act and words tell'),
    confidence,
    rule: z.string().min(1),
  })
  .readonly();

export const EventSchema = z
  .object({
    id: EventIdSchema,
    type: z.enum(PLOVER_TYPES),
    mode: z.string().nullable(),
    trigger: spans,
    evidence: spans,
    actors: z.array(ActorIdSchema).readonly(),
    recipients: z.array(ActorIdSchema).readonly(),
    place: ActorIdSchema.nullable(),
    moment: MomentSchema.nullable(),
    status: z.enum(EVENT_STATUSES),
    claimedBy: StatementIdSchema.nullable(),
    sameAs: z.array(EventIdSchema).readonly(),
    confidence,
    rule: z.string().min(1),
  })
  .readonly();

export const IssueSchema = z
  .object({ id: IssueIdSchema, name: z.string().min(1), terms: z.array(z.string()).readonly() })
  .readonly();

export const PositionSchema = z
  .object({
    party: ActorIdSchema,
    issue: IssueIdSchema,
    stance: z.enum(STANCES),
    condition: z.string().nullable(),
    evidence: z.array(z.union([StatementIdSchema, EventIdSchema])).readonly(),
  })
  .readonly();

export const ClashSchema = z
  .object({ a: StatementIdSchema, b: StatementIdSchema, kind: z.string(), why: z.string() })
  .readonly();

export const WarningSchema = z
  .object({ code: z.string().min(1), message: z.string().min(1), span: SpanSchema.nullable() })
  .readonly();

export const ReadingSchema = z
  .object({
    schema: z.literal(READING_SCHEMA),
    report: ReportSchema,
    actors: z.array(ActorSchema).readonly(),
    statements: z.array(StatementSchema).readonly(),
    events: z.array(EventSchema).readonly(),
    positions: z.array(PositionSchema).readonly(),
    clashes: z.array(ClashSchema).readonly(),
    issues: z.array(IssueSchema).readonly(),
    warnings: z.array(WarningSchema).readonly(),
  })
  .readonly();

/**
 * The gold reading of an example report, as a person writes it: every span is a quoted string. A string that stands more than
 * once in the report names its occurrence (`at`, counted from 1). `load-gold.ts` turns the strings into spans.
 */
import { z } from 'zod';
import {
  ACTOR_KINDS,
  ACTS,
  EVENT_STATUSES,
  GRAINS,
  PLOVER_TYPES,
  type Span,
  STANCES,
  STATEMENT_KINDS,
} from '../../src/record/index.ts';

export const QuotedSchema = z.union([
  z.string().min(1),
  z.strictObject({ text: z.string().min(1), at: z.int().min(1) }),
]);
/** Words of the report, as quoted by the annotator. */
export type Quoted = z.infer<typeof QuotedSchema>;

const quoted = z.array(QuotedSchema);
const ref = z.string().min(1);
/** Findings that careful readers may keep or leave: neither missing nor superfluous when scored. */
const optional = z.boolean().default(false);
const isoDate = z.iso.date();

export const GoldActorSchema = z.strictObject({
  id: ref,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  kind: z.enum(ACTOR_KINDS),
  party: ref.nullable(),
  country: z.string().nullable(),
  sector: z.string().nullable(),
  anonymous: z.boolean(),
});

export const GoldStatementSchema = z.strictObject({
  id: ref,
  source: quoted,
  cue: quoted.min(1),
  content: quoted.min(1),
  kind: z.enum(STATEMENT_KINDS),
  speaker: ref.nullable(),
  party: ref.nullable(),
  target: ref.nullable(),
  act: z.enum(ACTS),
  via: ref.nullable(),
  within: ref.nullable(),
  moment: ref.nullable(),
  issues: z.array(ref),
  orAct: z.array(z.enum(ACTS)).default([]).describe('acts that a careful reader may see instead'),
  orTarget: z.array(ref.nullable()).default([]).describe('targets that a careful reader may see instead'),
  optional,
});

export const GoldEventSchema = z.strictObject({
  id: ref,
  type: z.enum(PLOVER_TYPES),
  mode: z.string().nullable(),
  trigger: quoted.min(1),
  actors: z.array(ref),
  recipients: z.array(ref),
  place: ref.nullable(),
  moment: ref.nullable(),
  status: z.enum(EVENT_STATUSES),
  claimedBy: ref.nullable(),
  sameAs: z.array(ref),
  happening: ref.optional().describe('id in chronology.json, where the same happening is told by several reports'),
  optional,
});

/** `from` and `to` are null where the words give no date that a reader could name ("for weeks"). */
export const GoldMomentSchema = z.strictObject({
  id: ref,
  text: QuotedSchema,
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  grain: z.enum(GRAINS).nullable(),
  optional,
});

export const GoldReadingSchema = z.strictObject({
  report: z.string().min(1),
  actors: z.array(GoldActorSchema),
  statements: z.array(GoldStatementSchema),
  events: z.array(GoldEventSchema),
  moments: z.array(GoldMomentSchema),
});

export const IndexLineSchema = z.strictObject({
  file: z.string().min(1),
  title: z.string().min(1),
  published: isoDate,
  source: z.string().min(1),
  url: z.null(),
});

/** Evidence across reports: `report#statement` or `report#event`, report without its ending. */
const citation = z.string().regex(/^[\w-]+#[se]\d+$/, 'REPORT#s1 or REPORT#e1');

export const GoldPositionSchema = z.strictObject({
  party: ref,
  issue: ref,
  from: isoDate.describe('the stance is held from this day until the next entry of the same party and issue'),
  stance: z.enum(STANCES),
  condition: z.string().nullable(),
  evidence: z.array(citation).min(1),
});

export const CLASH_KINDS = ['who', 'what', 'when', 'how-many', 'denial', 'mutual-blame', 'own-word'] as const;

export const GoldClashSchema = z.strictObject({
  a: citation,
  b: citation,
  kind: z.enum(CLASH_KINDS),
  why: z.string().min(1),
});

export const GoldHappeningSchema = z.strictObject({
  id: ref,
  what: z.string().min(1),
  type: z.enum(PLOVER_TYPES),
  from: isoDate,
  to: isoDate,
  grain: z.enum(GRAINS),
  actors: z.array(ref),
  recipients: z.array(ref),
  mentions: z.array(citation).min(1),
  claimedBy: z.array(ref),
  disputedBy: z.array(ref),
});

export type GoldActor = z.infer<typeof GoldActorSchema>;
export type GoldReadingFile = z.infer<typeof GoldReadingSchema>;
export type IndexLine = z.infer<typeof IndexLineSchema>;
export type GoldPosition = z.infer<typeof GoldPositionSchema>;
export type GoldClash = z.infer<typeof GoldClashSchema>;
export type GoldHappening = z.infer<typeof GoldHappeningSchema>;
type Resolved<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: readonly Span[] };
export type GoldStatement = Resolved<z.infer<typeof GoldStatementSchema>, 'source' | 'cue' | 'content'>;
export type GoldEvent = Resolved<z.infer<typeof GoldEventSchema>, 'trigger'>;
export type GoldMoment = Omit<z.infer<typeof GoldMomentSchema>, 'text'> & { readonly span: Span };

/** A report with its gold reading, every quoted string resolved to its span. */
export interface GoldReport {
  /** File name of the report without folder and ending. */
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly published: string;
  readonly source: string;
  readonly actors: readonly GoldActor[];
  readonly statements: readonly GoldStatement[];
  readonly events: readonly GoldEvent[];
  readonly moments: readonly GoldMoment[];
}

/**
 * What a person decided. A decision is never altered or deleted: `undo` takes one back, and undoing the undo restores it. Each carries
 * what is needed to apply it to any later reading of the same reports.
 */
import { z } from 'zod';
import { ChangesSchema, PortableFindingSchema, QuoteSchema } from './portable.ts';

export const DECISIONS_SCHEMA = 'rapporteur/decisions@1';

const id = z.string().min(1);
const text = z.string().trim().min(1);
export const DecisionIdSchema = id.max(64).brand<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionIdSchema>;

/** A finding as it was seen: `id` in the reading it was decided on, and the words by which it is found again in another. */
export const FindingRefSchema = z
  .strictObject({
    report: id,
    what: z.enum(['statement', 'event']),
    id,
    /** Of a statement its cue and content, of an event its trigger. */
    anchor: z.array(QuoteSchema).min(1).readonly(),
  })
  .readonly();
export type FindingRef = z.infer<typeof FindingRefSchema>;

const names = z.array(text).min(1).readonly();

/** What a decision says, without who took it and when. */
const bodies = [
  z.strictObject({ kind: z.literal('accept'), ref: FindingRefSchema, finding: PortableFindingSchema }),
  z.strictObject({ kind: z.literal('reject'), ref: FindingRefSchema }),
  z.strictObject({
    kind: z.literal('correct'),
    ref: FindingRefSchema,
    /** The finding as it was before the correction. */
    finding: PortableFindingSchema,
    changes: ChangesSchema,
  }),
  z.strictObject({ kind: z.literal('add'), ref: FindingRefSchema, finding: PortableFindingSchema }),
  z.strictObject({
    kind: z.literal('note'),
    on: z.discriminatedUnion('what', [
      FindingRefSchema.unwrap().extend({ what: z.literal('statement') }),
      FindingRefSchema.unwrap().extend({ what: z.literal('event') }),
      z.strictObject({ what: z.literal('report'), report: id }),
      z.strictObject({ what: z.literal('actor'), name: text }),
      z.strictObject({ what: z.literal('issue'), issue: id }),
    ]),
    text,
  }),
  z.strictObject({ kind: z.literal('merge-actors'), names, into: text }),
  z.strictObject({
    kind: z.literal('split-actor'),
    name: text,
    /** How the text names the one that is split off: its mentions, compared without case. */
    mentions: names,
    as: text,
    /** Where the split holds; null: in every report. */
    report: id.nullable(),
  }),
  z.strictObject({ kind: z.literal('set-party'), actor: text, party: text.nullable() }),
  z.strictObject({ kind: z.literal('rename-issue'), issue: id, name: text }),
  z.strictObject({ kind: z.literal('merge-issues'), issues: z.array(id).min(1).readonly(), into: id }),
  z.strictObject({
    kind: z.literal('edit-report'),
    report: id,
    changes: z
      .strictObject({
        title: text.nullable(),
        published: z.iso.date().nullable(),
        source: text.nullable(),
        author: text.nullable(),
        url: text.nullable(),
      })
      .partial(),
  }),
  /** Whether these reports tell one story: copies of the same words, counted once. */
  z.strictObject({ kind: z.literal('set-story'), reports: z.array(id).min(2).readonly(), same: z.boolean() }),
  z.strictObject({ kind: z.literal('undo'), decision: DecisionIdSchema }),
] as const;

const signature = {
  id: DecisionIdSchema,
  /** When, as an ISO instant in UTC. */
  at: z.iso.datetime(),
  /** The coder who took it. */
  by: text,
};

export const DecisionDraftSchema = z.discriminatedUnion('kind', bodies);
/** A decision before it is signed and dated. */
export type DecisionDraft = z.infer<typeof DecisionDraftSchema>;
export type DecisionKind = DecisionDraft['kind'];

export const SignatureSchema = z.strictObject(signature);
type Signature = z.infer<typeof SignatureSchema>;
export type Decision = Readonly<Signature & DecisionDraft>;

/** Checks a decision as it stands in a log. Throws an Error that names the field and what is wrong with it. */
export function parseDecision(value: unknown): Decision {
  if (typeof value !== 'object' || value === null) throw new Error('a decision is a JSON object');
  const { id, at, by, ...body } = value as Record<string, unknown>;
  const signed = SignatureSchema.safeParse({ id, at, by });
  const said = DecisionDraftSchema.safeParse(body);
  const issue = signed.error?.issues[0] ?? said.error?.issues[0];
  if (issue || !signed.data || !said.data) {
    throw new Error(`${issue?.path.join('.') || 'kind'}: ${issue?.message ?? 'is not a decision'}`);
  }
  return { ...signed.data, ...said.data };
}

import { z } from 'zod';
import { ACTS, EVENT_STATUSES, GRAINS, PLOVER_TYPES, STANCES, STATEMENT_KINDS } from '../../record/index.ts';
import { type Decision, DecisionDraftSchema } from '../../store/index.ts';
import { line, offset, pageOf, paging } from './primitives.ts';

/** A decision as the log has it. Its body is checked where it is taken; here it is told as it is. */
export const DecisionSchema = z
  .looseObject({
    id: z.string().min(1).brand<'DecisionId'>(),
    at: z.iso.datetime(),
    by: z.string(),
    kind: z.string(),
  })
  .readonly();
export type DecisionAnswer = z.infer<typeof DecisionSchema>;
export type { Decision, DecisionDraft } from '../../store/index.ts';

type _Fits = Decision extends Pick<DecisionAnswer, 'id' | 'at' | 'by' | 'kind'> ? true : never;
export const decisionFits: _Fits = true;

/** A stretch of the report's text in UTF-16 code units, half-open; the server adds the words it quotes. */
const place = z.strictObject({ start: offset, end: z.int().min(1) });
const places = z.array(place).max(100).readonly();
const somePlaces = z.array(place).min(1).max(100).readonly();
const name = z.string().trim().min(1).max(1000).nullable();
const names = z.array(z.string().trim().min(1).max(1000)).max(200).readonly();
const moment = z
  .strictObject({ from: z.iso.date(), to: z.iso.date(), grain: z.enum(GRAINS), stated: z.boolean() })
  .nullable();

const statementFields = {
  source: places,
  cue: places,
  content: somePlaces,
  kind: z.enum(STATEMENT_KINDS),
  speaker: name,
  party: name,
  target: name,
  via: name,
  act: z.enum(ACTS),
  issues: names,
  stance: z.enum(STANCES).nullable(),
  moment,
};
const eventFields = {
  trigger: somePlaces,
  evidence: places,
  type: z.enum(PLOVER_TYPES),
  mode: name,
  actors: names,
  recipients: names,
  place: name,
  status: z.enum(EVENT_STATUSES),
  moment,
};
const { content, act, ...otherStatementFields } = statementFields;
const { trigger, type, status, ...otherEventFields } = eventFields;

/** A finding by its report and id; `start`, where given, must be where its words begin, or the report was read again meanwhile. */
const onFinding = { report: line, finding: line, start: offset.optional() };

/**
 * A decision as a page or script says it: by the ids of the record it sees and by offsets. The server makes of it the portable decision
 * that the log keeps. Decisions about actors, issues and stories are as the log has them.
 */
export const DecisionInputSchema = z.union([
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accept'), ...onFinding }),
    z.strictObject({ kind: z.literal('reject'), ...onFinding }),
    z.strictObject({
      kind: z.literal('correct-statement'),
      ...onFinding,
      changes: z.strictObject(statementFields).partial(),
    }),
    z.strictObject({ kind: z.literal('correct-event'), ...onFinding, changes: z.strictObject(eventFields).partial() }),
    z.strictObject({
      kind: z.literal('add-statement'),
      report: line,
      statement: z.strictObject({ content, act, ...z.strictObject(otherStatementFields).partial().shape }),
    }),
    z.strictObject({
      kind: z.literal('add-event'),
      report: line,
      event: z.strictObject({ trigger, type, status, ...z.strictObject(otherEventFields).partial().shape }),
    }),
    z.strictObject({ kind: z.literal('note-finding'), ...onFinding, text: z.string().trim().min(1).max(20_000) }),
  ]),
  DecisionDraftSchema,
]);
export type DecisionInput = z.input<typeof DecisionInputSchema>;

const by = z.string().trim().min(1).max(200).describe('the coder who decides');
export const DecideBody = z.strictObject({ by, decisions: z.array(DecisionInputSchema).min(1).max(1000).readonly() });
export const ByBody = z.strictObject({ by });
export const DecidedSchema = z.object({ decisions: z.array(DecisionSchema).readonly(), revision: z.int() });
export const TakenBackSchema = z.object({ decision: DecisionSchema.nullable(), revision: z.int() });

export const DecisionQuerySchema = z.strictObject({ report: line.optional(), by: line.optional(), ...paging });
export const DecisionPageSchema = pageOf(DecisionSchema.unwrap().extend({ undone: z.boolean() }));
export const MergedSchema = z.object({ added: z.int().min(0) });
export const UnplacedSchema = z.object({
  unplaced: z.array(z.object({ decision: DecisionSchema, why: z.string() })).readonly(),
});

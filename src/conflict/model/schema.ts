/**
 * The model file `rapporteur/conflict-model@1`, in YAML or JSON: the one source of its TypeScript type, of the check at run
 * time and of the published JSON Schema. Field names and meanings are stable: add, never rename.
 */
import { z } from 'zod';

export const CONFLICT_MODEL_SCHEMA = 'rapporteur/conflict-model@1';

const name = z.string().min(1).max(200);

const CitationSchema = z
  .strictObject({
    report: z.string().min(1).describe('id or file of the report'),
    start: z.int().min(0).optional().describe('UTF-16 offset of the first code unit in the report'),
    end: z.int().min(1).optional().describe('UTF-16 offset just after the last code unit'),
    text: z.string().min(1).describe('the words themselves'),
    finding: z.string().min(1).optional().describe('id of the statement or event in the reading of the report'),
    speaker: z.string().min(1).optional().describe('who said it'),
    date: z.iso.date().optional().describe('the first day on which it was held'),
  })
  .describe('a span of a report that the choice rests on');

const evidence = z.array(CitationSchema).optional().describe('spans of reports that the choice rests on');

const condition = z
  .string()
  .min(1)
  .describe(
    'options joined by and, or, not, if, iff, implies and parentheses ("fill and not sign"); a level is written release = full, or release >= half; or a pattern of Y, N and - ("YN-"), option by option',
  );

const pattern = z
  .record(z.string(), z.union([z.string(), z.boolean(), z.int()]))
  .describe('option: level, for each option that matters; yes and no for yes/no options');

const conditions = z.array(condition).min(1);

const RuleSchema = z
  .union([
    condition,
    z.strictObject({ when: condition, evidence }).describe('states where the condition holds are infeasible'),
    z.strictObject({ pattern, evidence }).describe('states that match the pattern are infeasible'),
    z.strictObject({ atMostOne: conditions, evidence }),
    z.strictObject({ atLeastOne: conditions, evidence }),
    z.strictObject({ exactlyOne: conditions, evidence }),
    z
      .strictObject({ implies: z.tuple([condition, condition]), evidence })
      .describe('the first implies the second: states where it does not are infeasible'),
  ])
  .describe('what cannot be');

const StatementSchema = z.union([
  condition,
  z.strictObject({
    statement: condition,
    strong: z.boolean().optional().describe('states that it tells apart are strongly preferred one over the other'),
    unknown: z.boolean().optional().describe('it matters, but which way is unknown'),
    note: z.string().optional().describe('why it stands here, in words'),
    evidence,
  }),
]);

const state = z
  .union([z.int().min(0), z.string().min(1)])
  .describe('a state: its decimal (sum of 2^option index), or its pattern ("YNY"), one letter an option');

const RankedSchema = z.union([
  state,
  z.array(state).min(1).describe('tied states'),
  z.strictObject({ states: z.array(state).min(1), evidence }),
]);

const preferences = z.array(StatementSchema).describe('statements of preference, the most important first');
const ranking = z
  .array(RankedSchema)
  .describe('states from best to worst, ties in an inner list; ">>" between two entries marks a strong gap');

const AttitudeSchema = z.enum(['positive', 'negative', 'neutral']);

const DecisionMakerSchema = z.strictObject({
  name,
  options: z.array(z.string().min(1)).describe('names or ids of the options it owns'),
  preferences: preferences.optional(),
  ranking: ranking.optional(),
  unknown: z.array(z.array(state).min(2)).optional().describe('sets of states whose mutual order is unknown'),
  misperceives: conditions
    .optional()
    .describe('states where one of these holds are not perceived: no move from or to them'),
  attitudes: z.record(z.string(), AttitudeSchema).optional().describe('towards decision makers, by name'),
});

const OptionSchema = z.union([
  name,
  z.strictObject({
    name,
    id: z
      .string()
      .regex(/^[\p{L}_][\p{L}\p{N}_-]*$/u, 'an id is letters, digits, _ and -, and starts with a letter')
      .optional(),
    levels: z.array(name).min(2).optional().describe('from lowest to highest; no and yes if not given'),
    direction: z
      .enum(['both', 'forward', 'backward'])
      .optional()
      .describe('forward: once taken (or raised) it cannot be undone; backward: the reverse'),
    evidence,
  }),
]);

const ViewSchema = z
  .strictObject({
    of: name.describe('the decision maker who sees the conflict this way'),
    infeasible: z.array(RuleSchema).optional(),
    decisionMakers: z
      .array(
        z.strictObject({
          name,
          preferences: preferences.optional(),
          ranking: ranking.optional(),
          unknown: z.array(z.array(state).min(2)).optional(),
        }),
      )
      .optional(),
  })
  .describe('how one decision maker sees the conflict (hypergame); what is not given is as in the rest of the file');

export const ConflictModelSchema = z
  .strictObject({
    schema: z.literal(CONFLICT_MODEL_SCHEMA),
    title: z.string().optional(),
    description: z.string().optional(),
    draft: z.boolean().optional().describe('true: proposed by the program, and a person has yet to go through it'),
    options: z.array(OptionSchema).min(1),
    decisionMakers: z.array(DecisionMakerSchema).min(1),
    infeasible: z.array(RuleSchema).optional(),
    statusQuo: z.union([state, pattern]).optional(),
    coalitions: z.array(z.array(name).min(1)).optional().describe('decision makers that act as one'),
    views: z.array(ViewSchema).optional(),
  })
  .describe('A graph model for conflict resolution in option form');

export type ConflictModelFile = z.infer<typeof ConflictModelSchema>;
export type RuleFile = z.infer<typeof RuleSchema>;
export type PreferenceFile = Pick<ConflictModelFile['decisionMakers'][number], 'preferences' | 'ranking' | 'unknown'>;
export type RankedFile = z.infer<typeof RankedSchema>;

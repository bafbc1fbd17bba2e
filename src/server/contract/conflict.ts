import { z } from 'zod';
import { CONCEPTS, ConflictModelSchema } from '../../conflict/index.ts';
import { computed, count, isoDate } from './primitives.ts';

const concept = z.enum(CONCEPTS);
const state = z.int().min(0);
const perConcept = <T extends z.ZodType>(value: T) => z.partialRecord(concept, value);
/** By name of the decision maker. */
const byMaker = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

/** A model as its file has it: an object of `rapporteur/conflict-model@1`, or the text of one in YAML, JSON or GMCR+'s form. */
const model = z
  .union([z.string().min(1), z.looseObject({ schema: z.string() })])
  .describe('an object of rapporteur/conflict-model@1, or the text of a model file (YAML, JSON, .gmcr)');

export const DraftQuerySchema = z.strictObject({ asOf: isoDate.optional() });
export const DraftSchema = z.object({
  ...computed,
  draft: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('drafted'),
      file: ConflictModelSchema,
      /** The same as YAML, remarks at its head. */
      text: z.string(),
      settlement: z.record(z.string(), z.boolean()),
      leftOut: z.array(z.string()).readonly(),
    }),
    z.object({ kind: z.literal('too-little'), missing: z.array(z.string()).readonly() }),
  ]),
});

export const SolveBody = z.strictObject({ model, concepts: z.array(concept).min(1).optional() });
export const SolutionSchema = z.object({
  schema: z.literal('rapporteur/conflict-result@1'),
  title: z.string().nullable(),
  options: z.array(z.string()).readonly(),
  decisionMakers: z.array(z.object({ name: z.string(), options: z.array(z.string()).readonly() })).readonly(),
  size: count.describe('patterns of options'),
  feasible: count,
  statusQuo: state.nullable(),
  /** Up to 4,096 feasible states; `pattern` one letter an option, `words` what is done in it. */
  states: z.array(z.object({ state, pattern: z.string(), words: z.string() })).readonly(),
  /** Of each decision maker and concept a letter a state listed above, 1 where it is stable; absent beyond 4,096 states. */
  stability: byMaker(perConcept(z.string())),
  equilibria: perConcept(z.array(state).readonly()),
  strong: z.array(state).readonly().nullable(),
  /** Moves needed from the status quo, by any moves and by improvements; null where it is out of reach. */
  reach: z.array(z.object({ state, moves: count.nullable(), improvements: count.nullable() })).readonly(),
  /** Why the equilibria hold, in words. */
  explanations: z
    .array(z.object({ state, decisionMaker: z.string(), concept, stable: z.boolean(), words: z.string() }))
    .readonly(),
  notes: z.array(z.string()).readonly(),
});
export type SolutionAnswer = z.infer<typeof SolutionSchema>;

export const ExplainBody = z.strictObject({
  model,
  state,
  decisionMaker: z.string().min(1).optional(),
  concept: concept.optional(),
});
export const ExplanationsSchema = z.object({
  state,
  pattern: z.string(),
  words: z.string(),
  explanations: z
    .array(z.object({ decisionMaker: z.string(), concept, stable: z.boolean(), words: z.string() }))
    .readonly(),
});

const inverse = z.enum(CONCEPTS).exclude(['sim']);
export const UnlockBody = z.strictObject({ model, state, concept: inverse.optional() });
export const UnlockSchema = z.object({
  state,
  pattern: z.string(),
  words: z.string(),
  unlocking: z
    .array(
      z.object({
        concept: inverse,
        /** Whether all first sets of demotions together make the state an equilibrium. */
        jointly: z.boolean(),
        decisionMakers: z
          .array(
            z.object({
              name: z.string(),
              stable: z.boolean(),
              /** Smallest sets of states that it would have to like no better than this one. */
              minimalDemotions: z.array(z.array(state).readonly()).readonly(),
              allDemotionsListed: z.boolean(),
              /** Exact whole numbers, which outgrow a JSON number; null where they are too many to count. */
              rankings: z.object({ stable: z.string(), all: z.string() }).nullable(),
              /** Fewest changes of its statements of preference, each in words. */
              statementChanges: z.array(z.array(z.string()).readonly()).readonly(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});

export const SensitivityBody = z.strictObject({
  model,
  runs: z.int().min(1).max(2000).optional(),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31)
    .optional(),
  concepts: z.array(concept).min(1).optional(),
});
export const SensitivitySchema = z.object({
  runs: count,
  seed: count,
  concepts: z.array(concept).readonly(),
  states: z
    .array(z.object({ state, pattern: z.string(), given: perConcept(z.boolean()), share: perConcept(z.number()) }))
    .readonly(),
});

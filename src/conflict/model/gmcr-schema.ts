/** The `.gmcr` file of GMCR+, as far as its meaning bears on the analysis. Unknown fields (view settings) are let pass. */
import { z } from 'zod';

const PatternSchema = z.array(z.tuple([z.int().min(0), z.enum(['Y', 'N'])]));

/** All of a list of options as given, or any of a list of such lists. */
const ConditionSchema = z.union([
  PatternSchema,
  z.object({ compound: z.literal(true), members: z.array(PatternSchema) }),
]);

const RankingSchema = z.array(z.union([z.int().min(1), z.array(z.int().min(1))]));

export const GmcrSchema = z.object({
  options: z.array(z.object({ name: z.string(), permittedDirection: z.enum(['both', 'fwd', 'back']).default('both') })),
  decisionMakers: z.array(
    z.object({
      name: z.string(),
      options: z.array(z.int().min(0)),
      preferences: z.array(ConditionSchema).default([]),
      misperceptions: z.array(ConditionSchema).default([]),
      preferenceRanking: RankingSchema.optional(),
      preferenceVector: RankingSchema.optional(),
    }),
  ),
  infeasibles: z.array(ConditionSchema).default([]),
  useManualPreferenceRanking: z.boolean().optional(),
  useManualPreferenceVectors: z.boolean().optional(),
  coalitions: z.array(z.union([z.int().min(0), z.array(z.int().min(0))])).optional(),
});

export type GmcrFile = z.infer<typeof GmcrSchema>;
export type GmcrCondition = z.infer<typeof ConditionSchema>;

import { z } from 'zod';
import { AGGREGATIONS, DUPLICATES, NORMALIZATIONS, TIME_UNITS } from '../../network/index.ts';
import { computed, count, flag, isoDate, line, paging, several, wholeNumber } from './primitives.ts';
import { QuotationSchema } from './record.ts';

const options = {
  network: z.enum(['one-mode', 'two-mode']).optional(),
  variable1: line.optional().describe('the nodes: organization or person'),
  variable2: line.optional().describe('what they are compared by, or the second mode: concept'),
  qualifier: line.optional().describe('agreement, or none'),
  aggregation: z.enum(AGGREGATIONS).optional(),
  normalization: z.enum(NORMALIZATIONS).optional(),
  duplicates: z.enum(DUPLICATES).optional(),
  isolates: flag.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  mode: z.enum(['dna', 'rapporteur']).optional(),
  without: several.optional().describe('actors left out'),
};
export const NetworkQuerySchema = z.strictObject(options);
export const NETWORK_VARIABLES = ['organization', 'person', 'concept', 'source', 'title'] as const;

export const NetworkNodeSchema = z.object({
  id: z.string(),
  label: z.string(),
  mode: z.union([z.literal(1), z.literal(2)]),
  degree: count,
  strength: z.number(),
  betweenness: z.number(),
  eigenvector: z.number(),
  community: z.int(),
  statements: count,
});
export const NetworkEdgeSchema = z.object({
  /** Ids of nodes. */
  source: z.string(),
  target: z.string(),
  weight: z.number(),
  /** `report/statement` of what the tie rests on; null in networks of more than 150 nodes: ask for the tie. */
  statements: z.array(z.string()).readonly().nullable(),
});
/** A measure and the formula it stands for, shown beside it. */
const FormulaSchema = z.object({ measure: z.string(), formula: z.string() });

export const NetworkOptionsSchema = z.object({
  network: z.enum(['one-mode', 'two-mode']),
  variable1: z.string(),
  variable2: z.string(),
  qualifier: z.string().nullable(),
  aggregation: z.enum(AGGREGATIONS),
  normalization: z.enum(NORMALIZATIONS),
  duplicates: z.enum(DUPLICATES),
  isolates: z.boolean(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  mode: z.enum(['dna', 'rapporteur']),
});

export const NetworkSchema = z.object({
  ...computed,
  options: NetworkOptionsSchema,
  start: z.string(),
  stop: z.string(),
  statements: count.describe('statements that the network is made of'),
  undated: count.describe('reports left out because they have no date'),
  nodes: z.array(NetworkNodeSchema).readonly(),
  edges: z.array(NetworkEdgeSchema).readonly(),
  polarization: z
    .object({
      score: z.number(),
      exact: z.boolean(),
      camps: z.tuple([z.array(z.string()).readonly(), z.array(z.string()).readonly()]),
    })
    .nullable(),
  shares: z
    .array(
      z.object({
        concept: z.string(),
        counts: z.array(count).readonly(),
        inFavour: z.number(),
        actors: count,
        actorsInFavour: count,
      }),
    )
    .readonly(),
  formulas: z.array(FormulaSchema).readonly(),
});
export type NetworkAnswer = z.infer<typeof NetworkSchema>;

export const TieQuerySchema = z.strictObject({ ...options, a: line, b: line, ...paging });
/** The statements behind one tie, in the order of the debate. */
export const TieSchema = z.object({
  ...computed,
  a: z.string(),
  b: z.string(),
  weight: z.number(),
  lines: z
    .array(QuotationSchema.extend({ actor: z.string(), concept: z.string(), agreement: z.boolean().nullable() }))
    .readonly(),
  total: count,
});
export type TieAnswer = z.infer<typeof TieSchema>;

export const WindowQuerySchema = z.strictObject({
  ...options,
  unit: z.enum(TIME_UNITS).optional(),
  size: wholeNumber(1, 10_000, 'units a window covers').optional(),
});
export const WindowsSchema = z.object({
  ...computed,
  options: NetworkOptionsSchema,
  unit: z.enum(TIME_UNITS),
  size: count,
  /** Labels of all nodes; windows name them by index. */
  labels: z.array(z.string()).readonly(),
  windows: z
    .array(
      z.object({
        start: z.string(),
        stop: z.string(),
        middle: z.string(),
        statements: count,
        nodes: z.array(count).readonly(),
        /** Index, index, weight. */
        edges: z.array(z.tuple([count, count, z.number()])).readonly(),
      }),
    )
    .readonly(),
  /** True where windows beyond the first 500 were left out. */
  cut: z.boolean(),
});
export type WindowsAnswer = z.infer<typeof WindowsSchema>;

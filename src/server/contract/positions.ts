import { z } from 'zod';
import { SOURCINGS } from '../../position/index.ts';
import { GRAINS, STANCES } from '../../record/index.ts';
import { computed, count, isoDate, line, maybe } from './primitives.ts';
import { QuotationSchema } from './record.ts';

export const DatedSchema = z.object({ from: isoDate, to: isoDate, grain: z.enum(GRAINS), stated: z.boolean() });

export const PositionLineSchema = z.object({
  /** Holds within one answer. */
  id: z.string(),
  party: z.string(),
  issue: z.string(),
  stance: z.enum(STANCES),
  /** The condition in a report's own words. */
  condition: maybe,
  sourcing: z.enum(SOURCINGS),
  byDenialOnly: z.boolean(),
  since: DatedSchema.nullable(),
  until: isoDate.nullable(),
  change: z.enum(['first', 'restated', 'changed']),
  before: maybe,
  /** How many statements and events it rests on. */
  evidence: count,
});
export type PositionLine = z.infer<typeof PositionLineSchema>;

export const PositionQuerySchema = z.strictObject({
  asOf: isoDate.optional().describe('only what was published and decided up to that day'),
  party: line.optional(),
  issue: line.optional(),
});

/** A party's stand on an issue: its positions in order of time, `current` the one that holds. */
const CellSchema = z.object({
  party: z.string(),
  issue: z.string(),
  current: z.string(),
  history: z.array(z.string()).readonly(),
});

export const PositionsSchema = z.object({
  ...computed,
  asOf: isoDate.nullable(),
  /** The first and last day of publication, for the slider. */
  days: z.object({ first: isoDate.nullable(), last: isoDate.nullable() }),
  parties: z.array(z.string()).readonly(),
  issues: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  cells: z.array(CellSchema).readonly(),
  positions: z.array(PositionLineSchema).readonly(),
});
export type PositionsAnswer = z.infer<typeof PositionsSchema>;

export const CellQuerySchema = z.strictObject({ party: line, issue: line, asOf: isoDate.optional() });
export const CellDetailSchema = z.object({
  ...computed,
  party: z.string(),
  issue: z.object({ id: z.string(), name: z.string() }),
  history: z
    .array(
      PositionLineSchema.omit({ evidence: true }).extend({
        evidence: z
          .array(
            QuotationSchema.extend({
              sourcing: z.enum(SOURCINGS),
              basis: z.enum(['act', 'wording', 'denial', 'deed']),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});
export type CellDetail = z.infer<typeof CellDetailSchema>;

export const IssuesSchema = z.object({
  ...computed,
  issues: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        terms: z.array(z.string()).readonly(),
        statements: count,
        parties: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  /** What the reports speak of besides, for the codebook. */
  proposed: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        terms: z.array(z.string()).readonly(),
        statements: count,
        reports: count,
        parties: z.array(z.string()).readonly(),
        examples: z.array(QuotationSchema).readonly(),
      }),
    )
    .readonly(),
});

import { z } from 'zod';
import type { Agreement } from '../../store/index.ts';
import { count, line, offset } from './primitives.ts';

export const AgreementQuerySchema = z.strictObject({ a: line, b: line });

const kind = z.enum(['statement', 'event']);
const ratio = z.number().nullable();

/** How far two coders agree on the findings that both decided on. Measures are null where there is too little to compute them from. */
export const AgreementSchema = z.object({
  revision: count,
  coders: z.array(z.string()).readonly(),
  reports: z.array(z.string()).readonly(),
  leftOut: z.array(z.string()).readonly(),
  /** Who takes what for a finding; the first coder is the reference of precision and recall. */
  unitizing: z
    .array(
      z.object({
        kind,
        a: z.string(),
        b: z.string(),
        both: count,
        onlyA: count,
        onlyB: count,
        precision: ratio,
        recall: ratio,
        f1: ratio,
      }),
    )
    .readonly(),
  /** Krippendorff's alpha of each field of the findings that both have. */
  fields: z
    .array(
      z.object({
        kind,
        field: z.string(),
        distance: z.enum(['nominal', 'MASI']),
        same: ratio,
        alpha: ratio,
        units: count,
        values: count,
        observedDisagreement: z.number(),
        expectedDisagreement: z.number(),
      }),
    )
    .readonly(),
  differences: z
    .array(
      z.object({
        report: z.string(),
        kind,
        field: z.string().describe('`found` where one of them has no such finding'),
        start: offset,
        /** One a coder; null for who has no such finding. */
        codes: z
          .array(z.object({ finding: z.string(), words: z.string(), value: z.string().nullable() }).nullable())
          .readonly(),
      }),
    )
    .readonly(),
});
type _Fits = Agreement extends Omit<z.infer<typeof AgreementSchema>, 'revision'> ? true : never;
export const agreementFits: _Fits = true;
export type AgreementAnswer = z.infer<typeof AgreementSchema>;

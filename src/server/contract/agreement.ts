import { z } from 'zod';
import { count, line } from './primitives.ts';

export const AgreementQuerySchema = z.strictObject({ a: line, b: line });
/** How far two coders agree. Each measure names its formula; null where there is too little to compute it from. */
export const AgreementSchema = z.object({
  revision: count,
  a: z.string(),
  b: z.string(),
  reports: count.describe('reports that both decided on'),
  measures: z
    .array(
      z.object({
        subject: z.string().describe('what was judged: the verdict, the act, the speaker …'),
        units: count,
        formula: z.string(),
        value: z.number().nullable(),
      }),
    )
    .readonly(),
  disagreements: z
    .array(
      z.object({
        report: z.string(),
        finding: z.string(),
        quote: z.string(),
        subject: z.string(),
        a: z.string(),
        b: z.string(),
      }),
    )
    .readonly(),
});
export type AgreementAnswer = z.infer<typeof AgreementSchema>;

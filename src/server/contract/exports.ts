import { z } from 'zod';
import { isoDate, line } from './primitives.ts';

export const ExportQuerySchema = z.strictObject({
  what: line.describe('what: see /api/exports'),
  format: line.optional().describe('in which format; the first of those that /api/exports lists if not given'),
  asOf: isoDate.optional(),
});
export const ExportsSchema = z.object({
  exports: z
    .array(z.object({ what: z.string(), title: z.string(), formats: z.array(z.string()).readonly() }))
    .readonly(),
});

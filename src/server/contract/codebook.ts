import { z } from 'zod';
import { CodebookSchema } from '../../record/index.ts';
import { count } from './primitives.ts';

export const CodebookAnswerSchema = z.object({ text: z.string(), codebook: CodebookSchema, revision: count });
export const CodebookBody = z.strictObject({ text: z.string() });
/** What is wrong with a codebook, by line and column from 1; null where no line is to blame. */
export const CodebookCheckSchema = z.object({
  codebook: CodebookSchema.nullable(),
  problems: z
    .array(z.object({ line: count.nullable(), column: count.nullable(), path: z.string(), message: z.string() }))
    .readonly(),
});
export type CodebookCheck = z.infer<typeof CodebookCheckSchema>;
export const CodebookSetSchema = z.object({ codebook: CodebookSchema, revision: count, waiting: count });

import { z } from 'zod';

/** What went wrong, in every answer that is not a success. */
export const FailureSchema = z.object({
  error: z.object({
    code: z.string().describe('for programs; see the list in docs/api.md'),
    message: z.string().describe('one line: what was wrong and where'),
    path: z.string().optional().describe('the field, parameter or line at fault'),
    help: z.string().optional().describe('what to do'),
  }),
});
export type Failure = z.infer<typeof FailureSchema>;

import { z } from 'zod';
import { ActorPageSchema } from './actors.ts';
import { EventPageSchema, StatementPageSchema } from './findings.ts';
import { line, wholeNumber } from './primitives.ts';
import { ReportPageSchema } from './reports.ts';

export const SearchQuerySchema = z.strictObject({
  text: line.describe('words to be found: "a phrase", -not, or'),
  limit: wholeNumber(1, 100, 'at most this many of each').optional(),
});
/** The first of each kind, best match first; the lists of each kind have the rest. */
export const SearchSchema = z.object({
  reports: ReportPageSchema,
  statements: StatementPageSchema,
  events: EventPageSchema,
  actors: ActorPageSchema,
});

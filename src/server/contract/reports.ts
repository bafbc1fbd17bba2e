import { z } from 'zod';
import { ReadingSchema } from '../../record/index.ts';
import type { Added, ReportLine, ReportQuery } from '../../store/index.ts';
import { count, flag, instant, isoDate, line, maybe, pageOf, paging } from './primitives.ts';
import { ReadBody, RecordSchema } from './record.ts';

const ReportIdSchema = ReadingSchema.unwrap().shape.report.unwrap().shape.id;
export const REPORT_STATES = ['waiting', 'reading', 'read', 'failed'] as const;
const ORIGINS = ['metadata', 'front matter', 'file name', 'dateline', 'text', 'given'] as const;
const origin = z.enum(ORIGINS).optional();

export const ReportLineSchema = z.object({
  id: ReportIdSchema,
  file: maybe,
  title: maybe,
  published: isoDate.nullable(),
  source: maybe,
  author: maybe,
  url: maybe,
  words: count,
  origins: z.object({ title: origin, published: origin, source: origin, author: origin, url: origin }),
  story: ReportIdSchema,
  added: instant,
  state: z.enum(REPORT_STATES),
  error: maybe,
  statements: count,
  events: count,
  reviewed: count,
  copies: count,
});
export type ReportLineAnswer = z.infer<typeof ReportLineSchema>;
type _Line = ReportLine extends Omit<ReportLineAnswer, 'origins'> ? true : never;
export const reportLineFits: _Line = true;

export const ReportQuerySchema = z.strictObject({
  text: line.optional(),
  state: z.enum(REPORT_STATES).optional(),
  source: line.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  order: z.enum(['date', 'added', 'relevance']).optional(),
  once: flag.optional().describe('true: of copies of one story only the first'),
  unreviewed: flag.optional().describe('true: only reports with findings nobody has decided on'),
  ...paging,
});
export const reportQueryFits = (
  query: z.output<typeof ReportQuerySchema>,
): { [K in keyof ReportQuery]: ReportQuery[K] | undefined } => query;
export const ReportPageSchema = pageOf(ReportLineSchema);

/** A report with its text and, once it has been read, its record. */
export const ReportDetailSchema = z.object({
  report: ReportLineSchema.omit({
    state: true,
    error: true,
    statements: true,
    events: true,
    reviewed: true,
    copies: true,
  }).extend({ text: z.string() }),
  record: RecordSchema.nullable(),
  state: z.enum(REPORT_STATES),
  error: maybe,
  revision: count,
});
export type ReportDetail = z.infer<typeof ReportDetailSchema>;

export const CopiesSchema = z.object({ lines: z.array(ReportLineSchema).readonly() });

export const AddReportsBody = z.strictObject({
  reports: z
    .array(ReadBody.extend({ file: z.string().max(1000).nullable().optional() }))
    .min(1)
    .max(1000)
    .readonly(),
});
export const AddedSchema = z.object({
  added: z
    .array(
      z.object({
        id: ReportIdSchema,
        outcome: z.enum(['added', 'known', 'replaced']),
        copyOf: ReportIdSchema.nullable(),
      }),
    )
    .readonly(),
});
export const addedFits = (added: Added): z.input<typeof AddedSchema>['added'][number] => added;

export const EditReportBody = z.strictObject({
  by: line,
  changes: z
    .strictObject({
      title: line.nullable(),
      published: isoDate.nullable(),
      source: line.nullable(),
      author: line.nullable(),
      url: z.string().trim().min(1).max(4000).nullable(),
    })
    .partial()
    .refine((changes) => Object.keys(changes).length > 0, 'changes nothing'),
});
export const ReplaceTextBody = z.strictObject({ text: z.string().min(1) });

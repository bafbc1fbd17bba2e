/** What the log of reports holds, line by line. */
import { z } from 'zod';
import type { IncomingReport } from '../desk.ts';

export const REPORTS_SCHEMA = 'rapporteur/reports@1';

const maybe = z.string().nullable();
const DetailsSchema = z.object({
  file: maybe,
  title: maybe,
  published: maybe,
  source: maybe,
  author: maybe,
  url: maybe,
  origins: z.record(z.string(), z.string()),
});

const AddedSchema = DetailsSchema.extend({
  kind: z.literal('report'),
  id: z.string().min(1),
  added: z.string(),
  text: z.string(),
});
const ReplacedSchema = z.object({
  kind: z.literal('text'),
  id: z.string().min(1),
  at: z.string(),
  text: z.string(),
});
const EntrySchema = z.discriminatedUnion('kind', [AddedSchema, ReplacedSchema]);

/** A report as it was added. */
export interface AddedEntry extends IncomingReport {
  readonly kind: 'report';
  readonly id: string;
  readonly added: string;
}
/** A report's text, replaced. */
export interface ReplacedEntry {
  readonly kind: 'text';
  readonly id: string;
  readonly at: string;
  readonly text: string;
}
export type ReportEntry = AddedEntry | ReplacedEntry;

/** Checks a line of the log. Throws an Error that names the field. */
export function parseReportEntry(value: unknown): ReportEntry {
  const { data, error } = EntrySchema.safeParse(value);
  if (data) return data as ReportEntry;
  const issue = error.issues[0];
  throw new Error(`${issue?.path.join('.') || 'kind'}: ${issue?.message ?? 'is not a report'}`);
}

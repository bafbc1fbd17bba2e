import { z } from 'zod';
import { computed, count, isoDate, line, maybe, offset, several } from './primitives.ts';

export const BRIEF_FORMATS = ['json', 'markdown', 'html', 'docx'] as const;
export const BRIEF_SECTION_IDS = [
  'state-of-play',
  'parties',
  'positions',
  'changes',
  'chronology',
  'clashes',
  'quotations',
  'only-claimed',
  'methods',
] as const;

export const BriefQuerySchema = z.strictObject({
  format: z.enum(BRIEF_FORMATS).optional(),
  title: line.optional(),
  asOf: isoDate.optional().describe('only what was published and decided up to that day'),
  since: isoDate.optional().describe('what changed from that day on'),
  section: several
    .refine(
      (names) => names.every((name) => BRIEF_SECTION_IDS.some((id) => id === name)),
      `of ${BRIEF_SECTION_IDS.join(', ')}`,
    )
    .optional()
    .describe('which sections, in the order given; repeat it'),
});

const cite = z.object({ report: z.string(), id: z.string() });
const run = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), text: z.string(), strong: z.literal(true).optional() }),
  z.object({ kind: z.literal('name'), text: z.string(), strong: z.literal(true).optional() }),
  z.object({ kind: z.literal('quote'), text: z.string() }),
  z.object({ kind: z.literal('cite'), number: count, cite }),
]);
const runs = z.array(run).readonly();
const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), lines: z.array(runs).readonly() }),
  z.object({ kind: z.literal('list'), items: z.array(runs).readonly() }),
  z.object({
    kind: z.literal('table'),
    columns: z.array(runs).readonly(),
    rows: z.array(z.array(runs).readonly()).readonly(),
  }),
  z.object({ kind: z.literal('quotation'), words: runs, by: runs }),
  z.object({ kind: z.literal('note'), line: runs }),
]);

/** The brief as a document; other formats are the same, rendered. */
export const BriefSchema = z.object({
  ...computed,
  brief: z.object({
    schema: z.literal('rapporteur/brief@1'),
    title: z.string(),
    asOf: isoDate.nullable(),
    since: isoDate.nullable(),
    subtitle: runs,
    sections: z
      .array(z.object({ id: z.enum(BRIEF_SECTION_IDS), title: z.string(), blocks: z.array(block).readonly() }))
      .readonly(),
    sources: z
      .array(
        z.object({
          number: count,
          cite,
          outlet: maybe,
          title: maybe,
          published: maybe,
          file: maybe,
          url: maybe,
          line: count,
          start: offset,
          end: offset,
          words: z.string(),
        }),
      )
      .readonly(),
  }),
});

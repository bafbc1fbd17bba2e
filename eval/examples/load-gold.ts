import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Codebook, CodebookSchema } from '../../src/record/index.ts';
import {
  type GoldClash,
  GoldClashSchema,
  type GoldHappening,
  GoldHappeningSchema,
  type GoldPosition,
  GoldPositionSchema,
  GoldReadingSchema,
  type GoldReport,
  type IndexLine,
  IndexLineSchema,
} from './gold.ts';
import { GoldError, resolveQuoted } from './resolve-quoted.ts';

/** The examples with everything a person marked in them. */
export interface GoldDispute {
  readonly codebook: Codebook;
  readonly reports: readonly GoldReport[];
  readonly positions: readonly GoldPosition[];
  readonly clashes: readonly GoldClash[];
  readonly chronology: readonly GoldHappening[];
}

/** Loads the examples from their folder. Throws a GoldError that names file and field at the first fault. */
export function loadGold(folder: string): GoldDispute {
  return {
    codebook: CodebookSchema.parse(parse(readFileSync(join(folder, 'codebook.yaml'), 'utf8'))),
    reports: readIndex(folder).map((line) => loadReport(folder, line)),
    positions: readDispute(folder, 'positions.json', GoldPositionSchema),
    clashes: readDispute(folder, 'clashes.json', GoldClashSchema),
    chronology: readDispute(folder, 'chronology.json', GoldHappeningSchema),
  };
}

/** The lines of `index.jsonl`, in its order. */
export function readIndex(folder: string): readonly IndexLine[] {
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => check(IndexLineSchema, JSON.parse(line), 'index.jsonl', `line ${index + 1}`));
}

/** Names of the gold files, to find one that no report asks for. */
export function goldFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, 'gold'))
    .filter((file) => file.endsWith('.gold.json'))
    .sort();
}

function loadReport(folder: string, line: IndexLine): GoldReport {
  const name = basename(line.file, '.txt');
  const file = `${name}.gold.json`;
  const text = readFileSync(join(folder, line.file), 'utf8');
  const gold = check(GoldReadingSchema, JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')), file, '');
  const spansOf = (quoted: readonly Parameters<typeof resolveQuoted>[1][], field: string) =>
    quoted.map((one, index) => resolveQuoted(text, one, file, `${field}[${index}]`));
  return {
    name,
    text,
    title: line.title,
    published: line.published,
    source: line.source,
    actors: gold.actors,
    statements: gold.statements.map((statement) => ({
      ...statement,
      source: spansOf(statement.source, `statements.${statement.id}.source`),
      cue: spansOf(statement.cue, `statements.${statement.id}.cue`),
      content: spansOf(statement.content, `statements.${statement.id}.content`),
    })),
    events: gold.events.map((event) => ({ ...event, trigger: spansOf(event.trigger, `events.${event.id}.trigger`) })),
    moments: gold.moments.map(({ text: words, ...moment }) => ({
      ...moment,
      span: resolveQuoted(text, words, file, `moments.${moment.id}`),
    })),
  };
}

function readDispute<T>(folder: string, file: string, schema: z.ZodType<T>): readonly T[] {
  return check(z.array(schema), JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')), file, '');
}

function check<T>(schema: z.ZodType<T>, value: unknown, file: string, field: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new GoldError(
    file,
    [field, ...(issue?.path ?? [])].filter((part) => part !== '').join('.'),
    issue?.message ?? '',
  );
}

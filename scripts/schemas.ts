import { z } from 'zod';
import { ConflictModelSchema } from '../src/conflict/index.ts';
import { CodebookSchema, ReadingSchema } from '../src/record/index.ts';

const render = (title: string, schema: z.ZodType, io: 'input' | 'output'): string => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'ref', io });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
};

/** Every published JSON Schema, by file name. */
export const schemas: Readonly<Record<string, string>> = {
  reading: render('rapporteur/reading@1', ReadingSchema, 'output'),
  codebook: render('Rapporteur codebook', CodebookSchema, 'input'),
  'conflict-model': render('rapporteur/conflict-model@1', ConflictModelSchema, 'input'),
};

/**
 * The codebook: issues and parties with their names, aliases and terms. Proposed by the program, owned by the user;
 * what it says outranks every list and model of ours.
 */
import { z } from 'zod';
import { ACTOR_KINDS } from './vocabulary.ts';

const names = z.array(z.string().min(1)).readonly();

export const PartySchema = z.strictObject({
  name: z.string().min(1),
  aliases: names.default([]),
  kind: z.enum(ACTOR_KINDS).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters, ISO 3166-1 alpha-3 or IGO, NGO, MNC')
    .optional(),
  sector: z.string().optional(),
  side: z.string().optional().describe('parties of one side act together'),
  members: names.default([]).describe('actors that belong to this party: people, ministries, armed wings'),
});

export const CodebookIssueSchema = z.strictObject({
  id: z.string().min(1).optional(),
  name: z.string().min(1),
  terms: names.default([]).describe('words and phrases by which the text speaks of the issue'),
});

export const CodebookSchema = z.strictObject({
  parties: z.array(PartySchema).readonly().default([]),
  issues: z.array(CodebookIssueSchema).readonly().default([]),
});

export type Party = z.infer<typeof PartySchema>;
export type CodebookIssue = z.infer<typeof CodebookIssueSchema>;
export type Codebook = z.infer<typeof CodebookSchema>;

/**
 * Rapporteur: news reports in, a cited record out.
 *
 * @example
 * import { read } from 'rapporteur';
 * const reading = read('“The gates stay shut,” the minister said on Tuesday.', { published: '2024-03-26' });
 * reading.statements[0].content[0].text; // '“The gates stay shut,”'
 */
import { bundledModels } from './bundled-models.ts';
import { type Analysis, createAnalyser } from './language/index.ts';
import { completeReading } from './position/index.ts';
import { createReader, type Reader, type ReportInput } from './reader/index.ts';
import type { Codebook, Reading } from './record/index.ts';

/** What is known of a report besides its text; all of it optional. `published` is an ISO date, the anchor of relative dates. */
export interface ReadOptions extends Omit<ReportInput, 'text'> {
  readonly codebook?: Codebook | undefined;
}

let reader: Reader | undefined;
let analyser: ((text: string) => Analysis) | undefined;

/** The cited record of one report, its own positions and clashes included. The weights are loaded at the first call and kept. */
export function read(text: string, { codebook, ...report }: ReadOptions = {}): Reading {
  reader ??= createReader(bundledModels());
  return completeReading(reader({ ...report, text }, codebook));
}

/** Sentences, tokens, tags, lemmas, trees, entities and quotations of a text. */
export function analyse(text: string): Analysis {
  analyser ??= createAnalyser(bundledModels().language);
  return analyser(text);
}

export { bundledModels } from './bundled-models.ts';
export type { Analysis } from './language/index.ts';
export type { Reader, ReportInput } from './reader/index.ts';
export { createReader } from './reader/index.ts';
export type { Codebook, Reading } from './record/index.ts';
export { validateReading } from './record/index.ts';

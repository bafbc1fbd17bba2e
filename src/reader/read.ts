import { createAnalyser, type LanguageModels } from '../language/index.ts';
import type { Codebook, Reading } from '../record/index.ts';
import { assemble } from './assemble.ts';
import { loadAttributionModel } from './attribution/model.ts';
import { beginWork } from './begin-work.ts';
import { stagesOf } from './stages.ts';
import { warningsOf } from './warnings.ts';
import type { ReportInput } from './work.ts';

/** A reader turns a report into a reading: pure, synchronous, in time linear in the length of the text. Ours is the first. */
export type Reader = (report: ReportInput, codebook?: Codebook) => Reading;

/** Trained weights as bytes. Without `attribution` the reader works by rules alone, less completely, and says so in `warnings`. */
export interface ReaderModels {
  readonly language: LanguageModels;
  readonly attribution: Uint8Array | null;
}

/** A reader over these weights. Throws if a model file is not one. */
export function createReader(models: ReaderModels): Reader {
  const analyse = createAnalyser(models.language);
  const stages = stagesOf(models.attribution ? loadAttributionModel(models.attribution) : null);
  return (input, codebook) => {
    const start = beginWork(input, analyse(input.text), codebook);
    const work = stages.reduce((sofar, stage) => stage.run(sofar), start);
    return assemble({ ...work, warnings: [...work.warnings, ...warningsOf(work, models.attribution !== null)] });
  };
}

/** A thread that reads reports: the weights are loaded once, then one batch after another. */
import { bundledModels } from '../../bundled-models.ts';
import { createReader, type Reader } from '../../reader/index.ts';
import type { Codebook } from '../../record/index.ts';
import type { Job, JobResult } from '../../store/index.ts';

export interface Batch {
  readonly jobs: readonly Job[];
  readonly codebook: Codebook;
  /** The version of the reader, which goes back with each result. */
  readonly version: string;
}

let reader: Reader | null = null;

/** Every report of the batch with its reading, or with why it could not be read: one that fails takes no other with it. */
export default function readBatch({ jobs, codebook, version }: Batch): JobResult[] {
  reader ??= createReader(bundledModels());
  const read = reader;
  return jobs.map(({ report, ticket }): JobResult => {
    const claimed = { report: report.id, ticket, reader: version };
    try {
      return { ...claimed, reading: read(report, codebook) };
    } catch (error) {
      return { ...claimed, error: error instanceof Error ? error.message : String(error) };
    }
  });
}

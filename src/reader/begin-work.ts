import type { Analysis } from '../language/index.ts';
import type { Codebook } from '../record/index.ts';
import type { ReportInput, Work } from './work.ts';

export const NO_CODEBOOK: Codebook = { parties: [], issues: [] };

/** The work before its first stage: an analysed report, nothing found yet. */
export function beginWork(input: ReportInput, analysis: Analysis, codebook: Codebook = NO_CODEBOOK): Work {
  return {
    input,
    codebook,
    analysis,
    moments: [],
    attributions: [],
    actors: [],
    mentions: [],
    interpretations: [],
    events: [],
    warnings: [],
  };
}

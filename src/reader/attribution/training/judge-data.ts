import type { TokenFacts } from '../features/token-facts.ts';
import { Claims, readingFeatures } from '../reading/reading-features.ts';
import { CONTENT, SOURCE } from '../reading/role-tagger.ts';
import type { CandidateReading } from '../reading/text-reading.ts';
import type { GoldTokens } from './gold-tokens.ts';

/** Rows for the judge: features of each candidate's reading, and whether it is right. */
export function judgeRows(
  facts: TokenFacts,
  readings: readonly CandidateReading[],
  gold: readonly GoldTokens[],
): { rows: Float32Array[]; right: boolean[] } {
  const claims = new Claims(facts.size, readings);
  return {
    rows: readings.map((_, k) => readingFeatures(facts, readings, k, claims)),
    right: readings.map((reading) => gold.some((one) => agrees(reading, one))),
  };
}

/** Right as the score `full` has it: cue, source and content each share a token with the gold, or neither names a source. */
export function agrees({ candidate, context, roles }: CandidateReading, gold: GoldTokens): boolean {
  if (candidate.from >= gold.to || gold.from >= candidate.to) return false;
  const label = (i: number): number => roles.labels[i - context.windowFrom] ?? 0;
  if (!gold.content.some((i) => label(i) === CONTENT)) return false;
  if (gold.source.length === 0) return !roles.labels.includes(SOURCE);
  return gold.source.some((i) => label(i) === SOURCE);
}

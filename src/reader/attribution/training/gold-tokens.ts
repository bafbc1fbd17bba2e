import type { Analysis } from '../../../language/index.ts';
import type { Offsets } from '../../../record/index.ts';
import type { GoldAttribution } from '../../gold/brat.ts';

/** A gold attribution in tokens: sorted token indices a role; the cue is one range. */
export interface GoldTokens {
  readonly source: readonly number[];
  readonly content: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Gold spans as tokens: a token is in a span if they share a code unit. Attributions without a cue or content are left out. */
export function goldTokens(analysis: Analysis, gold: readonly GoldAttribution[]): GoldTokens[] {
  const inside = (offsets: readonly Offsets[]): number[] => {
    const found = new Set<number>();
    for (const { start, end } of offsets) {
      for (
        let i = firstEndingAfter(analysis, start);
        i < analysis.tokens.length && analysis.tokens[i]!.start < end;
        i++
      )
        found.add(i);
    }
    return [...found].sort((a, b) => a - b);
  };
  return gold.flatMap((one) => {
    const [cue, content, source] = [inside(one.cue), inside(one.content), inside(one.source)];
    if (cue.length === 0 || content.length === 0) return [];
    return [{ source, content, from: cue[0]!, to: cue.at(-1)! + 1 }];
  });
}

function firstEndingAfter(analysis: Analysis, offset: number): number {
  let [low, high] = [0, analysis.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (analysis.tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

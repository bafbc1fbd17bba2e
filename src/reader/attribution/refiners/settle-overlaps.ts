import type { TokenRange } from '../../../language/index.ts';
import { type AttributionRefiner, proposal } from '../recognizers/recognizer.ts';
import { parts } from './nest.ts';

/**
 * A token belongs to one attribution: the surest first. What is left of a later one loses the tokens that are taken; one whose cue or
 * whole content is taken is dropped, for it stands within another.
 */
export const settleOverlaps: AttributionRefiner = {
  name: 'settle overlaps',
  refine: (found, { analysis }) => {
    const content = new Uint8Array(analysis.tokens.length);
    const cues = new Uint8Array(analysis.tokens.length);
    const free = (range: TokenRange, marks: Uint8Array): boolean => !marks.subarray(range.from, range.to).includes(1);
    const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);
    const order = [...found].sort(
      (a, b) => b.confidence - a.confidence || size(b.content) - size(a.content) || a.cue[0]!.from - b.cue[0]!.from,
    );
    const kept = order.flatMap((one) => {
      const cue = one.cue[0]!;
      if (!free(cue, content) || !free(cue, cues) || one.source.some((range) => !free(range, content))) return [];
      const own = (i: number): boolean => [...one.source, cue].some(({ from, to }) => from <= i && i < to);
      const pieces = one.content.flatMap((range) => parts(range, (i) => !content[i] && !cues[i] && !own(i)));
      if (pieces.length === 0) return [];
      cues.fill(1, cue.from, cue.to);
      for (const { from, to } of pieces) content.fill(1, from, to);
      return [proposal(analysis, one.source, one.cue, pieces, one.confidence, one.rule)];
    });
    return kept.sort((a, b) => a.cue[0]!.from - b.cue[0]!.from);
  },
};

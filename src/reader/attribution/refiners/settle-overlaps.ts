import type { TokenRange } from '../../../language/index.ts';
import { type AttributionRefiner, proposal } from '../recognizers/recognizer.ts';

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
      const pieces = one.content.flatMap((range) => openParts(range, content, cues, [...one.source, cue]));
      if (pieces.length === 0) return [];
      cues.fill(1, cue.from, cue.to);
      for (const { from, to } of pieces) content.fill(1, from, to);
      return [proposal(analysis, one.source, one.cue, pieces, one.confidence, one.rule)];
    });
    return kept.sort((a, b) => a.cue[0]!.from - b.cue[0]!.from);
  },
};

function openParts(range: TokenRange, content: Uint8Array, cues: Uint8Array, own: readonly TokenRange[]): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = -1;
  for (let i = range.from; i <= range.to; i++) {
    const open = i < range.to && !content[i] && !cues[i] && !own.some((other) => other.from <= i && i < other.to);
    if (open && from < 0) from = i;
    if (!open && from >= 0) {
      parts.push({ from, to: i });
      from = -1;
    }
  }
  return parts;
}

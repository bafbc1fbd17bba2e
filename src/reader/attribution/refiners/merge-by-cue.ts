import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { type AttributionRefiner, proposal } from '../recognizers/recognizer.ts';

/** What several rules say of one cue becomes one attribution: the pieces of content together, the surest one's source. */
export const mergeByCue: AttributionRefiner = {
  name: 'merge by cue',
  refine: (found, { analysis }) => {
    const byCue = new Map<number, Attribution[]>();
    for (const one of found) {
      const at = one.cue[0]!.from;
      byCue.set(at, [...(byCue.get(at) ?? []), one]);
    }
    return [...byCue.entries()]
      .sort(([a], [b]) => a - b)
      .map(([, group]) => {
        const surest = group.reduce((a, b) => (b.confidence > a.confidence ? b : a));
        if (group.length === 1) return surest;
        const content = joined(group.flatMap((one) => one.content));
        return proposal(analysis, surest.source, surest.cue, content, surest.confidence, surest.rule);
      });
  },
};

/** Ranges sorted, those that overlap or touch made one. */
export function joined(ranges: readonly TokenRange[]): TokenRange[] {
  const out: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = out.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else out.push({ from, to });
  }
  return out;
}

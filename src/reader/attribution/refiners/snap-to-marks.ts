import type { Quotation, TokenRange } from '../../../language/index.ts';
import { type AttributionRefiner, proposal } from '../recognizers/recognizer.ts';
import { joined } from './merge-by-cue.ts';

/** Quotation marks belong to the content when the words between them do: a piece that begins or ends just inside takes the mark in. */
export const snapToMarks: AttributionRefiner = {
  name: 'snap to quotation marks',
  refine: (found, { analysis }) => {
    const opening = new Map<number, Quotation>();
    const closing = new Map<number, Quotation>();
    for (const quotation of analysis.quotations) {
      opening.set(quotation.from, quotation);
      if (quotation.closed) closing.set(quotation.to - 1, quotation);
    }
    const snap = ({ from, to }: TokenRange): TokenRange => {
      const opens = opening.get(from - 1);
      const closes = closing.get(to);
      return {
        from: opens && (opens.closed ? opens.to - 1 <= to : true) ? from - 1 : from,
        to: closes && closes.from >= from - 1 ? to + 1 : to,
      };
    };
    return found.map((one) => {
      const content = joined(one.content.map(snap));
      const own = [...one.source, ...one.cue];
      const clear = content.every((piece) => !own.some(({ from, to }) => from < piece.to && piece.from < to));
      return clear ? proposal(analysis, one.source, one.cue, content, one.confidence, one.rule) : one;
    });
  },
};

import { type AttributionRecognizer, proposal } from './recognizer.ts';

/** A name before the colon has at most so many words. */
const LONGEST_NAME = 6;

/** Headlines of the form "Ona Brel: the gorge is ours". */
export const headlineSpeaker: AttributionRecognizer = {
  name: 'headline speaker',
  propose: ({ analysis, facts }) =>
    analysis.paragraphs.flatMap(({ kind, from, to }) => {
      if (kind !== 'headline') return [];
      let colon = from;
      while (colon < to && colon <= from + LONGEST_NAME && facts.entity[colon]! > 0 && facts.entity[colon] !== 3)
        colon++;
      if (colon === from || colon >= to - 1 || analysis.tokens[colon]!.text !== ':') return [];
      const cue = { from: colon, to: colon + 1 };
      return [proposal(analysis, [{ from, to: colon }], [cue], [{ from: colon + 1, to }], 0.75, 'headline speaker')];
    }),
};

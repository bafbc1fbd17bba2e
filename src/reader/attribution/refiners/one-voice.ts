import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { type AttributionRefiner, type Ground, proposal } from '../recognizers/recognizer.ts';

/** "A week after the guild's vote, he said": of several pieces of a source, the pronoun that stands at the verb is the speaker alone. */
export const oneVoice: AttributionRefiner = {
  name: 'one voice',
  refine: (found, ground) =>
    found.map((one) => {
      const pronoun = one.source.length > 1 ? one.source.find((range) => isSubject(ground, range, one)) : undefined;
      if (!pronoun) return one;
      return proposal(ground.analysis, [pronoun], one.cue, one.content, one.confidence, one.rule);
    }),
};

function isSubject({ analysis }: Ground, { from, to }: TokenRange, { cue }: Attribution): boolean {
  return to - from === 1 && to === cue[0]!.from && /^(?:i|he|she|we|they)$/i.test(analysis.tokens[from]!.text);
}

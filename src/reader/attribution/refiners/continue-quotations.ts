import type { Quotation } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { type AttributionRefiner, type Ground, proposal } from '../recognizers/recognizer.ts';

/** Shorter quotations that make up a sentence are exclamations and titles. */
const LEAST_WORDS = 2;

/**
 * A quotation that makes up whole sentences and that nobody is said to have spoken belongs to the one who spoke the quotation in the
 * sentence before: `"The sluices stay shut," she said. "That is final."`
 */
export const continueQuotations: AttributionRefiner = {
  name: 'continue quotations',
  refine: (found, ground) => {
    const { analysis } = ground;
    const owner = new Int32Array(analysis.tokens.length).fill(-1);
    const extra: Quotation[][] = found.map(() => []);
    found.forEach((one, k) => {
      for (const { from, to } of [...one.source, ...one.cue, ...one.content]) owner.fill(k, from, to);
    });
    for (const quotation of analysis.quotations) {
      if (quotation.depth > 0 || !standsAlone(ground, quotation, owner)) continue;
      const before = speakerBefore(ground, quotation, owner);
      if (before < 0 || !speaksInMarks(found[before]!)) continue;
      owner.fill(before, quotation.from, quotation.to);
      extra[before]!.push(quotation);
    }
    return found.map((one, k) => {
      if (extra[k]!.length === 0) return one;
      const pieces = [...one.content, ...extra[k]!.map(({ from, to }) => ({ from, to }))];
      const content = pieces.sort((a, b) => a.from - b.from);
      return proposal(analysis, one.source, one.cue, content, one.confidence, one.rule);
    });
  },
};

const speaksInMarks = (one: Attribution): boolean => one.kind !== 'indirect' && one.source.length > 0;

/** True if the quotation begins and ends sentences, and none of their words is taken. */
function standsAlone({ analysis, facts }: Ground, { from, to }: Quotation, owner: Int32Array): boolean {
  const first = analysis.sentences[analysis.tokens[from]!.sentence]!;
  const last = analysis.sentences[analysis.tokens[to - 1]!.sentence]!;
  if (from !== first.from || last.to - to > 1) return false;
  let words = 0;
  for (let i = first.from; i < last.to; i++) {
    if (owner[i] !== -1) return false;
    if (facts.mark[i] === 0) words++;
  }
  return words >= LEAST_WORDS;
}

/** Whose words end the sentence before, in this paragraph or at the end of the last; -1 if nobody's do. */
function speakerBefore({ analysis }: Ground, { from }: Quotation, owner: Int32Array): number {
  const sentence = analysis.sentences[analysis.tokens[from]!.sentence]!;
  const before = analysis.sentences[sentence.index - 1];
  if (!before || sentence.paragraph - before.paragraph > 1) return -1;
  for (let i = before.to - 1; i >= before.from; i--) if (owner[i]! >= 0) return owner[i]!;
  return -1;
}

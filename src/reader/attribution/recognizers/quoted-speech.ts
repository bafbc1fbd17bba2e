import type { Quotation, TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { SAYING } from '../lexicon/cue-classes.ts';
import { subjectOf, verbGroup } from '../syntax/verb-group.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

/** How far from the marks a verb of saying may stand. */
const REACH = 14;
/** Fewer words in quotation marks are a name, a title or a word held at arm's length, unless the sentence is built around them. */
const LEAST_WORDS = 3;

/** '"The sluices stay shut," the minister said', 'The minister said: "…"'. */
export const quotedSpeech: AttributionRecognizer = {
  name: 'quoted speech',
  propose: (ground) => {
    const found: Attribution[] = [];
    for (const quotation of ground.analysis.quotations) {
      if (quotation.depth > 0) continue;
      const verb = verbOf(ground, quotation);
      if (verb < 0) continue;
      const source = subjectOf(ground.analysis, ground.extents, verb);
      if (!source || overlaps(source, quotation)) continue;
      const cue = verbGroup(ground.analysis, verb);
      found.push(
        proposal(ground.analysis, [source], [cue], [{ from: quotation.from, to: quotation.to }], 0.85, 'quoted speech'),
      );
    }
    return found;
  },
};

/** The nearest verb of saying outside the marks, in the sentence in which the quotation begins or ends; -1 if there is none. */
function verbOf({ analysis, facts }: Ground, { from, to }: Quotation): number {
  let words = 0;
  for (let i = from; i < to && words < LEAST_WORDS; i++) if (facts.mark[i] === 0) words++;
  if (words < LEAST_WORDS) return -1;
  const ends = analysis.sentences[analysis.tokens[to - 1]!.sentence]!;
  const begins = analysis.sentences[analysis.tokens[from]!.sentence]!;
  const saying = (i: number): boolean =>
    analysis.tokens[i]!.upos === 'VERB' && (facts.classes[i]! & SAYING) !== 0 && facts.quotation[i]! < 0;
  for (let d = 0; d < REACH; d++) {
    const after = to + d;
    if (after < ends.to && saying(after)) return after;
    const before = from - 1 - d;
    if (before >= begins.from && saying(before)) return before;
  }
  return -1;
}

const overlaps = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

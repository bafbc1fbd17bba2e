import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { type AttributionRefiner, type Ground, proposal } from '../recognizers/recognizer.ts';
import { headOf, isStump, speaks } from '../syntax/speaks.ts';

/** The model is trusted over the form of a phrase where it is this sure. */
const SURE = 0.5;
/** Participles that name what they stand behind; "called" and "described" more often say what somebody said. */
const NAMING = /^(?:rename|rebrand|nickname|dub|christen|rechristen)$/;

/**
 * A launch, a delay or a crisis says nothing, whatever verb it stands before, nor does the ship that is "renamed" something: a statement
 * without another source is dropped. "It" of "it is hoped that" is nobody: that statement has no source.
 */
export const dropMuteSources: AttributionRefiner = {
  name: 'drop mute sources',
  refine: (found, ground) =>
    found.flatMap((one) => {
      if (one.source.length === 0) return [one];
      if (one.source.every((range) => isEmptySubject(ground, range)))
        return [proposal(ground.analysis, [], one.cue, one.content, one.confidence, one.rule)];
      const unsure = one.rule !== 'trained' || one.confidence < SURE;
      const able = (range: TokenRange): boolean =>
        speaks(ground, range) !== 'no' &&
        !isNamed(ground, range, one) &&
        !isThing(ground, range) &&
        !(unsure && isStump(ground, range));
      return one.source.some(able) ? [one] : [];
    }),
};

/** "It is hoped", "it was reported". */
function isEmptySubject({ analysis }: Ground, { from, to }: TokenRange): boolean {
  const { text, relation, head } = analysis.tokens[from]!;
  if (to - from !== 1 || text.toLowerCase() !== 'it') return false;
  return relation === 'expl' || (relation === 'nsubj:pass' && analysis.tokens[head]?.xpos === 'VBN');
}

/** "Marked by the wooden bolts that it has": a passive describes by things as by people, so what is behind its "by" must be known to speak. */
function isThing(ground: Ground, range: TokenRange): boolean {
  const { relation, upos, head } = ground.analysis.tokens[headOf(ground.analysis, range)]!;
  const describes = /^(?:characteri[sz]e|mark|define|accompany|cause|drive|fuel|trigger|prompt|surround|overshadow)$/;
  const passive = relation === 'obl:agent' || ground.analysis.tokens[range.from - 1]?.lemma === 'by';
  return (
    passive &&
    upos === 'NOUN' &&
    describes.test(ground.analysis.tokens[head]?.lemma ?? '') &&
    speaks(ground, range) !== 'yes'
  );
}

/** "The Amber, renamed the Hope": a participle behind a comma says what the source is called. */
function isNamed({ analysis, facts }: Ground, source: TokenRange, { cue }: Attribution): boolean {
  const { from, to } = cue[0]!;
  const { xpos, lemma } = analysis.tokens[from]!;
  const behindComma = facts.mark[from - 1] === 1 && (source.to === from || source.to === from - 1);
  return NAMING.test(lemma) && behindComma && to - from === 1 && /^VB[DN]$/.test(xpos);
}

import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { bitOf } from '../lexicon/cue-classes.ts';
import { dependentOf, trimRange, without } from '../syntax/clause.ts';
import { subjectOf, verbGroup } from '../syntax/verb-group.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

const STANCES = bitOf('blame') | bitOf('support') | bitOf('portray');
/** Verbs of these classes that as often do something as say something ("attacked the camp", "pushed the door"). */
const DEEDS =
  /^(accept|adopt|approve|attack|back|bash|block|charge|compare|count|hammer|knock|mock|pan|push|read|represent|sanction|second|see|side|stand|strike|term|thank|toast|treat|withdraw|address|name|present|rank|rate|tag|paint|define|cast|list|hail|consider|frame)$/;

/** Stances towards somebody or something: "accused Veldria of flooding the valley", "called the plan a trap", "backs the treaty". */
export const stance: AttributionRecognizer = {
  name: 'stance',
  propose: (ground) => {
    const { analysis, extents, facts } = ground;
    const found: Attribution[] = [];
    analysis.tokens.forEach((token, verb) => {
      if (token.upos !== 'VERB' || !(facts.classes[verb]! & STANCES) || DEEDS.test(token.lemma)) return;
      const content = objectOf(ground, verb);
      const source = content ? subjectOf(analysis, extents, verb) : null;
      if (!content || !source) return;
      const cue = verbGroup(analysis, verb);
      const pieces = without(analysis, content, [cue, source]);
      if (pieces.length > 0) found.push(proposal(analysis, [source], [cue], pieces, 0.6, 'stance'));
    });
    return found;
  },
};

/** The object and what completes it, up to the next comma outside quotation marks. */
function objectOf({ analysis, extents, facts }: Ground, verb: number): TokenRange | null {
  const object = dependentOf(analysis, verb, ['obj']);
  if (object < verb) return null;
  const from = extents.left[object]!;
  let to = extents.right[object]! + 1;
  for (const kid of analysis.dependents[verb] ?? []) {
    if (kid > object && /^(obl|xcomp|advcl)/.test(analysis.tokens[kid]!.relation) && extents.left[kid] === to)
      to = extents.right[kid]! + 1;
  }
  for (let i = from; i < to; i++) if (facts.mark[i] === 1 && facts.quotation[i]! < 0) to = i;
  return trimRange(analysis, { from, to });
}

import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { type AttributionRefiner, type Ground, proposal } from '../recognizers/recognizer.ts';
import { extentOf, trimRange } from '../syntax/clause.ts';

/**
 * What a noun carries ends with its phrase: of "Kasmor's decision to leave is a blow" the decision is "to leave", and what the sentence says of
 * the decision is the reporter's.
 */
export const cutAtPredicate: AttributionRefiner = {
  name: 'cut at predicate',
  refine: (found, ground) => found.map((one) => cut(one, ground) ?? one),
};

function cut(one: Attribution, ground: Ground): Attribution | null {
  const { analysis } = ground;
  const noun = one.cue[0]!.to - 1;
  if (analysis.tokens[noun]!.upos !== 'NOUN') return null;
  const end = predicateByTree(ground, noun) ?? predicateByForm(ground, noun, one.content);
  if (end === null) return null;
  const content = one.content.flatMap(({ from, to }) => {
    if (to <= end || from >= end || from <= noun) return [{ from, to }];
    return [trimRange(analysis, { from, to: end }) ?? { from, to }];
  });
  return proposal(analysis, one.source, one.cue, content, one.confidence, one.rule);
}

/** Where the phrase ends that is the subject of a later word; null where the noun is no subject. */
function predicateByTree({ analysis, extents }: Ground, noun: number): number | null {
  const { relation, head } = analysis.tokens[noun]!;
  return /^nsubj/.test(relation) && head > noun ? extentOf(extents, noun).to : null;
}

/** "To leave the talks | is …": an auxiliary that no subject of its own stands before, whatever the tree makes of it. */
function predicateByForm({ analysis, facts }: Ground, noun: number, content: readonly TokenRange[]): number | null {
  const infinitive = content.find(({ from }) => from === noun + 1);
  if (!infinitive || analysis.tokens[infinitive.from]!.xpos !== 'TO') return null;
  for (let i = infinitive.from + 1; i < infinitive.to; i++) {
    const { upos, xpos } = analysis.tokens[i]!;
    if (facts.mark[i]! > 0 && !/^(?:HYPH|POS)$/.test(xpos)) return null;
    if (/^(?:SCONJ|PRON)$/.test(upos) || /^(?:WDT|WP|WRB|IN\/that)$/.test(xpos)) return null;
    if (upos === 'AUX' && /^(?:VB[DZP]|MD)$/.test(xpos)) return i;
  }
  return null;
}

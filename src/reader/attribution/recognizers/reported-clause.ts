import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { bitOf } from '../lexicon/cue-classes.ts';
import { dependentOf, extentOf, LONGEST_SENTENCE, trimRange, without } from '../syntax/clause.ts';
import { subjectOf, verbGroup } from '../syntax/verb-group.ts';
import type { AttributionRecognizer, Ground } from './recognizer.ts';
import { proposal } from './recognizer.ts';

const STATES =
  bitOf('say') | bitOf('write') | bitOf('ask') | bitOf('think') | bitOf('know') | bitOf('show') | bitOf('order');
const WISHES = bitOf('want') | bitOf('plan') | bitOf('order') | bitOf('feel');

/** "Officials said that the dam is safe", "Kasmor wants to close the sluices", "The dam is safe, officials said". */
export const reportedClause: AttributionRecognizer = {
  name: 'reported clause',
  propose: (ground) => {
    const found: Attribution[] = [];
    ground.analysis.tokens.forEach((token, verb) => {
      if (token.upos !== 'VERB') return;
      const content = contentOf(ground, verb);
      if (!content) return;
      const source = subjectOf(ground.analysis, ground.extents, verb);
      if (!source) return;
      const cue = verbGroup(ground.analysis, verb);
      const pieces = without(ground.analysis, content, [cue, source]);
      if (pieces.length > 0) found.push(proposal(ground.analysis, [source], [cue], pieces, 0.7, 'reported clause'));
    });
    return found;
  },
};

function contentOf({ analysis, extents, facts }: Ground, verb: number): TokenRange | null {
  const classes = facts.classes[verb]!;
  if (classes & STATES) {
    const clause = dependentOf(analysis, verb, ['ccomp']);
    if (clause >= 0)
      return trimRange(analysis, untilParticiple(extentOf(extents, clause), { analysis, extents, facts }));
    const told = hearerClause({ analysis, extents, facts }, verb);
    if (told) return told;
    const token = analysis.tokens[verb]!;
    // "The dam is safe, officials said": the cue hangs below the clause that it reports.
    if (
      token.relation === 'parataxis' &&
      classes & bitOf('say') &&
      token.head >= 0 &&
      verb > token.head &&
      verb - token.head < LONGEST_SENTENCE
    ) {
      return trimRange(analysis, { from: extents.left[token.head]!, to: extents.left[verb]! });
    }
  }
  if (classes & WISHES) {
    const wish = dependentOf(analysis, verb, ['xcomp']);
    if (wish > verb && dependentOf(analysis, wish, ['mark']) >= 0) return trimRange(analysis, extentOf(extents, wish));
  }
  return null;
}

/** "…, citing a letter", "…, adding that": a participle of saying after a comma begins the next statement of the same voice. */
function untilParticiple({ from, to }: TokenRange, { analysis, facts }: Ground): TokenRange {
  for (let i = from + 2; i < to; i++) {
    const saying = analysis.tokens[i]!.xpos === 'VBG' && (facts.classes[i]! & (bitOf('say') | bitOf('cite'))) !== 0;
    if (saying && facts.mark[i - 1] === 1 && facts.quotation[i]! < 0) return { from, to: i - 1 };
  }
  return { from, to };
}

/** "Told the mediators that Kasmor was lying", where the tree hangs the clause on the hearers. */
function hearerClause({ analysis, extents }: Ground, verb: number): TokenRange | null {
  if (!/^(tell|inform|remind|warn|assure|convince|persuade|notify|advise)$/.test(analysis.tokens[verb]!.lemma))
    return null;
  const hearer = dependentOf(analysis, verb, ['obj', 'iobj']);
  const clause = hearer < 0 ? -1 : dependentOf(analysis, hearer, ['acl']);
  if (clause < 0 || analysis.tokens[extents.left[clause]!]!.text.toLowerCase() !== 'that') return null;
  return trimRange(analysis, extentOf(extents, clause));
}

/**
 * Did it happen? What the words around a trigger say: negation, modality, tense, conditions, the verbs and nouns that govern it.
 * After Saurí and Pustejovsky, "FactBank: a corpus annotated with event factuality" (2009): polarity and certainty are carried down
 * the tree from each governing word to what it governs.
 */
import type { Analysis, Token } from '../../language/index.ts';
import { isAsked, opensWithCondition } from './conditions.ts';
import { type Factuality, type Flags, include, mark } from './flags.ts';
import { governedOutlook, isGoverned } from './governed-outlook.ts';
import { childrenOf, isNominal, relationOf } from './grammar.ts';
import { ownOutlook } from './own-outlook.ts';

export type { Factuality } from './flags.ts';

/** How many governing words are asked. */
const DEPTH = 5;

/** What the text says of the reality of the event that this token names. */
export function factualityOf(analysis: Analysis, index: number): Factuality {
  const start = analysis.tokens[index]!;
  const copula = relationOf(start) === 'cop' || relationOf(start) === 'aux';
  let token = copula && start.head >= 0 ? analysis.tokens[start.head]! : start;
  const sum: Flags = ownOutlook(analysis, token.index);
  for (let depth = 0; depth < DEPTH && token.head >= 0; depth++) {
    const head = analysis.tokens[token.head]!;
    const relation = relationOf(token);
    if (!isGoverned(analysis, token, head, relation)) break;
    const governor = ownOutlook(analysis, head.index);
    if (relation === 'conj') {
      if (isNominal(token) || inherits(analysis, token)) {
        include(sum, governor);
        if (governor.negated && sharesNegation(analysis, token, head)) sum.negated = true;
      }
    } else {
      const outlook = governedOutlook(analysis, token, head, relation);
      if (outlook === null) {
        // the object of a deed to come is to come as well, if it is a deed; it need not be doubtful
        if (relation === 'obj') sum.future ||= factualityOf(analysis, head.index).future;
        break;
      }
      if ((outlook === 'denied') !== governor.negated) sum.negated = !sum.negated;
      mark(sum, outlook);
      if (outlook === 'transparent') include(sum, governor);
      sum.conditional ||= governor.conditional;
    }
    token = head;
  }
  if (opensWithCondition(analysis, start) || isAsked(analysis, token)) {
    sum.conditional = true;
    sum.uncertain = true;
  }
  return { ...sum, uncertain: sum.uncertain || sum.conditional, future: sum.future || sum.conditional };
}

/** The second of two verbs shares the modal of the first unless it has a tense of its own. */
function inherits(analysis: Analysis, token: Token): boolean {
  if (token.xpos === 'VBD' || token.xpos === 'VBZ' || token.xpos === 'VBP') return false;
  return childrenOf(analysis, token.index, ['aux', 'nsubj']).length === 0;
}

function sharesNegation(analysis: Analysis, token: Token, head: Token): boolean {
  return !childrenOf(analysis, token.index, ['cc']).some((cc) => cc.lemma === 'but') && token.index > head.index;
}

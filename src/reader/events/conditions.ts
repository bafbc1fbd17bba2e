/** Conditions and questions: what is only asked or supposed. */
import type { Analysis, Token } from '../../language/index.ts';
import { childrenOf } from './grammar.ts';

/** The longest if-clause that is looked back over, in tokens. */
const CLAUSE = 12;

/** "If Kasmor attacks,": the first clause of the sentence, known by its words even where the parser lost it. */
export function opensWithCondition(analysis: Analysis, token: Token): boolean {
  const from = analysis.sentences[token.sentence]?.from ?? token.index;
  if (token.index - from > CLAUSE) return false;
  const first = analysis.tokens[from]!.text.toLowerCase();
  if (first !== 'if' && first !== 'unless') return false;
  for (let i = from; i < token.index; i++) if (analysis.tokens[i]!.text === ',') return false;
  return true;
}

/** "Will leave if": a plan with a condition is a possibility. */
export function hangsOnCondition(analysis: Analysis, index: number): boolean {
  return childrenOf(analysis, index, ['advcl']).some((clause) =>
    childrenOf(analysis, clause.index, ['mark']).some(({ lemma }) => lemma === 'if' || lemma === 'unless'),
  );
}

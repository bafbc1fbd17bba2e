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
  // "it would strike, he warned, if": the condition may hang on the words between
  const between = childrenOf(analysis, index, ['parataxis']).flatMap(({ index: saying }) =>
    childrenOf(analysis, saying, ['ccomp', 'advcl']),
  );
  return [...childrenOf(analysis, index, ['advcl']), ...between].some((clause) =>
    childrenOf(analysis, clause.index, ['mark']).some(({ lemma }) => lemma === 'if' || lemma === 'unless'),
  );
}

/** "Will the guards leave?": the main verb of a question that asks for yes or no, its auxiliary before its subject. */
export function isAsked(analysis: Analysis, { index, relation, sentence }: Token): boolean {
  const range = analysis.sentences[sentence];
  if (relation !== 'root' || !range) return false;
  const marks = analysis.tokens.slice(Math.max(range.from, range.to - 2), range.to);
  if (!marks.some(({ text }) => text === '?')) return false;
  const [subject] = childrenOf(analysis, index, ['nsubj']);
  const [auxiliary] = childrenOf(analysis, index, ['aux', 'cop']);
  return subject !== undefined && auxiliary !== undefined && auxiliary.index < subject.index && !isWh(analysis, index);
}

/** "When will they leave?" takes for granted that they will. */
function isWh(analysis: Analysis, index: number): boolean {
  return (analysis.dependents[index] ?? []).some((child) => analysis.tokens[child]!.xpos.startsWith('W'));
}

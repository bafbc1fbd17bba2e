import type { Analysis } from '../../language/index.ts';
import type { BasePhrase, Definiteness, GrammaticalNumber } from './phrase.ts';

export function definitenessOf(base: BasePhrase, analysis: Analysis): Definiteness {
  if (base.core > base.from) return 'possessive';
  const first = analysis.tokens[base.from]!;
  const word = first.text.toLowerCase();
  if (word === 'the' || /^(?:both|all)$/.test(word)) return 'definite';
  if (/^(?:this|that|these|those|such)$/.test(word) && first.upos === 'DET') return 'demonstrative';
  if (first.upos === 'DET' || (first.upos === 'NUM' && first.index !== base.head)) return 'indefinite';
  return 'bare';
}

const SEVERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|dozens|hundreds|thousands|both|all|these|those)$/;

/** Number by tag, numeral and coordination of the head. */
export function numberOf(base: BasePhrase, analysis: Analysis): GrammaticalNumber {
  const head = analysis.tokens[base.head]!;
  if (head.xpos === 'NNS' || head.xpos === 'NNPS') return 'plural';
  if (/^(?:people|police|troops|authorities|media)$/i.test(head.text)) return 'plural';
  if (SEVERAL.test(analysis.tokens[base.from]!.text.toLowerCase()) && head.upos !== 'PROPN') return 'plural';
  return 'singular';
}

/** Heads that the head is joined with by "and" or "or", itself first. */
export function conjuncts(head: number, analysis: Analysis): number[] {
  const list = [head];
  for (const dependent of analysis.dependents[head] ?? []) {
    if (analysis.tokens[dependent]!.relation.startsWith('conj')) list.push(dependent);
  }
  return list;
}

/** The preposition or mark of a phrase's head in lower case, '' if it has none. */
export function prepositionOf(head: number, analysis: Analysis): string {
  for (const dependent of analysis.dependents[head] ?? []) {
    const token = analysis.tokens[dependent]!;
    if (token.relation === 'case' && token.xpos !== 'POS') return token.text.toLowerCase();
  }
  return '';
}

import type { ClashLine } from '../../api/contract.ts';

type Kind = ClashLine['kind'];

/** The kinds of clash in the words of the page, in the order in which they are offered. */
export const CLASH_WORDS: Readonly<Record<Kind, string>> = {
  who: 'Who did it',
  what: 'What happened',
  when: 'When it happened',
  'how-many': 'How many',
  denial: 'Denial',
  'mutual-blame': 'Mutual blame',
  'own-word': 'Against its own word',
};

export const isClashKind = (text: string | null): text is Kind => text !== null && Object.hasOwn(CLASH_WORDS, text);

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

/** Why it is a clash, short of the words, which stand below: "One statement is denied by the other." */
export function reasonOf(why: string): string {
  const reason = why.split(': ', 1)[0] ?? why;
  return `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}${/[.!?]$/.test(reason) ? '' : '.'}`;
}

import type { Said } from '../dispute.ts';
import type { ClashKind } from './clash.ts';
import { cueOf } from './debate.ts';

/** A plain, neutral sentence on why two statements clash, in which each side's own words stand in quotation marks. */
export function reasonFor(a: Said, b: Said, kind: ClashKind): string {
  return `${OPENING[kind]}: ${account(a)}; ${account(b)}`;
}

const OPENING: Readonly<Record<ClashKind, string>> = {
  who: 'who did it is told differently',
  what: 'what happened is told differently',
  when: 'the day is told differently',
  'how-many': 'the number is told differently',
  denial: 'one statement is denied by the other',
  'mutual-blame': 'each lays blame on the other',
  'own-word': 'the same side said otherwise before',
};

function account(said: Said): string {
  const voice = said.speaker?.name ?? said.party?.name ?? 'somebody not named';
  return `${voice}: ‘${shortened(cueOf(said))}’ “${shortened(said.text.replace(/[“”"]/g, ''))}”`;
}

const LONGEST = 110;

/** Cut at a word's end, with an ellipsis where something is left out. */
function shortened(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= LONGEST) return folded;
  const cut = folded.lastIndexOf(' ', LONGEST);
  return `${folded.slice(0, cut < LONGEST / 2 ? LONGEST : cut)} …`;
}

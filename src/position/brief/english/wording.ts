/** The brief's own words: plain, and for every party the same. */
import type { Stance } from '../../../record/index.ts';
import type { ClashKind } from '../../clashes/clash.ts';
import type { Sourcing } from '../../sourcing.ts';
import type { BriefSectionId } from '../brief.ts';

export const SECTION_TITLES: Readonly<Record<BriefSectionId, string>> = {
  'state-of-play': 'State of play',
  parties: 'Parties',
  positions: 'Positions',
  changes: 'What changed',
  chronology: 'Chronology',
  clashes: 'Where accounts clash',
  quotations: 'In their own words',
  'only-claimed': 'Only claimed',
  methods: 'How this brief was made',
};

/** `[one party, several]` */
export const STANCE_VERB: Readonly<Record<Stance, readonly [string, string]>> = {
  demands: ['demands', 'demand'],
  accepts: ['accepts', 'accept'],
  rejects: ['rejects', 'reject'],
  supports: ['supports', 'support'],
  opposes: ['opposes', 'oppose'],
  offers: ['offers', 'offer'],
  conditional: ['attaches a condition', 'attach a condition'],
};

export const STANCE_WORD: Readonly<Record<Stance, string>> = {
  demands: 'demands',
  accepts: 'accepts',
  rejects: 'rejects',
  supports: 'supports',
  opposes: 'opposes',
  offers: 'offers',
  conditional: 'conditional',
};

export const SOURCING_WORD: Readonly<Record<Sourcing, string>> = {
  'own-words': 'own words',
  paraphrase: 'official, paraphrased',
  deed: 'by deed',
  anonymous: 'unnamed official',
  media: 'through another outlet',
  account: 'as others tell it',
};

export const CLASH_WORD: Readonly<Record<ClashKind, string>> = {
  who: 'Who did it is told differently',
  what: 'What happened is told differently',
  when: 'The day is told differently',
  'how-many': 'The number is told differently',
  denial: 'One statement denies the other',
  'mutual-blame': 'Each lays the blame on the other',
  'own-word': 'One side told it otherwise before',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "28 May", with the year where it is not `year`. */
export function dayWord(date: string, year: string | null): string {
  const [y = '', month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}${y === year ? '' : ` ${Number(y)}`}`;
}

/** "28 May" or "20–21 April" or "28 April to 3 May". */
export function daysWord({ from, to }: { readonly from: string; readonly to: string }, year: string | null): string {
  if (from === to) return dayWord(to, year);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dayWord(to, year)}`;
  return `${dayWord(from, from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : year)} to ${dayWord(to, year)}`;
}

/** "A", "A and B", "A, B and C". */
export function listed<T>(items: readonly T[], comma: T, and: T): T[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [index === items.length - 1 ? and : comma, item]));
}

/** "1 report", "12 reports", "1,200 words". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${count === 1 ? one : many}`;
}

import type { EntityType } from '../analysis.ts';

/** Types that the tagger tells apart; `other` (events, works, products, times) is found so that it is not taken for the rest. */
export const TYPES = ['person', 'organisation', 'place', 'group', 'other'] as const;

/** 0 outside; 1 + 2 × type begins; 2 + 2 × type goes on. */
export const LABELS = 1 + 2 * TYPES.length;

export function typeOf(label: number): EntityType | 'other' | null {
  return label === 0 ? null : TYPES[(label - 1) >> 1]!;
}

export function begins(type: (typeof TYPES)[number]): number {
  return 1 + 2 * TYPES.indexOf(type);
}

/** True if `label` may follow `before`. */
export function mayFollow(before: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return before === label || before === label - 1;
}

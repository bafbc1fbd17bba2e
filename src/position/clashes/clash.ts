import type { Citation, Said } from '../dispute.ts';

/** How two statements clash. The first four: they tell one thing differently. */
export const CLASH_KINDS = ['who', 'what', 'when', 'how-many', 'denial', 'mutual-blame', 'own-word'] as const;
export type ClashKind = (typeof CLASH_KINDS)[number];

/** Two statements that cannot both stand, or blame each other; `a` is the earlier. */
export interface FoundClash {
  readonly a: Citation;
  readonly b: Citation;
  readonly kind: ClashKind;
  /** One neutral sentence that cites the words of both. */
  readonly why: string;
}

/** A clash before it is put into words. */
export interface Pair {
  readonly a: Said;
  readonly b: Said;
  readonly kind: ClashKind;
}

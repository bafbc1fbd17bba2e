import type { PloverType } from '../../../record/index.ts';

/** Types that are done in words: they aim at somebody, and what they are about has not happened by their word. */
export const VERBAL: ReadonlySet<PloverType> = new Set<PloverType>([
  'AGREE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
]);

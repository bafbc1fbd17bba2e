/** Which clashes a short brief keeps: facts told differently before blame, the two main sides first, each statement once. */
import type { ClashKind, FoundClash } from '../clashes/clash.ts';
import type { Said } from '../dispute.ts';
import type { Facts } from './facts.ts';

export interface RankedClash {
  readonly clash: FoundClash;
  readonly a: Said;
  readonly b: Said;
  readonly weight: number;
}

const WEIGHT: Readonly<Record<ClashKind, number>> = {
  who: 5,
  'how-many': 4,
  when: 4,
  denial: 3,
  what: 4,
  'own-word': 3,
  'mutual-blame': 2,
};

export function rankClashes({ clashes, said, sides, stories, dispute }: Facts): readonly RankedClash[] {
  const rank = new Map(sides.map(({ key }, index) => [key, index]));
  const order = new Map(dispute.reports.map(({ id }, index) => [id, index / Math.max(1, dispute.reports.length - 1)]));
  const found = clashes.flatMap((clash): RankedClash[] => {
    const [a, b] = [said(clash.a), said(clash.b)];
    if (!a || !b || stories.isReprint(a) || stories.isReprint(b)) return [];
    const places = [a, b].map(({ party }) => rank.get(party?.key ?? ''));
    if (places.some((place) => place === undefined)) return [];
    const weight =
      WEIGHT[clash.kind] +
      places.filter((place) => place! < 2).length +
      (a.text.length > 15 && b.text.length > 15 ? 1 : 0) +
      2 * (order.get(b.report.id) ?? 0);
    return [{ clash, a, b, weight }];
  });
  return [...found].sort((x, y) => y.weight - x.weight);
}

/** The first so many in which no statement and no pair of sides with one reason comes back too often. */
export function variedClashes(ranked: readonly RankedClash[], count: number): readonly RankedClash[] {
  const used = new Set<Said>();
  return ranked
    .filter(({ a, b }) => {
      if (used.has(a) || used.has(b)) return false;
      used.add(a).add(b);
      return true;
    })
    .slice(0, count);
}

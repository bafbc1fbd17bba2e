import { wordsOf } from './clause.ts';
import type { ClaimSourcing, DraftClaim } from './material.ts';

/** What a claim counts for by whose word it is. A party's own word outweighs two rumours. */
const WEIGHT: Readonly<Record<ClaimSourcing, number>> = {
  'own-words': 1,
  deed: 1,
  paraphrase: 0.8,
  anonymous: 0.4,
  media: 0.4,
  account: 0.2,
};
/** After so many days words count half. */
const HALF_LIFE = 30;

export type StrengthOf = (claims: readonly DraftClaim[]) => number;

/** How insistently something is claimed: words by sourcing and recency, the same words printed again counted once. */
export function strengthIn(all: readonly DraftClaim[]): StrengthOf {
  const last = Math.max(...all.map(dayOf));
  return (claims) => {
    const best = new Map<string, number>();
    for (const claim of claims) {
      const key = wordsOf(claim.pieces)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
      const worth = WEIGHT[claim.sourcing] * 0.5 ** ((last - dayOf(claim)) / HALF_LIFE);
      best.set(key, Math.max(best.get(key) ?? 0, worth));
    }
    return [...best.values()].reduce((sum, worth) => sum + worth, 0);
  };
}

/** A party's own account of itself: what others only tell of it decides nothing. */
export function isFirm({ sourcing }: DraftClaim): boolean {
  return sourcing === 'own-words' || sourcing === 'paraphrase' || sourcing === 'deed';
}

/** The last of the claims by date, firm ones first; undefined where there is none. */
export function latest<T extends DraftClaim>(claims: readonly T[]): T | undefined {
  const firm = claims.filter(isFirm);
  const from = firm.length > 0 ? firm : claims;
  return from.reduce<T | undefined>((best, claim) => (best && dayOf(best) > dayOf(claim) ? best : claim), undefined);
}

/** The last deed by which all of it was accepted, if nothing that its party said or did later takes it back. */
export function sealing<T extends DraftClaim>(claims: readonly T[]): T | undefined {
  const deed = latest(claims.filter(({ stance, sourcing }) => stance === 'accepts' && sourcing === 'deed'));
  if (!deed) return undefined;
  const isUndone = claims.some((one) => isFirm(one) && dayOf(one) > dayOf(deed) && !KEEPING.has(one.stance));
  return isUndone ? undefined : deed;
}

const KEEPING: ReadonlySet<string> = new Set(['accepts', 'supports', 'offers']);

/** Days since 1970; undated words are the oldest of all. */
function dayOf({ when }: DraftClaim): number {
  return when === null ? 0 : Date.parse(`${when}T00:00:00Z`) / 86_400_000;
}

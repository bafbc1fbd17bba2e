import type { DraftParty } from './material.ts';
import type { Point } from './points.ts';
import { isFirm, type StrengthOf } from './strength.ts';

/** Who would have to act on an issue, with the words that say so. */
export interface Actors {
  readonly acting: readonly {
    readonly owner: string;
    readonly own: readonly Point[];
    readonly asked: readonly Point[];
  }[];
  /** Demands of which the words do not tell whom they are made of. */
  readonly adrift: readonly Point[];
}

/** Stances a party takes on what it would do itself. */
const OWN = new Set(['rejects', 'offers', 'accepts', 'conditional']);

/**
 * A party acts on an issue if others demand it of it, or if it offers or refuses what it does not itself demand. Demands that name
 * nobody go to the party that acts most, other than the one who makes them.
 */
export function actorsOf(points: readonly Point[], deciding: readonly DraftParty[], strengthOf: StrengthOf): Actors {
  const isParty = new Set(deciding.map(({ name }) => name));
  const demands = points.filter(({ stance }) => stance === 'demands');
  const ownOf = (name: string) => points.filter(({ party, stance }) => party === name && OWN.has(stance));
  const aimedAt = (name: string) => demands.filter(({ party, target }) => target === name && party !== name);
  const weights = deciding.map(({ name }) => {
    const wants = strengthOf(demands.filter(({ party }) => party === name));
    const own = ownOf(name);
    const gives = strengthOf(own.filter(({ stance }) => stance === 'rejects' || stance === 'offers'));
    const isAsked = aimedAt(name).length > 0;
    const answers = demands.some(({ party }) => party !== name) ? strengthOf(own) : gives;
    return { name, weight: strengthOf(aimedAt(name)) + (isAsked || wants <= gives ? answers : 0) };
  });
  const first = (others: readonly (typeof weights)[number][]) =>
    others.reduce<(typeof weights)[number] | null>(
      (best, one) => (one.weight > (best?.weight ?? 0) ? one : best),
      null,
    );
  const asked = new Map<string, Point[]>();
  const adrift: Point[] = [];
  for (const point of demands) {
    const target =
      point.target !== null && isParty.has(point.target) && point.target !== point.party ? point.target : null;
    const owner = target ?? first(weights.filter(({ name }) => name !== point.party))?.name;
    if (owner === undefined) adrift.push(point);
    else asked.set(owner, [...(asked.get(owner) ?? []), point]);
  }
  return {
    acting: weights
      .filter(
        ({ name, weight }) =>
          weight > 0 && (asked.has(name) || ownOf(name).some((point) => isFirm(point) && point.stance !== 'rejects')),
      )
      .map(({ name }) => ({ owner: name, own: ownOf(name), asked: asked.get(name) ?? [] })),
    adrift: adrift.filter(isFirm),
  };
}

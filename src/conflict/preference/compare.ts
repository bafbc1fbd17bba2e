import { holdsAt } from '../model/condition.ts';
import type { Preference } from '../model/model.ts';

/** How a decision maker likes `to` in comparison with `from`. */
export type Comparison = 'strongly better' | 'better' | 'equal' | 'unknown' | 'worse' | 'strongly worse';

/**
 * Compares states under preferences that may be strong or unknown. Statements decide first: the first that tells the states
 * apart, be it plain, strong or unknown. Then the ranking: unknown if a set of unknown order holds both, strong if a strong gap
 * lies between. Without strong and unknown marks this orders states as payoffs do.
 */
export function comparator(preference: Preference): (from: number, to: number) => Comparison {
  const place = new Map<number, number>();
  const stratum: number[] = [];
  let strata = 0;
  preference.ranking?.groups.forEach((group, position) => {
    for (const state of group.states) place.set(state, position);
    stratum.push(strata);
    if (group.strongGapBelow) strata++;
  });
  const unknown = (preference.ranking?.unknown ?? []).map((states) => new Set(states));
  return (from, to) => {
    for (const { condition, strong, unknown: open } of preference.statements) {
      const here = holdsAt(condition, from);
      if (here === holdsAt(condition, to)) continue;
      if (open) return 'unknown';
      if (strong) return here ? 'strongly worse' : 'strongly better';
      return here ? 'worse' : 'better';
    }
    if (from !== to && unknown.some((states) => states.has(from) && states.has(to))) return 'unknown';
    const before = place.get(from);
    const after = place.get(to);
    if (before === undefined || after === undefined || before === after) return 'equal';
    const strong = stratum[before] !== stratum[after];
    if (after < before) return strong ? 'strongly better' : 'better';
    return strong ? 'strongly worse' : 'worse';
  };
}

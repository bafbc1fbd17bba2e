/** Counts of a search: what was right of what was found, and of what was there. */
export interface Tally {
  readonly foundRight: number;
  readonly found: number;
  readonly goldMet: number;
  readonly gold: number;
}

export const NOTHING: Tally = { foundRight: 0, found: 0, goldMet: 0, gold: 0 };

export function add(a: Tally, b: Tally): Tally {
  return {
    foundRight: a.foundRight + b.foundRight,
    found: a.found + b.found,
    goldMet: a.goldMet + b.goldMet,
    gold: a.gold + b.gold,
  };
}

export function precision({ foundRight, found }: Tally): number | null {
  return found === 0 ? null : foundRight / found;
}

export function recall({ goldMet, gold }: Tally): number | null {
  return gold === 0 ? null : goldMet / gold;
}

/** Harmonic mean of precision and recall; 0 where nothing is right, null where there is nothing to find. */
export function f1(tally: Tally): number | null {
  const r = recall(tally);
  if (r === null) return null;
  const p = precision(tally) ?? 0;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** How many of so many judged fields are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export function share({ right, of }: Share): number | null {
  return of === 0 ? null : right / of;
}

import type { Requirement } from './requirements.ts';

export interface Demotions {
  /** Sets of states, smallest first: demoting all of one, to the target's rank or below, makes the target stable. */
  readonly sets: readonly (readonly number[])[];
  /** False if there are more sets than were asked for. */
  readonly complete: boolean;
}

/** Alternatives looked at before giving up on finding more sets: about a second's work. */
const MAX_WORK = 3_000_000;

/**
 * All minimal sets of upper states to demote so that the requirements are met; `[[]]` if they are already. None can be left
 * out of any of them. Searched in order of size, so the first are the cheapest. Where there are too many to go through, and
 * none came up, one is found by taking the smallest alternative of each requirement and leaving out what can be spared.
 */
export function minimalDemotions(
  required: readonly Requirement[],
  inUpper: (state: number) => boolean,
  limit = 50,
): Demotions {
  const lists = required.map(({ alternatives }) => minimalSets(alternatives.map((states) => states.filter(inUpper))));
  const open = lists.filter((sets) => !sets.some((set) => set.length === 0));
  const found: number[][] = [];
  const seen = new Set<string>();
  const bySize: number[][][] = [[[]]];
  const eachVisit = open.reduce((sum, sets) => sum + sets.length, 1);
  let work = 0;
  for (let size = 0; size < bySize.length; size++) {
    for (const demoted of bySize[size] ?? []) {
      work += eachVisit;
      if (found.length >= limit || work > MAX_WORK) {
        return { sets: found.length > 0 ? found : [smallestAlternatives(open)], complete: false };
      }
      const has = new Set(demoted);
      if (found.some((set) => set.every((state) => has.has(state)))) continue;
      const unmet = open.find((sets) => !sets.some((set) => set.every((state) => has.has(state))));
      if (!unmet) {
        found.push(demoted);
        continue;
      }
      for (const set of unmet) {
        const next = [...new Set([...demoted, ...set])].sort((a, b) => a - b);
        const key = next.join();
        if (seen.has(key)) continue;
        seen.add(key);
        bySize[next.length] ??= [];
        bySize[next.length]!.push(next);
      }
    }
  }
  return { sets: found, complete: true };
}

/** A minimal set, not always a smallest one. */
function smallestAlternatives(open: readonly (readonly (readonly number[])[])[]): number[] {
  const chosen = new Set<number>();
  const met = (sets: readonly (readonly number[])[]) => sets.some((set) => set.every((state) => chosen.has(state)));
  for (const sets of open) if (!met(sets)) for (const state of sets[0]!) chosen.add(state);
  for (const state of [...chosen]) {
    chosen.delete(state);
    if (!open.every(met)) chosen.add(state);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** The sets that hold no other one of the list, each once. */
export function minimalSets(sets: readonly (readonly number[])[]): number[][] {
  const sorted = sets.map((set) => [...new Set(set)].sort((a, b) => a - b)).sort((a, b) => a.length - b.length);
  const kept: number[][] = [];
  const singles = new Set<number>();
  for (const set of sorted) {
    if (set.some((state) => singles.has(state))) continue;
    if (set.length === 0) return [[]];
    if (set.length === 1) singles.add(set[0]!);
    else if (kept.some((other) => other.length > 1 && isSubset(other, set))) continue;
    kept.push(set);
  }
  return kept;
}

/** Both sorted. */
function isSubset(inner: readonly number[], outer: readonly number[]): boolean {
  let at = 0;
  for (const state of inner) {
    while (at < outer.length && outer[at]! < state) at++;
    if (outer[at] !== state) return false;
  }
  return true;
}

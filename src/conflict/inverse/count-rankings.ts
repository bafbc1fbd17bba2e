import { minimalSets } from './demotions.ts';
import { add, factorial, multiply, ONE, type Polynomial, subsetsOfSet } from './polynomial.ts';
import type { Requirement } from './requirements.ts';

export interface RankingCount {
  /** Strict rankings of all feasible states under which the target is stable. */
  readonly stable: bigint;
  /** All strict rankings: the factorial of the number of states. */
  readonly all: bigint;
}

/** States above which counting is not tried, and branches after which it is given up. */
const MAX_STATES = 512;
const MAX_BRANCHES = 100_000;

/**
 * How many of the m! strict rankings of the states make the target stable, exactly and without listing any: the sum over upper
 * sets U that meet the requirements of |U|! · (m - 1 - |U|)!. States that play the same part are counted together; null if that
 * does not bring the work within bounds.
 */
export function countRankings(
  required: readonly Requirement[],
  states: readonly number[],
  target: number,
): RankingCount | null {
  if (states.length > MAX_STATES) return null;
  const others = states.filter((state) => state !== target);
  const sizes = upperSetsBySize(required, others);
  if (!sizes) return null;
  const m = states.length;
  let stable = 0n;
  sizes.forEach((count, size) => {
    if (count > 0n) stable += count * factorial(size) * factorial(m - 1 - size);
  });
  return { stable, all: factorial(m) };
}

/** States that play the same part. Each group is either good or bad, with a polynomial of how many choices of each size make it so. */
interface Group {
  readonly good: Polynomial;
  readonly bad: Polynomial;
}

/** One alternative of the list must have only good groups. */
type Clause = readonly (readonly number[])[];

function upperSetsBySize(required: readonly Requirement[], others: readonly number[]): Polynomial | null {
  const clauses = required.map(({ alternatives }) => minimalSets(alternatives));
  const open = clauses.filter((sets) => !sets.some((set) => set.length === 0));
  const single = open.every((sets) => sets.every((set) => set.length === 1));
  // With single states a clause asks that not all of its states be upper, so a group is good unless it is wholly upper; with
  // sets it asks that one set hold no upper state, so a group is good if none of it is upper.
  const parts = single
    ? open.map((sets) => sets.flat())
    : [...new Map(open.flat().map((set) => [set.join(), set])).values()];
  const signature = new Map<number, number[]>();
  parts.forEach((part, k) => {
    for (const state of part) {
      const seen = signature.get(state);
      if (seen) seen.push(k);
      else signature.set(state, [k]);
    }
  });
  const groupOf = new Map<string, number>();
  const members: number[][] = [];
  const index = new Map<number, number>();
  for (const [state, key] of signature) {
    const group = groupOf.get(key.join()) ?? members.push([]) - 1;
    groupOf.set(key.join(), group);
    members[group]!.push(state);
    index.set(state, group);
  }
  const groups = members.map((states): Group => {
    const n = states.length;
    const any = subsetsOfSet(n);
    const exactly = single ? n : 0;
    const lone = any.map((count, k) => (k === exactly ? count : 0n));
    const rest = any.map((count, k) => (k === exactly ? 0n : count));
    return single ? { good: rest, bad: lone } : { good: lone, bad: rest };
  });
  const formula = open.map((sets): Clause => minimalSets(sets.map((set) => set.map((state) => index.get(state)!))));
  const free = others.filter((state) => !signature.has(state)).length;
  const counter = new Counter(groups);
  const bound = counter.count(formula, new Set(groups.keys()));
  return bound && multiply(bound, subsetsOfSet(free));
}

class Counter {
  #branches = 0;
  readonly #groups: readonly Group[];

  constructor(groups: readonly Group[]) {
    this.#groups = groups;
  }

  /** The choices for the groups in `over` under which every clause is met; null once there are too many branches. */
  count(clauses: readonly Clause[], over: ReadonlySet<number>): Polynomial | null {
    let product: Polynomial = ONE;
    const rest = new Set(over);
    for (const component of components(clauses)) {
      const own = new Set(component.flat(2));
      for (const group of own) rest.delete(group);
      const factor = this.#branch(component, own);
      if (!factor) return null;
      product = multiply(product, factor);
    }
    for (const group of rest) product = multiply(product, this.#either(group));
    return product;
  }

  #either(group: number): Polynomial {
    return add(this.#groups[group]!.good, this.#groups[group]!.bad);
  }

  /** Clauses that hang together: decides one group, good or bad, and counts both ways. */
  #branch(clauses: readonly Clause[], over: ReadonlySet<number>): Polynomial | null {
    if (++this.#branches > MAX_BRANCHES) return null;
    const group = mostFrequent(clauses);
    const rest = new Set(over);
    rest.delete(group);
    const ifGood = clauses
      .map((clause) => minimalSets(clause.map((set) => set.filter((other) => other !== group))))
      .filter((clause) => !clause.some((set) => set.length === 0));
    const good = this.count(ifGood, rest);
    if (!good) return null;
    const whenGood = multiply(this.#groups[group]!.good, good);
    const ifBad = clauses.map((clause) => clause.filter((set) => !set.includes(group)));
    if (ifBad.some((clause) => clause.length === 0)) return whenGood;
    const bad = this.count(ifBad, rest);
    return bad && add(whenGood, multiply(this.#groups[group]!.bad, bad));
  }
}

function mostFrequent(clauses: readonly Clause[]): number {
  const counts = new Map<number, number>();
  for (const group of clauses.flat(2)) counts.set(group, (counts.get(group) ?? 0) + 1);
  let best = -1;
  let most = 0;
  for (const [group, count] of counts) {
    if (count > most || (count === most && group < best)) {
      best = group;
      most = count;
    }
  }
  return best;
}

/** Splits clauses into sets that share no group. */
function components(clauses: readonly Clause[]): Clause[][] {
  const parts: { groups: Set<number>; clauses: Clause[] }[] = [];
  for (const clause of clauses) {
    const joined = { groups: new Set(clause.flat()), clauses: [clause] };
    for (let k = parts.length - 1; k >= 0; k--) {
      const part = parts[k]!;
      if (![...part.groups].some((group) => joined.groups.has(group))) continue;
      for (const group of part.groups) joined.groups.add(group);
      joined.clauses.push(...part.clauses);
      parts.splice(k, 1);
    }
    parts.push(joined);
  }
  return parts.map((part) => part.clauses);
}

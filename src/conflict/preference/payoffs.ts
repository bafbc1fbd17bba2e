import { ConflictError, type Problem, problemAt } from '../model/conflict-error.ts';
import type { Preference, Ranking } from '../model/model.ts';
import { hasBit, statesOf } from '../space/bitmap.ts';
import { satisfying } from '../space/satisfying.ts';
import type { Space } from '../space/space.ts';
import { payoffsOfGroups, prioritise } from './prioritise.ts';

/**
 * Payoffs of a preference: 1 is worst, ties are equal, 0 marks infeasible states. Statements rank first; a ranking orders
 * what they leave tied, or everything if there are none. Throws a ConflictError if a ranking names infeasible states or misses
 * some: with statements, each set of states they leave tied must be ranked as a whole or not at all.
 *
 * Statements marked unknown are left out here: payoffs are an order, and "unknown" is not one.
 */
export function payoffsOf(preference: Preference, space: Space, holder: string): Int32Array {
  const known = preference.statements.filter((statement) => !statement.unknown);
  const byStatements = prioritise(
    space,
    lazily(
      known.map((statement) => statement.condition),
      space.size,
    ),
  );
  const { ranking } = preference;
  if (!ranking || ranking.groups.length === 0) return byStatements;
  const direct = payoffsOfGroups(
    space.size,
    ranking.groups.map((group) => group.states),
  );
  const problems = checkRanking(ranking, byStatements, direct, space, holder, known.length > 0);
  if (problems.length > 0) throw new ConflictError(problems);
  return known.length === 0 ? direct : combine(byStatements, direct, ranking.groups.length, space);
}

function* lazily(conditions: readonly Parameters<typeof satisfying>[0][], size: number) {
  for (const condition of conditions) yield satisfying(condition, size);
}

function checkRanking(
  ranking: Ranking,
  byStatements: Int32Array,
  direct: Int32Array,
  space: Space,
  holder: string,
  mixed: boolean,
): Problem[] {
  const infeasible = ranking.groups.flatMap((group) => group.states.filter((state) => !hasBit(space.feasible, state)));
  if (infeasible.length > 0) {
    const message = `the ranking of "${holder}" holds ${listed('infeasible state', infeasible)}`;
    return [problemAt(ranking.at, message, 'Take them out; a ranking goes by decimals, sums of 2^option index.')];
  }
  const states = statesOf(space.feasible);
  const touched = new Set<number>();
  for (const state of states) {
    if (direct[state]! > 0) touched.add(byStatements[state]!);
  }
  const missing = [...states].filter((state) => direct[state] === 0 && (!mixed || touched.has(byStatements[state]!)));
  if (missing.length === 0) return [];
  const message = `the ranking of "${holder}" misses ${listed('feasible state', missing)}`;
  const remedy = mixed
    ? 'Of states that the statements leave tied, rank all or none.'
    : 'Add them, in an inner list with the states they are tied with.';
  return [problemAt(ranking.at, message, remedy)];
}

/** Orders first by `first`, then by `second`; works for any sizes, since it ranks by counting twice. */
function combine(first: Int32Array, second: Int32Array, levels: number, space: Space): Int32Array {
  const states = [...statesOf(space.feasible)];
  const top = levels + 1;
  states.sort((a, b) => first[a]! * top + second[a]! - (first[b]! * top + second[b]!));
  const payoff = new Int32Array(space.size);
  let rank = 0;
  let last = -1;
  for (const state of states) {
    const key = first[state]! * top + second[state]!;
    if (key !== last) rank++;
    last = key;
    payoff[state] = rank;
  }
  return payoff;
}

function listed(what: string, states: readonly number[]): string {
  const shown = states.slice(0, 10).join(', ');
  const rest = states.length > 10 ? ` and ${states.length - 10} more` : '';
  return `${states.length === 1 ? what : `${what}s`} ${shown}${rest}`;
}

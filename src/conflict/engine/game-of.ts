import type { Condition } from '../model/condition.ts';
import { and, not, or } from '../model/condition.ts';
import { ConflictError, problemAt } from '../model/conflict-error.ts';
import type { ConflictModel, DecisionMaker, Stated } from '../model/model.ts';
import { payoffsOf } from '../preference/payoffs.ts';
import { type Bitmap, countBits, hasBit, intersection } from '../space/bitmap.ts';
import { satisfying } from '../space/satisfying.ts';
import { type Space, spaceOf } from '../space/space.ts';
import type { Game, Player } from './game.ts';

/**
 * Counts out the states of a model and ranks them for each decision maker. Throws a ConflictError if no state is feasible, if
 * the status quo is not, or if a ranking misses states or names infeasible ones.
 */
export function gameOf(model: ConflictModel): Game {
  const space = modelSpace(model, model.infeasible);
  if (model.statusQuo !== null && !hasBit(space.feasible, model.statusQuo)) {
    const message = `the status quo, state ${model.statusQuo}, is infeasible`;
    throw new ConflictError([
      problemAt(['statusQuo'], message, 'Give a feasible state, or loosen what is infeasible.'),
    ]);
  }
  return { model, space, players: model.decisionMakers.map((maker) => playerOf(model, maker, space)) };
}

/** The feasible states under the given rules, and under the code of levels. Throws if there is none. */
export function modelSpace(model: ConflictModel, infeasible: readonly Stated[]): Space {
  const space = spaceOf(model.bits, [...brokenLevels(model), ...infeasible.map((rule) => rule.condition)]);
  if (space.count > 0) return space;
  const alone = infeasible.find((rule) => countBits(satisfying(rule.condition, space.size)) === space.size);
  const message = alone ? `"${alone.text}" holds everywhere, so no state is feasible` : 'no state is feasible';
  const remedy = alone
    ? 'A rule under infeasible names what cannot be; this one excludes everything.'
    : 'The rules under infeasible contradict each other; take some out until states remain.';
  throw new ConflictError([problemAt(alone?.at ?? ['infeasible'], message, remedy)]);
}

function playerOf(model: ConflictModel, maker: DecisionMaker, space: Space): Player {
  const bits = { both: 0, forward: 0, backward: 0 };
  for (const index of maker.options) {
    const option = model.options[index]!;
    bits[option.direction] |= (2 ** (option.levels.length - 1) - 1) << option.firstBit;
  }
  return {
    name: maker.name,
    ...bits,
    payoff: payoffsOf(maker.preference, space, maker.name),
    unseen: unseenBy(maker, space),
  };
}

function unseenBy(maker: DecisionMaker, space: Space): Bitmap | null {
  if (maker.misperceived.length === 0) return null;
  const condition = or(maker.misperceived.map((stated) => stated.condition));
  const unseen = intersection(satisfying(condition, space.size), space.feasible);
  return countBits(unseen) > 0 ? unseen : null;
}

/** Patterns of bits that are no level: a bit set above one that is not. */
function brokenLevels(model: ConflictModel): Condition[] {
  return model.options.flatMap((option) =>
    Array.from({ length: option.levels.length - 2 }, (_, k): Condition => {
      const low: Condition = { kind: 'bit', bit: option.firstBit + k };
      return and([not(low), { kind: 'bit', bit: option.firstBit + k + 1 }]);
    }),
  );
}

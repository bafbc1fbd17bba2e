import type { Game } from '../engine/game.ts';
import { type Condition, holdsAt, not } from '../model/condition.ts';
import { type Bitmap, emptyBitmap, hasBit, setBit, statesOf } from '../space/bitmap.ts';
import { satisfying } from '../space/satisfying.ts';
import { areMet, type Requirement } from './requirements.ts';

/** One change of a decision maker's list of statements. Positions count from 0, in the list as it stands before the change. */
export type StatementChange =
  | { readonly kind: 'remove'; readonly at: number; readonly text: string }
  | { readonly kind: 'move'; readonly at: number; readonly to: number; readonly text: string }
  | { readonly kind: 'negate'; readonly at: number; readonly text: string }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string };

/** Lists longer than this are searched for single changes only: pairs grow with the fourth power. */
const MAX_FOR_PAIRS = 12;
const MAX_PAIRS_TRIED = 200_000;

interface Item {
  readonly text: string;
  readonly holds: Bitmap;
}

/**
 * The fewest changes of statements that meet the requirements, so that the target is stable: statements removed, moved, turned
 * into their opposite, or added (an option taken or not taken, a level reached or not). One change is tried first, then two.
 * Empty if one or two are not enough, or if none are needed. At most `limit` of the cheapest are listed, in a fixed order.
 */
export function cheapestStatementChanges(
  game: Game,
  i: number,
  target: number,
  required: readonly Requirement[],
  limit = 20,
): StatementChange[][] {
  const { preference } = game.model.decisionMakers[i]!;
  const { size } = game.space;
  const items = preference.statements
    .filter((statement) => !statement.unknown)
    .map(({ text, condition }): Item => ({ text, holds: satisfying(condition, size) }));
  const literals = literalsOf(game).map(([text, condition]): Item => ({ text, holds: satisfying(condition, size) }));
  const direct = rankedAbove(game, i, target);
  const works = (list: readonly Item[]) => {
    const upper = upperSet(list, target, game.space.feasible, direct);
    return areMet(required, (state) => hasBit(upper, state));
  };
  if (items.length === 0 && preference.ranking) return [];
  if (works(items)) return [];
  const found: StatementChange[][] = [];
  const singles = [...singleChanges(items, literals)];
  for (const { change, list } of singles) {
    if (found.length < limit && works(list)) found.push([change]);
  }
  if (found.length > 0 || items.length > MAX_FOR_PAIRS) return found;
  let tried = 0;
  for (const first of singles) {
    for (const second of singleChanges(first.list, literals)) {
      if (found.length >= limit || ++tried > MAX_PAIRS_TRIED) return found;
      if (works(second.list)) found.push([first.change, second.change]);
    }
  }
  return found;
}

function* singleChanges(
  items: readonly Item[],
  literals: readonly Item[],
): Generator<{ change: StatementChange; list: Item[] }> {
  for (const [at, { text }] of items.entries()) {
    yield { change: { kind: 'remove', at, text }, list: items.filter((_, k) => k !== at) };
  }
  for (const [at, item] of items.entries()) {
    for (let to = 0; to < items.length; to++) {
      if (to === at || to === at - 1) continue; // moving down by one is the same as moving the next one up
      const list = items.filter((_, k) => k !== at);
      list.splice(to, 0, item);
      yield { change: { kind: 'move', at, to, text: item.text }, list };
    }
  }
  for (const [at, { text, holds }] of items.entries()) {
    const opposite = { text: `not (${text})`, holds: holds.map((word) => ~word) };
    yield { change: { kind: 'negate', at, text }, list: items.map((item, k) => (k === at ? opposite : item)) };
  }
  for (let at = 0; at <= items.length; at++) {
    for (const literal of literals) {
      const list = [...items];
      list.splice(at, 0, literal);
      yield { change: { kind: 'insert', at, text: literal.text }, list };
    }
  }
}

/** The states preferred to the target: they agree with it on the first statements, and hold the first one that it does not. */
function upperSet(list: readonly Item[], target: number, feasible: Bitmap, direct: Bitmap): Bitmap {
  const upper = new Uint32Array(feasible.length);
  const alike = feasible.slice();
  for (const { holds } of list) {
    const here = hasBit(holds, target);
    for (let w = 0; w < alike.length; w++) {
      if (!here) upper[w]! |= alike[w]! & holds[w]!;
      alike[w]! &= here ? holds[w]! : ~holds[w]!;
    }
  }
  for (let w = 0; w < alike.length; w++) upper[w]! |= alike[w]! & direct[w]!;
  return upper;
}

/** States that a direct ranking beside the statements puts above the target; only ties of the statements ask for it. */
function rankedAbove(game: Game, i: number, target: number): Bitmap {
  const above = emptyBitmap(game.space.size);
  const groups = game.model.decisionMakers[i]!.preference.ranking?.groups ?? [];
  const own = groups.findIndex((group) => group.states.includes(target));
  for (const group of groups.slice(0, Math.max(own, 0))) for (const state of group.states) setBit(above, state);
  return above;
}

/** What an added statement may say: each bit of each option, and its opposite, in words; only such as tell feasible states apart. */
function literalsOf(game: Game): [string, Condition][] {
  const states = statesOf(game.space.feasible);
  return game.model.options.flatMap((option) => {
    const name = option.id ?? `"${option.name}"`;
    return option.levels.slice(1).flatMap((level, k): [string, Condition][] => {
      const bit: Condition = { kind: 'bit', bit: option.firstBit + k };
      const count = states.reduce((sum, state) => sum + (holdsAt(bit, state) ? 1 : 0), 0);
      if (count === 0 || count === states.length) return [];
      if (option.levels.length === 2)
        return [
          [name, bit],
          [`not ${name}`, not(bit)],
        ];
      return [
        [`${name} >= "${level}"`, bit],
        [`${name} < "${level}"`, not(bit)],
      ];
    });
  });
}

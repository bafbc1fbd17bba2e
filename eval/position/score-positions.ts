import type { HeldPosition } from '../../src/position/index.ts';
import type { GoldPosition } from '../examples/gold.ts';
import type { Tally } from '../examples/tally.ts';

export interface PositionScore {
  readonly tally: Tally;
  readonly missed: readonly GoldPosition[];
  readonly extra: readonly HeldPosition[];
}

/**
 * Party, issue and stance right, and the day within a day of the gold's, which is as near as a date of publication comes. Each gold
 * position is met once. `fits` may be loosened to party and issue alone, to see how much of the loss is the stance's.
 */
export function scorePositions(
  gold: readonly GoldPosition[],
  found: readonly HeldPosition[],
  fits: (gold: GoldPosition, found: HeldPosition) => boolean = sameStance,
): PositionScore {
  const open = new Set(gold);
  const extra: HeldPosition[] = [];
  for (const position of found) {
    const met = [...open].find((one) => sameSubject(one, position) && fits(one, position) && sameDay(one, position));
    if (met) open.delete(met);
    else extra.push(position);
  }
  const goldMet = gold.length - open.size;
  return {
    tally: { gold: gold.length, goldMet, found: found.length, foundRight: found.length - extra.length },
    missed: [...open],
    extra,
  };
}

function sameSubject(gold: GoldPosition, found: HeldPosition): boolean {
  return plain(gold.party) === plain(found.party) && gold.issue === found.issue;
}

function sameStance(gold: GoldPosition, found: HeldPosition): boolean {
  return gold.stance === found.stance;
}

function sameDay(gold: GoldPosition, { since }: HeldPosition): boolean {
  if (since === null) return false;
  const day = 86_400_000;
  const at = Date.parse(gold.from);
  return at >= Date.parse(since.from) - day && at <= Date.parse(since.to) + day;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[’‘]/g, "'").replace(/^the /, '');
}

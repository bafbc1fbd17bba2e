import type { HeldPosition } from '../../position/index.ts';
import type { PositionLine } from '../contract/index.ts';
import { Refusal } from '../http/refusal.ts';
import { sameName, type View } from './view.ts';
import type { World } from './world.ts';

const FIRM: ReadonlySet<string> = new Set(['own-words', 'paraphrase', 'deed']);

/** Where each party stands on each issue. Those with the most positions come first. */
export const positionsView: View<'GET /api/positions'> = (world, { asOf, party, issue }) => {
  const positions = world
    .positions()
    .filter(
      (one) =>
        (party === undefined || sameName(one.party, party)) &&
        (issue === undefined || isIssue(world, one.issue, issue)),
    );
  const cells = new Map<string, HeldPosition[]>();
  const weight = new Map<string, number>();
  for (const one of positions) {
    const key = `${one.party}\n${one.issue}`;
    cells.set(key, [...(cells.get(key) ?? []), one]);
    weight.set(one.party, (weight.get(one.party) ?? 0) + 1);
  }
  const days = world.dispute().reports.flatMap(({ published }) => published ?? []);
  return {
    asOf: asOf ?? null,
    days: { first: days[0] ?? null, last: days.at(-1) ?? null },
    parties: [...weight.keys()].sort((a, b) => weight.get(b)! - weight.get(a)!),
    issues: world.dispute().issues.map(({ id, name }) => ({ id, name })),
    cells: [...cells.values()].map((history) => ({
      party: history[0]!.party,
      issue: history[0]!.issue,
      current: currentOf(history).id,
      history: history.map(({ id }) => id),
    })),
    positions: positions.map(lineOf),
  };
};

/** A party's positions on an issue, with the words they rest on. */
export const cellView: View<'GET /api/positions/cell'> = (world, { party, issue }) => {
  const history = world.positions().filter((one) => sameName(one.party, party) && isIssue(world, one.issue, issue));
  const [first] = history;
  if (!first) {
    throw new Refusal(404, 'no-position', `${party} holds no position on ${issue}`, { help: 'see /api/positions' });
  }
  return {
    party: first.party,
    issue: { id: first.issue, name: world.issueName(first.issue) },
    history: history.map((one) => ({
      ...lineOf(one),
      evidence: one.evidence.map(({ cite, sourcing, basis }) => ({ ...world.quote(cite), sourcing, basis })),
    })),
  };
};

/** The last that the party said or did openly; where it never did, the last that is told of it. */
function currentOf(history: readonly HeldPosition[]): HeldPosition {
  return history.filter(({ sourcing }) => FIRM.has(sourcing)).at(-1) ?? history.at(-1)!;
}

function lineOf({ condition, evidence, ...rest }: HeldPosition): PositionLine {
  return { ...rest, condition: condition?.span.text ?? null, evidence: evidence.length };
}

/** An issue by its id or its name. */
export function isIssue(world: World, id: string, wanted: string): boolean {
  return id === wanted || sameName(world.issueName(id), wanted);
}

import type { Happening } from '../../src/position/index.ts';
import type { GoldHappening } from '../examples/gold.ts';
import type { Share, Tally } from '../examples/tally.ts';

export interface ChronologyScore {
  /** Happenings one to one: of the gold's those met, of ours those that hold a mention of the gold's. */
  readonly happenings: Tally;
  /** Pairs of mentions that belong together. */
  readonly pairs: Tally;
  /** First day right within a day, of the happenings met. */
  readonly days: Share;
  /** Parties that dispute it, all and only those of the gold. */
  readonly disputed: Share;
  readonly missed: readonly GoldHappening[];
  /** Ours that mix two happenings of the gold, or hold a second piece of one. */
  readonly wrong: readonly Happening[];
}

/**
 * The gold lists the happenings that matter, not every event, so entries of ours that hold none of its mentions are not judged. An entry
 * stands for the happening of which it holds most mentions, and each happening is met once, by the entry that holds most of it.
 */
export function scoreChronology(
  gold: readonly GoldHappening[],
  found: readonly Happening[],
  goldOf: ReadonlyMap<string, string>,
): ChronologyScore {
  const happeningOf = new Map(gold.flatMap((one) => one.mentions.map((mention) => [mention, one])));
  const judged = found.flatMap((entry) => {
    const held = entry.mentions.flatMap(({ report, id }) => happeningOf.get(goldOf.get(`${report}#${id}`) ?? '') ?? []);
    return held.length > 0 ? [{ entry, held }] : [];
  });
  const claims = judged
    .flatMap(({ entry, held }) =>
      [...new Set(held)].map((one) => ({ entry, one, share: held.filter((h) => h === one).length })),
    )
    .sort((a, b) => b.share - a.share);
  const metBy = new Map<GoldHappening, Happening>();
  const used = new Set<Happening>();
  for (const { entry, one } of claims) {
    if (metBy.has(one) || used.has(entry)) continue;
    metBy.set(one, entry);
    used.add(entry);
  }
  const met = [...metBy];
  const disputed = met.filter(([one]) => one.disputedBy.length > 0 || one.claimedBy.length > 0);
  return {
    happenings: { gold: gold.length, goldMet: metBy.size, found: judged.length, foundRight: used.size },
    pairs: pairsOf(judged.map(({ held }) => held)),
    days: { right: met.filter(([one, entry]) => isNear(one, entry)).length, of: met.length },
    disputed: {
      right: disputed.filter(([one, entry]) => sameParties(one.disputedBy, entry.disputedBy)).length,
      of: disputed.length,
    },
    missed: gold.filter((one) => !metBy.has(one)),
    wrong: judged.filter(({ entry, held }) => !used.has(entry) || new Set(held).size > 1).map(({ entry }) => entry),
  };
}

function pairsOf(groups: readonly (readonly GoldHappening[])[]): Tally {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const total = new Map<GoldHappening, number>();
  let found = 0;
  let right = 0;
  for (const held of groups) {
    found += pairs(held.length);
    for (const one of new Set(held)) {
      const count = held.filter((other) => other === one).length;
      right += pairs(count);
      total.set(one, (total.get(one) ?? 0) + count);
    }
  }
  const all = [...total.values()].reduce((sum, count) => sum + pairs(count), 0);
  return { gold: all, goldMet: right, found, foundRight: right };
}

const DAY = 86_400_000;

function isNear(gold: GoldHappening, { when }: Happening): boolean {
  return (
    when !== null &&
    Date.parse(when.from) <= Date.parse(gold.to) + DAY &&
    Date.parse(when.to) >= Date.parse(gold.from) - DAY
  );
}

function sameParties(gold: readonly string[], found: readonly string[]): boolean {
  return [...gold].sort().join() === [...found].sort().join();
}

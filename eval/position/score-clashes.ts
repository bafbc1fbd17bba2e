import type { FoundClash } from '../../src/position/index.ts';
import type { GoldClash } from '../examples/gold.ts';
import type { Share, Tally } from '../examples/tally.ts';

export interface ClashScore {
  readonly tally: Tally;
  /** Kind right, of the pairs found. */
  readonly kind: Share;
  readonly missed: readonly GoldClash[];
  readonly extra: readonly FoundClash[];
}

/** Pairs of statements, whichever stands first; `goldOf` says which gold statement a found one is. */
export function scoreClashes(
  gold: readonly GoldClash[],
  found: readonly FoundClash[],
  goldOf: ReadonlyMap<string, string>,
): ClashScore {
  const wanted = new Map(gold.map((clash) => [pairKey(clash.a, clash.b), clash]));
  const met = new Set<GoldClash>();
  const extra: FoundClash[] = [];
  const kind = { right: 0, of: 0 };
  let right = 0;
  for (const clash of found) {
    const [a, b] = [clash.a, clash.b].map(({ report, id }) => goldOf.get(`${report}#${id}`) ?? `?${report}#${id}`);
    const one = wanted.get(pairKey(a!, b!));
    if (!one) {
      extra.push(clash);
      continue;
    }
    right++;
    if (met.has(one)) continue;
    met.add(one);
    kind.of++;
    if (one.kind === clash.kind) kind.right++;
  }
  return {
    tally: { gold: gold.length, goldMet: met.size, found: found.length, foundRight: right },
    kind,
    missed: gold.filter((clash) => !met.has(clash)),
    extra,
  };
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

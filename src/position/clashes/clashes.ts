/** Every clash of a dispute. `FINDERS` says what is looked for, the surest first: of two findings on one pair the first stands. */
import { citationKey, compareText, type Dispute } from '../dispute.ts';
import { findCauses, findDayClashes, findDisagreements, findWhoBegan } from './accounts.ts';
import { findAnsweringAccusations, findExchangedRoles, findMutualBlame } from './blame.ts';
import type { FoundClash, Pair } from './clash.ts';
import { type Debate, debateOf, isNested } from './debate.ts';
import { findDenials } from './denial.ts';
import { findNumberClashes } from './numbers.ts';
import { findOppositeClaims } from './opposite-claims.ts';
import { findBrokenWords } from './own-word.ts';
import { reasonFor } from './reason.ts';

type Finder = (debate: Debate, dispute: Dispute) => readonly Pair[];

const FINDERS: readonly Finder[] = [
  findDayClashes,
  findNumberClashes,
  findWhoBegan,
  findDenials,
  findAnsweringAccusations,
  findExchangedRoles,
  (debate, { issues }) => findOppositeClaims(debate, issues),
  findBrokenWords,
  findMutualBlame,
  findCauses,
  findDisagreements,
];

/** Pairs in order of the later statement's report, each pair once, the earlier statement first. */
export function findClashes(dispute: Dispute): readonly FoundClash[] {
  const debate = debateOf(dispute);
  const place = new Map(dispute.statements.map((said, index) => [said, index]));
  const pairs = new Map<string, Pair>();
  for (const find of FINDERS) {
    for (const { a, b, kind } of find(debate, dispute)) {
      if (a === b || isNested(a, b)) continue;
      const [first, second] = place.get(a)! <= place.get(b)! ? [a, b] : [b, a];
      const key = `${citationKey(first.cite)} ${citationKey(second.cite)}`;
      if (!pairs.has(key)) pairs.set(key, { a: first, b: second, kind });
    }
  }
  return [...pairs.values()]
    .sort(
      (x, y) => place.get(x.b)! - place.get(y.b)! || place.get(x.a)! - place.get(y.a)! || compareText(x.kind, y.kind),
    )
    .map(({ a, b, kind }) => ({ a: a.cite, b: b.cite, kind, why: reasonFor(a, b, kind) }));
}

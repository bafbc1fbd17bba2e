/** One side says that a thing is so, the other that it is not: the same notions, one of them turned round. */

import type { Issue } from '../../record/index.ts';
import type { Said } from '../dispute.ts';
import { HEARSAY } from '../english/clash-words.ts';
import { notionsOf } from '../words.ts';
import type { Pair } from './clash.ts';
import { commonIssues, cueOf, type Debate, isNested, nearest, onDifferentSides, sideOf } from './debate.ts';
import { isDenial } from './denial.ts';

const FACTUAL: ReadonlySet<string> = new Set(['state', 'deny', 'accuse', 'believe']);
/** A claim of more notions says more than that a thing is (not) so. */
const PLAIN_SIZE = 8;

export function findOppositeClaims(debate: Debate, issues: readonly Issue[]): readonly Pair[] {
  const key = new Map(issues.map((issue) => [issue.id, termNotions(issue)]));
  const found = new Map<string, Pair>();
  for (const claim of debate.statements) {
    if (!claim.negated || !FACTUAL.has(claim.statement.act) || claim.notions.size > 2) continue;
    const speaker = assertedBy(claim);
    if (speaker === null) continue;
    for (const issue of claim.statement.issues) {
      const notion = [...claim.notions].find((one) => key.get(issue)?.has(one));
      if (notion === undefined) continue;
      const other = nearest(debate.speakingOf(notion), claim).find((said) => isPlainYes(said, claim, issue));
      if (other)
        found.set(
          `${sideOf(speaker)} ${speaker.report.id} ${other.cite.report}#${other.cite.id}`,
          inOrder(other, speaker),
        );
    }
  }
  return [...found.values()];
}

/** The statement that puts a claim forward: itself, or the one it stands in where it is nobody's own word. */
function assertedBy(claim: Said): Said | null {
  let said: Said | null = claim;
  while (said?.within) said = said.within;
  return said !== null && sideOf(said) !== null && !HEARSAY.test(cueOf(said)) ? said : null;
}

function isPlainYes(said: Said, claim: Said, issue: string): boolean {
  return (
    !said.negated &&
    said.within === null &&
    said.notions.size <= PLAIN_SIZE &&
    FACTUAL.has(said.statement.act) &&
    !isDenial(said) &&
    !isNested(said, claim) &&
    onDifferentSides(said, claim.within ?? claim) &&
    commonIssues(said, claim).some((one) => one === issue)
  );
}

function termNotions({ name, terms }: Issue): ReadonlySet<string> {
  return new Set([name, ...terms].flatMap((term) => [...notionsOf(term)]));
}

function inOrder(a: Said, b: Said): Pair {
  return { a, b, kind: 'what' };
}

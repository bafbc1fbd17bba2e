import { clauseOf, placeOf, wordsOf } from './clause.ts';
import { conditionalIn, NEITHER_NOR, REFUSING } from './english/conditions.ts';
import type { DraftClaim, DraftIssue, DraftMaterial } from './material.ts';

/** A claim with the clause of its words that tells what is wanted, refused, offered or threatened. */
export interface Point extends DraftClaim {
  /** Null where no clause of the words speaks of the issue: it counts, but names nothing. */
  readonly clause: string | null;
}

/**
 * The claims, each said of one issue only: words on two issues go to each issue's own clause, and one clause counts for the issue
 * that it names first. "Would come if the guards go" is a demand and an act that waits for it.
 */
export function pointsOf({ claims, issues }: DraftMaterial): readonly Point[] {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const all = claims.flatMap((claim) => pointsIn(claim, claim.issue === null ? null : (byId.get(claim.issue) ?? null)));
  const homes = new Map<string, Point>();
  for (const point of all) {
    if (point.clause === null || point.issue === null || point.sourcing === 'deed') continue;
    const key = `${point.report}#${point.finding}#${point.clause}`;
    const other = homes.get(key);
    if (!other || place(point, byId) < place(other, byId)) homes.set(key, point);
  }
  return all.filter((point) => {
    const home = homes.get(`${point.report}#${point.finding}#${point.clause}`);
    return !home || point.issue === null || point.sourcing === 'deed' || home.issue === point.issue;
  });
}

function place({ clause, issue }: Point, byId: ReadonlyMap<string, DraftIssue>): number {
  const known = byId.get(issue ?? '');
  const at = known && clause !== null ? placeOf(clause, known) : -1;
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function pointsIn(claim: DraftClaim, issue: DraftIssue | null): Point[] {
  if (claim.sourcing === 'deed') return [{ ...claim, clause: null }];
  const parts = conditionalIn(wordsOf(claim.pieces));
  const needs = parts !== null && issue !== null && placeOf(parts.condition, issue) >= 0;
  if (claim.stance === 'threatens') {
    if (!parts || !needs || parts.sense !== 'unless') return [];
    return [{ ...claim, condition: { text: parts.condition, issues: [issue.id] }, clause: parts.main }];
  }
  if (claim.stance === 'demands' && parts && needs) {
    const wanted: Point = { ...claim, condition: null, clause: parts.condition };
    if (parts.sense === 'unless') return [wanted];
    const condition = { text: parts.condition, issues: [issue.id] };
    return [wanted, { ...claim, issue: null, stance: 'conditional', condition, clause: parts.main }];
  }
  if (claim.stance === 'demands' && issue && claim.condition && /^without\b/iu.test(claim.condition.text)) {
    const wanted = claim.condition.text.replace(/^without\s+/iu, '');
    return placeOf(wanted, issue) < 0 ? [] : [{ ...claim, condition: null, clause: wanted }];
  }
  const clause = clauseOf(claim, issue);
  const isRefusal = REFUSING.test(clause ?? '') || NEITHER_NOR.test(wordsOf(claim.pieces));
  const refuses = claim.stance === 'demands' && claim.target === null && clause !== null && isRefusal;
  return [{ ...claim, stance: refuses ? 'rejects' : claim.stance, clause }];
}

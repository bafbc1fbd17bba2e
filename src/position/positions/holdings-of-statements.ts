/** What each statement holds, and on which of its issues. */
import type { IssueId, Stance } from '../../record/index.ts';
import { type Condition, findConditions } from '../conditions.ts';
import type { Dispute, Said } from '../dispute.ts';
import { type TermFinder, termFinder } from '../issue-terms.ts';
import { sourcingOf } from '../sourcing.ts';
import { stanceOf, type TakenStance } from '../stances.ts';
import type { Holding } from './holding.ts';

export function holdingsOfStatements(dispute: Dispute): readonly Holding[] {
  const findTerms = termFinder(dispute.issues);
  const holdings: Holding[] = [];
  /** The last issue on which each speaker of the report at hand gave something, for "if those two things happen". */
  let given = new Map<string, { readonly issue: IssueId; readonly order: number }>();
  let report: string | null = null;
  for (const said of dispute.statements) {
    if (said.report.id !== report) given = new Map();
    report = said.report.id;
    for (const holding of holdingsOf(said, findTerms, given)) {
      holdings.push(holding);
      const speaker = said.speaker?.key;
      if (speaker && GIVING.has(holding.stance)) given.set(speaker, { issue: holding.issue, order: said.order });
    }
  }
  return holdings;
}

const GIVING: ReadonlySet<Stance> = new Set(['accepts', 'offers', 'conditional']);
/** How many statements back a condition without an issue may look for what it is a condition of. */
const REACH = 4;

type Given = ReadonlyMap<string, { readonly issue: IssueId; readonly order: number }>;

function holdingsOf(said: Said, findTerms: TermFinder, given: Given): Holding[] {
  if (said.party === null) return [];
  const { statement, report } = said;
  const cue = statement.cue.map((span) => span.text).join(' ');
  const conditions = findConditions(report.text, statement.content, PROMISSORY.has(statement.act));
  const decided = statement.stance ?? null;
  const taken: TakenStance | null =
    decided === null ? stanceOf(statement.act, cue, said.text, conditions) : { stance: decided, basis: 'act' };
  if (taken === null) return [];
  const condition = conditions.find(({ sense }) => sense !== 'before') ?? conditions[0] ?? null;
  const hold = (issue: IssueId, stance: Stance, at: Condition | null): Holding => ({
    party: said.party!,
    issue,
    stance,
    condition: at,
    basis: taken.basis,
    sourcing: sourcingOf(said),
    when: said.when,
    cite: said.cite,
    said,
    deed: null,
    order: (statement.cue[0] ?? statement.content[0])?.start ?? 0,
    fold: said.fold,
  });
  if (statement.issues.length === 0) {
    const earlier = given.get(said.speaker?.key ?? '');
    const carries = taken.stance === 'conditional' && earlier && said.order - earlier.order <= REACH;
    return carries ? [hold(earlier.issue, taken.stance, condition)] : [];
  }
  return statement.issues.flatMap((issue) => {
    const stance = decided ?? stanceOnIssue(issue, taken, conditions, said, findTerms);
    return stance === null
      ? []
      : [hold(issue, stance, stance === 'demands' && taken.stance !== 'demands' ? null : condition)];
  });
}

const PROMISSORY: ReadonlySet<string> = new Set(['promise', 'propose', 'accept', 'threaten', 'demand', 'reject']);

/** An issue that stands only in the condition is what the party wants for its yes; one in an exception is what it keeps out. */
function stanceOnIssue(
  issue: IssueId,
  taken: TakenStance,
  conditions: readonly Condition[],
  said: Said,
  findTerms: TermFinder,
): Stance | null {
  const home = conditions.find((condition) => standsOnlyIn(issue, condition, said, findTerms));
  if (!home) return taken.stance;
  if (home.sense === 'except') return taken.stance === 'rejects' ? 'accepts' : 'rejects';
  if (home.sense === 'before') return null;
  if (WISHING.test(home.span.text)) return 'accepts';
  if (taken.stance === 'conditional' || taken.stance === 'offers') return 'demands';
  return taken.stance;
}

/** "If you want to send somebody": the condition is the other side's wish, and it is granted. */
const WISHING = /^\w+ (?:[\p{L}’' ]{1,40}) (?:wants?|wish(?:es)?|asks?|would like|insists?)\b/iu;

function standsOnlyIn(issue: IssueId, { span }: Condition, said: Said, findTerms: TermFinder): boolean {
  let inside = 0;
  for (const piece of said.statement.content) {
    for (const hit of findTerms(piece.text)) {
      if (hit.issue !== issue) continue;
      const start = piece.start + hit.start;
      if (start < span.start || start >= span.end) return false;
      inside++;
    }
  }
  return inside > 0;
}

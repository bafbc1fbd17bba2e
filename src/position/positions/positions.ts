/** Where each party stands on each issue, since when, on whose word, and what it held before. */
import type { IssueId, Span, Stance } from '../../record/index.ts';
import { daysFrom } from '../calendar.ts';
import { type Citation, citationKey, compareText, type Dated, type Dispute, isRecalled } from '../dispute.ts';
import { SOURCINGS, type Sourcing, trackOf } from '../sourcing.ts';
import type { Basis } from '../stances.ts';
import type { Holding } from './holding.ts';
import { holdingsOfDeeds } from './holdings-of-deeds.ts';
import { holdingsOfStatements } from './holdings-of-statements.ts';

/** A piece of evidence: which statement or event, how well sourced, how the stance came out of it. */
export interface Evidence {
  readonly cite: Citation;
  readonly sourcing: Sourcing;
  readonly basis: Basis;
}

export interface HeldPosition {
  /** `p1`, `p2`, …: by party, issue and time. */
  readonly id: string;
  readonly party: string;
  readonly issue: IssueId;
  readonly stance: Stance;
  /** The condition in the report's own words, with the report it stands in. */
  readonly condition: { readonly report: string; readonly span: Span } | null;
  /** The strongest word it rests on. Positions told by weaker sources stand apart from firm ones and never change them. */
  readonly sourcing: Sourcing;
  /** True if all there is of it is a denial that anything else was on offer. */
  readonly byDenialOnly: boolean;
  readonly since: Dated | null;
  /** The last day of this stance in its history; null while nothing has replaced it. */
  readonly until: string | null;
  readonly change: 'first' | 'restated' | 'changed';
  /** What the party held before, as far as it said so openly: the id of that position. */
  readonly before: string | null;
  readonly evidence: readonly Evidence[];
}

/** Every position in order of party, issue and time. */
export function findPositions(dispute: Dispute): readonly HeldPosition[] {
  const holdings = [...holdingsOfStatements(dispute), ...holdingsOfDeeds(dispute)];
  const subjects = groupBy(qualified(holdings), ({ party, issue }) => `${party.key}\n${issue}`);
  const issueOrder = new Map(dispute.issues.map(({ id }, index) => [id, index]));
  const entries = [...subjects.values()]
    .sort(([a], [b]) => {
      const byIssue = (issueOrder.get(a!.issue) ?? 0) - (issueOrder.get(b!.issue) ?? 0);
      return compareText(a!.party.key, b!.party.key) || byIssue;
    })
    .map((subject) => historyOf(subject));
  let count = 0;
  return entries.flatMap((history) => numbered(history, () => `p${++count}`));
}

interface Entry {
  readonly stance: Stance;
  readonly track: ReturnType<typeof trackOf>;
  readonly holdings: Holding[];
  when: Dated | null;
  last: string;
}

/** Words of one stance within so many days are one position told again. */
const SAME_WORD_DAYS = 1;
/** Equal words of so many characters are one utterance printed again; shorter ones may be said twice. */
const REPRINT_LENGTH = 30;

/** The holdings of one party on one issue as positions in order of time. */
function historyOf(holdings: readonly Holding[]): readonly Entry[] {
  const entries: Entry[] = [];
  const latest = new Map<string, Entry>();
  const byWords = new Map<string, Entry>();
  const sorted = [...holdings].sort(byTime);
  const fresh = sorted.filter((holding) => !(holding.said && isRecalled(holding.said)));
  const recalled = sorted.filter((holding) => holding.said && isRecalled(holding.said));
  for (const holding of fresh) {
    const key = `${trackOf(holding.sourcing)} ${holding.stance}`;
    const words = holding.fold.length < REPRINT_LENGTH ? null : `${key} ${holding.fold}`;
    const from = holding.when?.from ?? '';
    const open = latest.get(key);
    const near = open && (from === '' || open.last === '' || from <= daysFrom(open.last, SAME_WORD_DAYS));
    const home = (words === null ? undefined : byWords.get(words)) ?? (near ? open : undefined);
    if (home) join(home, holding);
    const entry = home ?? opened(holding);
    if (!home) entries.push(entry);
    latest.set(key, entry);
    if (words !== null) byWords.set(words, entry);
  }
  for (const holding of recalled) {
    const home = entries.find((entry) => isSameStance(entry, holding) && meets(entry.when, holding.when));
    if (home) home.holdings.push(holding);
    else entries.push(opened(holding));
  }
  return entries.sort((a, b) => byTime(a.holdings[0]!, b.holdings[0]!));
}

function opened(holding: Holding): Entry {
  return {
    stance: holding.stance,
    track: trackOf(holding.sourcing),
    holdings: [holding],
    when: holding.when,
    last: holding.when?.to ?? '',
  };
}

function join(entry: Entry, holding: Holding): void {
  entry.holdings.push(holding);
  const to = holding.when?.to ?? '';
  if (to > entry.last) entry.last = to;
}

function isSameStance(entry: Entry, holding: Holding): boolean {
  return entry.stance === holding.stance && entry.track === trackOf(holding.sourcing);
}

/** True if a recalled date ("last month") takes in the day of a position, a day's grace on either side. */
function meets(day: Dated | null, recalled: Dated | null): boolean {
  if (!day || !recalled) return false;
  return day.from >= daysFrom(recalled.from, -1) && day.from <= daysFrom(recalled.to, 1);
}

/** A yes and its condition told in one report are one conditional yes. */
function qualified(holdings: readonly Holding[]): readonly Holding[] {
  const subject = ({ party, issue, sourcing, cite, said }: Holding) =>
    [party.key, issue, trackOf(sourcing), cite.report, said !== null && isRecalled(said)].join('\n');
  const conditional = new Map<string, Holding>();
  for (const holding of holdings) {
    if (holding.stance === 'conditional') conditional.set(subject(holding), holding);
  }
  return holdings.map((holding) => {
    const condition = holding.stance === 'accepts' ? conditional.get(subject(holding)) : undefined;
    return condition ? { ...holding, stance: 'conditional' as const, condition: condition.condition } : holding;
  });
}

function numbered(history: readonly Entry[], nextId: () => string): HeldPosition[] {
  const ids = history.map(nextId);
  return history.map((entry, index) => {
    const first = entry.holdings[0]!;
    const earlier = lastIndexWhere(history, index, (one) => one.track === 'firm');
    const onTrack = lastIndexWhere(history, index, (one) => one.track === entry.track);
    const next = history.slice(index + 1).find((one) => one.track === entry.track && one.stance !== entry.stance);
    const from = next?.when?.from;
    const condition = entry.holdings.find((holding) => holding.condition !== null);
    const strongest = Math.min(...entry.holdings.map(({ sourcing }) => SOURCINGS.indexOf(sourcing)));
    return {
      id: ids[index]!,
      party: first.party.name,
      issue: first.issue,
      stance: entry.stance,
      condition: condition ? { report: condition.cite.report, span: condition.condition!.span } : null,
      sourcing: SOURCINGS[strongest]!,
      byDenialOnly: entry.holdings.every(({ basis }) => basis === 'denial'),
      since: entry.when,
      until: from === undefined ? null : daysFrom(from, -1),
      change: onTrack < 0 ? 'first' : history[onTrack]!.stance === entry.stance ? 'restated' : 'changed',
      before: earlier < 0 ? null : ids[earlier]!,
      evidence: distinct(entry.holdings).map(({ cite, sourcing, basis }) => ({ cite, sourcing, basis })),
    };
  });
}

function distinct(holdings: readonly Holding[]): readonly Holding[] {
  return [...new Map(holdings.map((holding) => [citationKey(holding.cite), holding])).values()];
}

function lastIndexWhere<T>(items: readonly T[], before: number, is: (item: T) => boolean): number {
  for (let i = before - 1; i >= 0; i--) if (is(items[i]!)) return i;
  return -1;
}

function byTime(a: Holding, b: Holding): number {
  return (
    compareText(a.when?.from ?? '9999', b.when?.from ?? '9999') ||
    compareText(a.cite.report, b.cite.report) ||
    a.order - b.order ||
    compareText(a.cite.id, b.cite.id)
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

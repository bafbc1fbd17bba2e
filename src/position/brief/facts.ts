/** Everything a brief is made of, worked out once. */
import type { IssueId } from '../../record/index.ts';
import { daysFrom } from '../calendar.ts';
import { chronologyOf } from '../chronology/chronology.ts';
import type { FoundClash } from '../clashes/clash.ts';
import { findClashes } from '../clashes/clashes.ts';
import { citationKey, type Deed, type Dispute, type Said } from '../dispute.ts';
import { findPositions, type HeldPosition } from '../positions/positions.ts';
import { BRIEF_LIMITS, type BriefLimits, type BriefOptions } from './brief-options.ts';
import { type RankedHappening, rankHappenings } from './rank-happenings.ts';
import { type Side, sidesOf } from './sides.ts';
import { type Stories, storiesOf } from './stories.ts';

export interface Facts {
  readonly dispute: Dispute;
  readonly asOf: string | null;
  readonly since: string | null;
  /** The year that dates need not repeat: that of `asOf`. */
  readonly year: string | null;
  readonly options: BriefOptions;
  readonly limits: BriefLimits;
  readonly stories: Stories;
  readonly sides: readonly Side[];
  readonly positions: readonly HeldPosition[];
  readonly clashes: readonly FoundClash[];
  /** The weightiest first. */
  readonly happenings: readonly RankedHappening[];
  readonly said: (cite: { readonly report: string; readonly id: string }) => Said | undefined;
  readonly deed: (cite: { readonly report: string; readonly id: string }) => Deed | undefined;
  readonly issueName: (id: IssueId) => string;
}

export function factsOf(whole: Dispute, options: BriefOptions): Facts {
  const dispute = options.asOf ? upTo(whole, options.asOf) : whole;
  const days = [...new Set(dispute.reports.flatMap(({ published }) => published ?? []))].sort();
  const last = days.at(-1) ?? null;
  const asOf = options.asOf ?? last;
  const stories = storiesOf(dispute, options.stories);
  const positions = findPositions(dispute);
  const clashes = findClashes(dispute);
  const sides = sidesOf(dispute, positions, stories);
  const said = new Map(dispute.statements.map((one) => [citationKey(one.cite), one]));
  const deeds = new Map(dispute.events.map((one) => [citationKey(one.cite), one]));
  const names = new Map(dispute.issues.map(({ id, name }) => [id, name]));
  return {
    dispute,
    asOf,
    since: options.since ?? (last === null ? null : defaultSince(days)),
    year: asOf?.slice(0, 4) ?? null,
    options,
    limits: { ...BRIEF_LIMITS, ...options.limits },
    stories,
    sides,
    positions,
    clashes,
    happenings: rankHappenings(chronologyOf(dispute, clashes), deeds, sides, stories, saidAround(dispute), asOf),
    said: ({ report, id }) => said.get(`${report}#${id}`),
    deed: ({ report, id }) => deeds.get(`${report}#${id}`),
    issueName: (id) => names.get(id) ?? id,
  };
}

/** So many contents that begin before a deed are looked at, the nearest first. */
const MOST_AROUND = 40;

/** The innermost statement in whose content a deed stands: of those that reach over it, the one that begins last. */
function saidAround({ statements }: Dispute): (deed: Deed) => Said | null {
  const byReport = new Map<string, { start: number; end: number; said: Said }[]>();
  for (const said of statements) {
    if (said.inTitle) continue;
    const list = byReport.get(said.report.id) ?? [];
    for (const { start, end } of said.statement.content) list.push({ start, end, said });
    byReport.set(said.report.id, list);
  }
  for (const list of byReport.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return ({ event, report }) => {
    const at = event.trigger[0]?.start ?? -1;
    const list = byReport.get(report.id) ?? [];
    let low = 0;
    for (let high = list.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (list[middle]!.start <= at) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - MOST_AROUND); i--) if (at < list[i]!.end) return list[i]!.said;
    return null;
  };
}

/** The reports published by a day; those without a date are left out. */
function upTo(dispute: Dispute, asOf: string): Dispute {
  const counts = ({ published }: { readonly published: string | null }) => published !== null && published <= asOf;
  return {
    ...dispute,
    reports: dispute.reports.filter(counts),
    statements: dispute.statements.filter(({ report }) => counts(report)),
    events: dispute.events.filter(({ report }) => counts(report)),
  };
}

/** Two weeks before the last report, or the day of the report before it if that is longer ago. */
function defaultSince(days: readonly string[]): string {
  const fortnight = daysFrom(days.at(-1)!, -14);
  const before = days.at(-2);
  return before !== undefined && before < fortnight ? before : fortnight;
}

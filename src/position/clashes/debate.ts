/** The statements of a dispute made ready for comparison: each utterance once, with indexes that keep every search short. */
import type { IssueId } from '../../record/index.ts';
import { dayNumber } from '../calendar.ts';
import { citationKey, type Deed, type Dispute, type Said } from '../dispute.ts';

export interface Debate {
  /** First prints only, by time. */
  readonly statements: readonly Said[];
  readonly byReport: ReadonlyMap<string, readonly Said[]>;
  /** The statements that stand in this one. */
  readonly inside: (said: Said) => readonly Said[];
  /** Statements that speak of a notion, by time. */
  readonly speakingOf: (notion: string) => readonly Said[];
  /** The first print of a statement: itself, or where its words stood before. */
  readonly original: (said: Said) => Said;
  readonly events: readonly Deed[];
}

/** Words shorter than this may be said twice by chance. */
const REPRINT_LENGTH = 30;

export function debateOf({ statements, events }: Dispute): Debate {
  const originals = new Map<string, Said>();
  const originalOf = new Map<Said, Said>();
  const twins = new Map<string, Said>();
  for (const said of statements) {
    const key = `${said.speaker?.key ?? said.party?.key ?? ''}\n${said.fold}`;
    const first = said.fold.length < REPRINT_LENGTH ? undefined : originals.get(key);
    const inReport = `${said.report.id}\n${said.fold}`;
    const twin = said.fold.length < REPRINT_LENGTH ? undefined : twins.get(inReport);
    if (twin && isSameStretch(twin, said)) originalOf.set(said, twin);
    else if (first && first.report.id !== said.report.id) originalOf.set(said, first);
    else if (!first) originals.set(key, said);
    if (!twin) twins.set(inReport, said);
  }
  const inside = new Map<Said, Said[]>();
  for (const said of statements) if (said.within) push(inside, said.within, said);
  const kept = statements.filter((said) => !originalOf.has(said) && said.text !== '');
  const byReport = new Map<string, Said[]>();
  const byNotion = new Map<string, Said[]>();
  for (const said of kept) {
    push(byReport, said.report.id, said);
    for (const notion of said.notions) push(byNotion, notion, said);
  }
  return {
    statements: kept,
    byReport,
    inside: (said) => inside.get(said) ?? [],
    speakingOf: (notion) => byNotion.get(notion) ?? [],
    original: (said) => originalOf.get(said) ?? said,
    events,
  };
}

/** One stretch of text given to two voices ("the radio, citing a shepherd") is one account. */
function isSameStretch(a: Said, b: Said): boolean {
  return a.statement.content[0]?.start === b.statement.content[0]?.start && !isNested(a, b);
}

/** At most this many partners are looked at for one statement, nearest in time first, so that the work stays linear. */
export const MOST_PARTNERS = 24;

/** The statements of a list, sorted by time, that lie nearest to one of them in the list's order. */
export function nearest(list: readonly Said[], to: Said, most = MOST_PARTNERS): readonly Said[] {
  if (list.length <= most) return list;
  const at = firstNotBefore(list, to);
  return list.slice(Math.max(0, at - most / 2), at + most / 2);
}

function firstNotBefore(list: readonly Said[], to: Said): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle]!, to)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(a: Said, b: Said): boolean {
  const [x, y] = [a.report.published ?? '9999', b.report.published ?? '9999'];
  if (x !== y) return x < y;
  return a.report.id === b.report.id ? a.order < b.order : a.report.id < b.report.id;
}

/** Days between the reports of two statements; infinite where one has no date. */
export function daysApart(a: Said, b: Said): number {
  const [x, y] = [a.report.published, b.report.published];
  return x && y ? Math.abs(dayNumber(x) - dayNumber(y)) : Number.POSITIVE_INFINITY;
}

/** Who answers for the words: the party, else the speaker. */
export function sideOf(said: Said): string | null {
  return said.party?.key ?? said.speaker?.key ?? null;
}

export function onDifferentSides(a: Said, b: Said): boolean {
  const [x, y] = [sideOf(a), sideOf(b)];
  return x !== null && y !== null && x !== y;
}

export function commonIssues(a: Said, b: Said): readonly IssueId[] {
  return a.statement.issues.filter((issue) => b.statement.issues.includes(issue));
}

/** True if one stands in the other. */
export function isNested(a: Said, b: Said): boolean {
  for (let at: Said | null = a; at; at = at.within) if (at === b) return true;
  for (let at: Said | null = b; at; at = at.within) if (at === a) return true;
  return false;
}

/** The report's words between the end of one statement and the beginning of a later one. */
export function wordsBetween(a: Said, b: Said): string {
  const end = Math.max(...spansOf(a).map((span) => span.end));
  const start = Math.min(...spansOf(b).map((span) => span.start));
  return start > end ? a.report.text.slice(end, start) : '';
}

export function spansOf({ statement }: Said) {
  return [...statement.source, ...statement.cue, ...statement.content];
}

export function cueOf({ statement }: Said): string {
  return statement.cue.map((span) => span.text).join(' ');
}

export function keyOf(said: Said): string {
  return citationKey(said.cite);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

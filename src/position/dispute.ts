/** Readings of one dispute joined: parties and speakers known by name across reports, statements in order of time. */
import type {
  Actor,
  EventId,
  Grain,
  Issue,
  IssueId,
  Moment,
  Reading,
  RecordedEvent,
  Report,
  ReportId,
  Statement,
  StatementId,
} from '../record/index.ts';
import { actorKey, folded } from '../record/index.ts';
import { type DateRange, dayNumber } from './calendar.ts';
import { isNegated, notionsAmong, type Word, wordsOf } from './words.ts';

/** A finding in one of the reports. */
export interface Citation {
  readonly report: ReportId;
  readonly id: StatementId | EventId;
}

/** A date as far as it is known. `stated: false`: taken from the day of publication. */
export interface Dated extends DateRange {
  readonly grain: Grain;
  readonly stated: boolean;
}

/** An actor as it is known across reports. */
export interface Name {
  /** Equal for the same name in every report; unnamed voices are told apart by report. */
  readonly key: string;
  readonly name: string;
}

/** A statement with what is needed to compare it with those of other reports. */
export interface Said {
  readonly cite: Citation;
  readonly statement: Statement;
  readonly report: Report;
  readonly speaker: Name | null;
  readonly party: Name | null;
  readonly target: Name | null;
  readonly targetParty: Name | null;
  readonly via: Name | null;
  readonly anonymous: boolean;
  readonly when: Dated | null;
  /** The content's words, pieces joined. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly notions: ReadonlySet<string>;
  readonly negated: boolean;
  /** The content, folded: equal where the same words were printed again. */
  readonly fold: string;
  /** The statement this one stands in. */
  readonly within: Said | null;
  /** Place in its report, from 0. */
  readonly order: number;
  readonly inTitle: boolean;
}

/** An event with its participants' names. */
export interface Deed {
  readonly cite: Citation;
  readonly event: RecordedEvent;
  readonly report: Report;
  readonly actors: readonly Name[];
  readonly actorParties: readonly Name[];
  readonly recipients: readonly Name[];
  readonly recipientParties: readonly Name[];
  readonly place: Name | null;
  readonly when: Dated | null;
  readonly claimedBy: Said | null;
}

export interface Dispute {
  readonly reports: readonly Report[];
  readonly issues: readonly Issue[];
  /** By time of the report, then by place in it. */
  readonly statements: readonly Said[];
  readonly events: readonly Deed[];
}

/** Joins readings. Their order does not matter; a report given twice counts once. */
export function joinReadings(readings: readonly Reading[]): Dispute {
  const byId = new Map(readings.map((reading) => [reading.report.id, reading]));
  const sorted = [...byId.values()].sort((a, b) => compareReports(a.report, b.report));
  const issues = new Map<IssueId, Issue>();
  const statements: Said[] = [];
  const events: Deed[] = [];
  for (const reading of sorted) {
    for (const issue of reading.issues) if (!issues.has(issue.id)) issues.set(issue.id, issue);
    const names = namesOf(reading);
    const said = saidIn(reading, names);
    statements.push(...said.values());
    for (const event of reading.events) events.push(deedOf(event, reading.report, names, said));
  }
  return { reports: sorted.map(({ report }) => report), issues: [...issues.values()], statements, events };
}

export function citationKey({ report, id }: Citation): string {
  return `${report}#${id}`;
}

function compareReports(a: Report, b: Report): number {
  return compareText(a.published ?? '9999', b.published ?? '9999') || compareText(a.id, b.id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Names {
  readonly actor: (id: string | null) => Actor | null;
  readonly name: (id: string | null) => Name | null;
  readonly party: (id: string | null) => Name | null;
}

function namesOf({ actors, report }: Reading): Names {
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  const actor = (id: string | null) => (id === null ? null : (byId.get(id) ?? null));
  const name = (id: string | null): Name | null => {
    const found = actor(id);
    if (!found) return null;
    const key = actorKey(found.name);
    return { key: found.anonymous || key === '' ? `${report.id}#${found.id}` : key, name: found.name };
  };
  return { actor, name, party: (id) => name(actor(id)?.party ?? null) };
}

function saidIn(reading: Reading, names: Names): ReadonlyMap<StatementId, Said> {
  const { report } = reading;
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const order = new Map(reading.statements.map((statement, index) => [statement.id, index]));
  const titleEnd = endOfTitle(report);
  const done = new Map<StatementId, Said>();
  const open = new Set<StatementId>();
  const make = (statement: Statement): Said => {
    const known = done.get(statement.id);
    if (known) return known;
    open.add(statement.id);
    const outer = statement.within === null || open.has(statement.within) ? undefined : byId.get(statement.within);
    const within = outer ? make(outer) : null;
    const text = statement.content.map((span) => span.text).join(' ');
    const words = wordsOf(text);
    const said: Said = {
      cite: { report: report.id, id: statement.id },
      statement,
      report,
      speaker: names.name(statement.speaker),
      party: names.name(statement.party) ?? names.party(statement.speaker),
      target: names.name(statement.target),
      targetParty: names.party(statement.target) ?? names.name(statement.target),
      via: names.name(statement.via),
      anonymous: names.actor(statement.speaker)?.anonymous ?? false,
      when: datedOf(statement.moment, report) ?? within?.when ?? null,
      text,
      words,
      notions: notionsAmong(words),
      negated: isNegated(words),
      fold: folded(text),
      within,
      order: order.get(statement.id)!,
      inTitle: ((statement.cue[0] ?? statement.content[0])?.start ?? titleEnd) < titleEnd,
    };
    done.set(statement.id, said);
    open.delete(statement.id);
    return said;
  };
  return new Map(reading.statements.map((statement) => [statement.id, make(statement)]));
}

function deedOf(event: RecordedEvent, report: Report, names: Names, said: ReadonlyMap<StatementId, Said>): Deed {
  const all = (ids: readonly string[], of: (id: string) => Name | null) => ids.flatMap((id) => of(id) ?? []);
  const side = (id: string) => names.party(id) ?? names.name(id);
  const claimedBy = event.claimedBy === null ? null : (said.get(event.claimedBy) ?? null);
  return {
    cite: { report: report.id, id: event.id },
    event,
    report,
    actors: all(event.actors, names.name),
    actorParties: all(event.actors, side),
    recipients: all(event.recipients, names.name),
    recipientParties: all(event.recipients, side),
    place: names.name(event.place),
    when: datedOf(event.moment, null),
    claimedBy,
  };
}

/** The moment where there is one; else the day of publication, as an inference; null where neither is known. */
function datedOf(moment: Moment | null, report: Report | null): Dated | null {
  if (moment) return { from: moment.from, to: moment.to, grain: moment.grain, stated: moment.stated };
  const published = report?.published;
  return published ? { from: published, to: published, grain: 'day', stated: false } : null;
}

/** Where the title ends that stands on the text's first line; 0 where the text does not begin with it. */
function endOfTitle({ title, text }: Report): number {
  const lineEnd = text.indexOf('\n');
  if (title === null || lineEnd < 0) return 0;
  return folded(text.slice(0, lineEnd)) === folded(title) ? lineEnd : 0;
}

/** True if the words were recalled: said a week or more before the report was published. */
export function isRecalled({ when, report }: Said): boolean {
  return when !== null && report.published !== null && dayNumber(report.published) - dayNumber(when.to) >= 7;
}

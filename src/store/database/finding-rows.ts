/** The record of a report as rows: what lists show and search finds. Made of the record as decided, never of suggestions alone. */
import { type Actor, type ActorId, actorKey, type Reading, type Span } from '../../record/index.ts';
import type { ReviewedReading } from '../decisions/review.ts';
import type { Columns } from './insert-rows.ts';
import { storable } from './storable.ts';
import type { ActorTable, EventTable, StatementTable } from './tables.ts';

export type StatementRow = Omit<StatementTable, 'tsv'>;
export type EventRow = Omit<EventTable, 'tsv'>;
export interface FindingRows {
  readonly statements: readonly StatementRow[];
  readonly events: readonly EventRow[];
  readonly actors: readonly ActorTable[];
  /** Findings that stand, by kind; those that a person decided on, rejected ones too; those that nobody did. */
  readonly counts: {
    readonly statements: number;
    readonly events: number;
    readonly reviewed: number;
    readonly open: number;
  };
}

const finding = {
  report: 'text',
  id: 'text',
  start: 'integer',
  day: 'text',
  day_to: 'text',
  source: 'text',
  begins: 'text',
  ends: 'text',
  quote: 'text',
  confidence: 'real',
  state: 'text',
  by: 'text',
};
export const STATEMENT_COLUMNS: Columns<StatementRow> = {
  ...finding,
  speaker: 'text',
  speaker_key: 'text',
  party: 'text',
  party_key: 'text',
  target: 'text',
  via: 'text',
  act: 'text',
  kind: 'text',
  issues: 'text[]',
};
export const EVENT_COLUMNS: Columns<EventRow> = {
  ...finding,
  type: 'text',
  mode: 'text',
  status: 'text',
  actors: 'text[]',
  recipients: 'text[]',
  place: 'text',
  claimed_by: 'text',
  who: 'text[]',
};
export const ACTOR_COLUMNS: Columns<ActorTable> = {
  report: 'text',
  key: 'text',
  anonymous: 'boolean',
  name: 'text',
  kind: 'text',
  party: 'text',
  country: 'text',
  sector: 'text',
  aliases: 'text[]',
  statements: 'integer',
  events: 'integer',
};

/** Stands for the day of what has none: after every other. */
export const NO_DAY = '9999-12-31';
/** Other names of an actor kept of one report. */
const MAX_ALIASES = 8;
/** Quotes are cut in lists at this many code units; the record has them whole. */
const MAX_QUOTE = 2000;

/** Names are told apart by this many code units: what an index holds is bounded, what a text may hold is not. */
const MAX_KEY = 200;

/** How an actor is looked for: by its name, case and spacing aside. */
export const keyOf = (name: string): string => storable(actorKey(name).slice(0, MAX_KEY));

export function findingRows({ reading, reviews, rejected }: ReviewedReading): FindingRows {
  const people = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const nameOf = (id: ActorId | null) => (id === null ? null : storable(people.get(id)?.name ?? null));
  const keyed = (name: string | null) => (name === null ? null : keyOf(name));
  const common = ({ id, moment, confidence }: Finding, spans: readonly Span[]) => {
    const day = moment?.from ?? reading.report.published ?? NO_DAY;
    const review = reviews.get(id);
    return {
      report: reading.report.id,
      id,
      start: spans[0]?.start ?? 0,
      day,
      day_to: moment?.to ?? day,
      source: storable(reading.report.source),
      begins: moment?.from ?? null,
      ends: moment?.to ?? null,
      quote: storable(
        spans
          .map(({ text }) => text)
          .join(' … ')
          .slice(0, MAX_QUOTE),
      ),
      confidence,
      state: review?.state ?? 'suggested',
      by: storable(review?.by ?? null),
    };
  };
  const statements = [...reading.statements, ...rejected.statements].map((statement): StatementRow => {
    const [speaker, party] = [nameOf(statement.speaker), nameOf(statement.party)];
    return {
      ...common(statement, statement.content),
      speaker,
      speaker_key: keyed(speaker),
      party,
      party_key: keyed(party),
      target: nameOf(statement.target),
      via: nameOf(statement.via),
      act: statement.act,
      kind: statement.kind,
      issues: statement.issues.map((issue) => storable(issue.slice(0, MAX_KEY))),
    };
  });
  const claimants = new Map(reading.statements.map(({ id, speaker, source }) => [id, { speaker, source }]));
  const events = [...reading.events, ...rejected.events].map((event): EventRow => {
    const claim = event.claimedBy === null ? undefined : claimants.get(event.claimedBy);
    const sides = [...event.actors, ...event.recipients];
    return {
      ...common(event, event.evidence.length > 0 ? event.evidence : event.trigger),
      type: event.type,
      mode: storable(event.mode),
      status: event.status,
      actors: namesOf(event.actors, nameOf),
      recipients: namesOf(event.recipients, nameOf),
      place: nameOf(event.place),
      claimed_by: claim ? (nameOf(claim.speaker) ?? storable(claim.source[0]?.text ?? null)) : null,
      who: [
        ...new Set([
          ...namesOf(event.actors, nameOf).map((name) => `actor:${keyOf(name)}`),
          ...sides.flatMap((id) => partyKeys(people, id)),
        ]),
      ],
    };
  });
  const reviewed = [...statements, ...events].filter(({ state }) => state !== 'suggested').length;
  return {
    statements,
    events,
    actors: actorRows(reading, nameOf),
    counts: {
      statements: reading.statements.length,
      events: reading.events.length,
      reviewed,
      open: statements.length + events.length - reviewed,
    },
  };
}

type Finding = Pick<Reading['statements'][number], 'moment' | 'confidence'> & { readonly id: string };
type NameOf = (id: ActorId | null) => string | null;

function namesOf(ids: readonly ActorId[], nameOf: NameOf): string[] {
  return ids.flatMap((id) => nameOf(id) ?? []);
}

/** An event is a party's if the party, or one of its own, acts or is acted upon. */
function partyKeys(people: ReadonlyMap<ActorId, Actor>, id: ActorId): string[] {
  const actor = people.get(id);
  const party = actor?.party ? people.get(actor.party) : undefined;
  return [actor, party].flatMap((one) => (one ? [`party:${keyOf(one.name)}`] : []));
}

function actorRows({ report, actors, statements, events }: Reading, nameOf: NameOf): ActorTable[] {
  const rows = new Map<string, ActorTable>();
  for (const actor of actors) {
    const name = storable(actor.name);
    const key = keyOf(name);
    const own = {
      statements: statements.filter(({ speaker }) => speaker === actor.id).length,
      events: events.filter((event) => event.actors.includes(actor.id) || event.recipients.includes(actor.id)).length,
    };
    const before = rows.get(`${key}/${actor.anonymous}`);
    rows.set(`${key}/${actor.anonymous}`, {
      report: report.id,
      key,
      anonymous: actor.anonymous,
      name: before?.name ?? name,
      kind: before?.kind ?? actor.kind,
      party: before?.party ?? nameOf(actor.party),
      country: before?.country ?? storable(actor.country),
      sector: before?.sector ?? storable(actor.sector),
      aliases: before?.aliases ?? aliasesOf(actor),
      statements: own.statements + (before?.statements ?? 0),
      events: own.events + (before?.events ?? 0),
    });
  }
  return [...rows.values()];
}

/** Other names by which the text has it: mentions with a capital letter, pronouns and its own name apart. */
function aliasesOf({ name, mentions }: Actor): string[] {
  const others = new Set(mentions.map(({ text }) => storable(text.replace(/\s+/g, ' '))));
  return [...others]
    .filter((text) => /^\p{Lu}/u.test(text) && text.length > 1 && text !== name && !PRONOUNS.test(text))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MAX_ALIASES);
}
const PRONOUNS = /^(?:he|she|it|they|we|i|you|his|her|hers|its|their|our|my|him|them|us|me|this|that|these|those)$/i;

import type { Actor, PloverType, Reading, RecordedEvent, Span } from '../../record/index.ts';
import { type CountryCode, countryFor, countryOfNobody } from './inferred-country.ts';
import { cameoRootOf, quadOf } from './plover-codes.ts';

/** A participant in PLOVER's terms. */
export interface PloverEntity {
  readonly code: string | null;
  readonly sector: string | null;
  /** True where the text does not state the country and what stands beside the actor tells it. */
  readonly code_inferred: boolean;
  readonly entity_text: string;
  /** Id of the actor in the reading; null where the text names nobody. */
  readonly actor_id: string | null;
}

/**
 * One event as PLOVER v2 writes it (manual, "Event Data Format"): one JSON object a line. Fields of ours beside the standard ones:
 * `status`, `claimedBy` (the statement by which alone we know of it), `claim` (its speaker and text), `cameo_root`, `date_stated`,
 * `confidence`, `rule`, `same_as`. Offsets are UTF-16 code units of the report's text, half-open.
 */
export interface PloverEvent {
  readonly id: string;
  /** First day of the event; of the report where the text gives none, and then `date_stated` is false. Null if neither is known. */
  readonly date: string | null;
  readonly enddate?: string;
  readonly actor: readonly PloverEntity[];
  readonly recipient: readonly PloverEntity[];
  readonly event: readonly string[];
  readonly mode?: readonly string[];
  readonly quad_code: number;
  readonly event_loc?: { readonly text: string; readonly country: string | null };
  readonly event_text: string;
  readonly text: string;
  readonly text_info: {
    readonly sequence: number;
    readonly start: number;
    readonly end: number;
    readonly trigger: readonly Span[];
  };
  readonly cite_info: {
    readonly title: string | null;
    readonly source: string | null;
    readonly published: string | null;
    readonly url: string | null;
  };
  readonly coder: string;
  readonly cameo_root: string;
  readonly status: RecordedEvent['status'];
  readonly date_stated: boolean;
  readonly claimedBy: string | null;
  readonly claim: { readonly speaker: string | null; readonly text: string } | null;
  readonly same_as: readonly string[];
  readonly confidence: number;
  readonly rule: string;
}

const CODER = 'rapporteur';

/** The events of a reading as PLOVER records, in their order; one record is one line of a JSON-lines file. */
export function toPlover(reading: Reading): PloverEvent[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id as string, actor]));
  const statements = new Map(reading.statements.map((statement) => [statement.id as string, statement]));
  const entitiesOf = (ids: readonly string[], event: RecordedEvent): PloverEntity[] =>
    ids.flatMap((id) => {
      const actor = actors.get(id);
      return actor ? [entityOf(actor, countryFor(actor, event, reading))] : [];
    });
  // PLOVER requires an actor: nobody named is an unknown one, of the place or of the only country named besides
  const actorsOf = (event: RecordedEvent): PloverEntity[] => {
    if (event.actors.length > 0) return entitiesOf(event.actors, event);
    const code = countryOfNobody(event, reading);
    return [{ code, sector: 'UNK', code_inferred: true, entity_text: '', actor_id: null }];
  };
  // what is done to the people of a place is done to that place, and protest or repression stays at home unless the text says otherwise
  const recipientsOf = (event: RecordedEvent): PloverEntity[] => {
    const place = event.place === null ? undefined : actors.get(event.place);
    const stated = entitiesOf(event.recipients, event);
    if (stated.length === 0 && place?.country && DONE_TO_PLACES.has(event.type)) {
      return [entityOf(place, { code: place.country, inferred: true })];
    }
    const home = DOMESTIC.has(event.type) ? (actorsOf(event)[0]?.code ?? null) : null;
    if (home === null) return stated;
    if (stated.length === 0)
      return [{ code: home, sector: null, code_inferred: true, entity_text: '', actor_id: null }];
    return stated.map((entity) => (entity.code === null ? { ...entity, code: home, code_inferred: true } : entity));
  };
  const idOf = (event: string) => `${reading.report.id}-${event}`;
  return reading.events.map((event, sequence) => {
    const evidence = hull(event.evidence.length > 0 ? event.evidence : event.trigger, reading.report.text);
    const statement = event.claimedBy === null ? undefined : statements.get(event.claimedBy);
    const place = event.place === null ? undefined : actors.get(event.place);
    const { moment } = event;
    return {
      id: idOf(event.id),
      date: moment?.from ?? reading.report.published,
      ...(moment?.to && moment.to !== moment.from ? { enddate: moment.to } : {}),
      actor: actorsOf(event),
      recipient: recipientsOf(event),
      event: [event.type],
      ...(event.mode ? { mode: [event.mode] } : {}),
      quad_code: quadOf(event.type),
      ...(place ? { event_loc: { text: place.name, country: place.country } } : {}),
      event_text: event.trigger.map(({ text }) => text).join(' … '),
      text: evidence.text,
      text_info: { sequence, start: evidence.start, end: evidence.end, trigger: event.trigger },
      cite_info: {
        title: reading.report.title,
        source: reading.report.source,
        published: reading.report.published,
        url: reading.report.url,
      },
      coder: CODER,
      cameo_root: cameoRootOf(event.type, event.mode),
      status: event.status,
      date_stated: moment?.stated ?? false,
      claimedBy: event.claimedBy,
      claim: statement
        ? {
            speaker: (statement.speaker && actors.get(statement.speaker)?.name) ?? null,
            text: statement.content.map(({ text }) => text).join(' … '),
          }
        : null,
      same_as: event.sameAs.map(idOf),
      confidence: event.confidence,
      rule: event.rule,
    };
  });
}

const DOMESTIC: ReadonlySet<PloverType> = new Set<PloverType>(['CONCEDE', 'PROTEST', 'COERCE']);

const DONE_TO_PLACES: ReadonlySet<PloverType> = new Set<PloverType>([
  'CONCEDE',
  'RETREAT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

/** One participant; compound actors stay a list of one record, as PLOVER asks, never a cross product. */
function entityOf(actor: Actor, { code, inferred }: CountryCode): PloverEntity {
  return { code, sector: actor.sector, code_inferred: inferred, entity_text: actor.name, actor_id: actor.id };
}

function hull(spans: readonly Span[], text: string): Span {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return { start, end, text: text.slice(start, end) };
}

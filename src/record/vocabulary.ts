/** The closed lists of the contract. Order is the order in which they are shown. */

export const READING_SCHEMA = 'rapporteur/reading@1';

/** What the words of a statement do. */
export const ACTS = [
  'state',
  'accuse',
  'deny',
  'demand',
  'reject',
  'threaten',
  'warn',
  'promise',
  'propose',
  'accept',
  'support',
  'criticise',
  'concede',
  'ask',
  'believe',
  'intend',
] as const;
export type Act = (typeof ACTS)[number];

/** How the content stands in the text: all in quotation marks, none of it, or in part. */
export const STATEMENT_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/**
 * `person`: one human being, named or not; `government`: a state and its executive; `body`: an organisation, ministry,
 * parliament, court, company, newspaper; `group`: armed groups, movements, and collectives ("residents", "officials from
 * both sides"); `place`: a place that is no one's voice.
 */
export const ACTOR_KINDS = ['person', 'government', 'body', 'group', 'place'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** PLOVER v2's event types (Open Event Data Alliance, PLOVER manual, "Event Categories"). */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

/** Types that are done in words: they aim at somebody, and what they are about has not happened by their word. */
export const VERBAL_TYPES: ReadonlySet<PloverType> = new Set<PloverType>([
  'AGREE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
]);

/** `historical`: background, long before the report; `possible`: modal, conditional or threatened. */
export const EVENT_STATUSES = ['happened', 'planned', 'possible', 'denied', 'historical'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** The precision of a moment, finest first. `span`: a range with no unit of its own ("from 3 to 9 May"). */
export const GRAINS = [
  'time',
  'part-of-day',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'span',
] as const;
export type Grain = (typeof GRAINS)[number];

export const STANCES = ['demands', 'accepts', 'rejects', 'supports', 'opposes', 'offers', 'conditional'] as const;
export type Stance = (typeof STANCES)[number];

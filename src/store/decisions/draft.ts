/** A reading while decisions are applied to it: the lists may be replaced, what stands in them may not be altered. */
import {
  type Actor,
  type ActorId,
  actorKey,
  type Offsets,
  overlaps,
  type Reading,
  spanOf,
} from '../../record/index.ts';
import type { Review, UnplacedDecision } from './review.ts';

export interface Draft {
  report: Reading['report'];
  actors: Actor[];
  statements: Reading['statements'][number][];
  events: Reading['events'][number][];
  issues: Reading['issues'][number][];
  readonly reviews: Map<string, Review>;
  /** The last word of each coder on each finding: true if it stands, false if it is rejected. */
  readonly verdicts: Map<string, Map<string, boolean>>;
  readonly unplaced: UnplacedDecision[];
}

export function openDraft({ report, actors, statements, events, issues }: Reading): Draft {
  return {
    report,
    actors: [...actors],
    statements: [...statements],
    events: [...events],
    issues: [...issues],
    reviews: new Map(),
    verdicts: new Map(),
    unplaced: [],
  };
}

/** The named actors of this name; unnamed voices are told apart by their report, never by their description. */
export function actorsNamed({ actors }: Draft, name: string): Actor[] {
  const key = actorKey(name);
  return actors.filter((actor) => !actor.anonymous && actorKey(actor.name) === key);
}

/**
 * The actor of this name, made if there is none. Of several with one name (unnamed officials) the one mentioned in `near`. A new actor's
 * mentions are the places where the text has its name.
 */
export function actorIdFor(draft: Draft, name: string, near: readonly Offsets[]): ActorId {
  const key = actorKey(name);
  const alike = draft.actors.filter((actor) => actorKey(actor.name) === key);
  const close = alike.find(({ mentions }) => mentions.some((mention) => near.some((span) => overlaps(mention, span))));
  const found = close ?? alike[0];
  if (found) return found.id;
  const taken = new Set<string>(draft.actors.map(({ id }) => id));
  let number = draft.actors.length + 1;
  while (taken.has(`a${number}`)) number++;
  const id = `a${number}` as ActorId;
  draft.actors.push({
    id,
    name,
    kind: 'body',
    party: id,
    country: null,
    sector: null,
    anonymous: false,
    mentions: placesOf(draft.report.text, name),
  });
  return id;
}

function placesOf(text: string, name: string): Actor['mentions'] {
  const places = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    places.push(spanOf(text, at, at + name.length));
  }
  return places;
}

/** Puts one actor in the place of others, wherever they are named. */
export function replaceActors(draft: Draft, gone: ReadonlySet<ActorId>, by: ActorId): void {
  const one = (id: ActorId) => (gone.has(id) ? by : id);
  const maybe = (id: ActorId | null) => (id === null ? null : one(id));
  const all = (ids: readonly ActorId[]) => [...new Set(ids.map(one))];
  draft.actors = draft.actors
    .filter(({ id }) => !gone.has(id))
    .map((actor) => ({ ...actor, party: maybe(actor.party) }));
  draft.statements = draft.statements.map((statement) => ({
    ...statement,
    speaker: maybe(statement.speaker),
    party: maybe(statement.party),
    target: maybe(statement.target),
    via: maybe(statement.via),
  }));
  draft.events = draft.events.map((event) => ({
    ...event,
    actors: all(event.actors),
    recipients: all(event.recipients),
    place: maybe(event.place),
  }));
}

import type { RecordedEvent, Statement } from '../../../record/index.ts';
import type { DecisionInput } from '../../api/contract.ts';
import { type ActorNames, nameOf } from './findings.ts';

export type StatementChanges = Extract<DecisionInput, { kind: 'correct-statement' }>['changes'];
export type EventChanges = Extract<DecisionInput, { kind: 'correct-event' }>['changes'];

/** Every field there, given. */
type Given<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };

/** The fields of a statement that a person edits, actors by name. */
export type StatementFields = Given<Omit<StatementChanges, 'source' | 'cue' | 'content' | 'kind'>>;
export type EventFields = Given<Omit<EventChanges, 'trigger' | 'evidence' | 'mode'>>;

export function fieldsOfStatement(statement: Statement, actors: ActorNames): StatementFields {
  return {
    speaker: nameOf(actors, statement.speaker),
    party: nameOf(actors, statement.party),
    target: nameOf(actors, statement.target),
    via: nameOf(actors, statement.via),
    act: statement.act,
    issues: statement.issues,
    stance: statement.stance ?? null,
    moment: momentOf(statement.moment),
  };
}

export function fieldsOfEvent(event: RecordedEvent, actors: ActorNames): EventFields {
  const all = (ids: readonly string[]) =>
    ids.map((id) => nameOf(actors, id)).filter((name): name is string => name !== null);
  return {
    type: event.type,
    actors: all(event.actors),
    recipients: all(event.recipients),
    place: nameOf(actors, event.place),
    status: event.status,
    moment: momentOf(event.moment),
  };
}

function momentOf(moment: Statement['moment']): StatementFields['moment'] {
  return moment && { from: moment.from, to: moment.to, grain: moment.grain, stated: moment.stated };
}

/** The fields that differ; null where none does. */
export function changedFields<Fields extends object>(before: Fields, after: Fields): Partial<Fields> | null {
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Fields]),
  );
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Partial<Fields>);
}

/** A moment of whole days as a person gives it; null where the first day is missing. */
export function momentFrom(from: string, to: string, stated: boolean): StatementFields['moment'] {
  if (from === '') return null;
  const end = to === '' || to < from ? from : to;
  return { from, to: end, grain: from === end ? 'day' : 'span', stated };
}

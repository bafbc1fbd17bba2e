import type { ActorId, Moment, Reading, RecordedEvent, Statement } from '../../record/index.ts';
import type { FindingRef } from './decision.ts';
import type { PortableEvent, PortableMoment, PortableStatement } from './portable.ts';
import { quotesOf } from './quote.ts';

type Finding = Statement | RecordedEvent;

export function isStatement(finding: Finding): finding is Statement {
  return 'cue' in finding;
}

/** By what a finding is known to a decision. */
export function refOf({ report }: Reading, finding: Finding): FindingRef {
  const spans = isStatement(finding) ? [...finding.cue, ...finding.content] : finding.trigger;
  const what = isStatement(finding) ? 'statement' : 'event';
  return { report: report.id, what, id: finding.id, anchor: quotesOf(report.text, spans) };
}

/** The finding with names for ids and quotes for spans. */
export function portableOf(reading: Reading, finding: Finding): PortableStatement | PortableEvent {
  return isStatement(finding) ? portableStatement(reading, finding) : portableEvent(reading, finding);
}

function portableStatement(reading: Reading, statement: Statement): PortableStatement {
  const { text } = reading.report;
  const name = namer(reading);
  return {
    what: 'statement',
    source: quotesOf(text, statement.source),
    cue: quotesOf(text, statement.cue),
    content: quotesOf(text, statement.content),
    kind: statement.kind,
    speaker: name(statement.speaker),
    party: name(statement.party),
    target: name(statement.target),
    via: name(statement.via),
    act: statement.act,
    issues: statement.issues,
    stance: statement.stance ?? null,
    moment: portableMoment(statement.moment),
  };
}

function portableEvent(reading: Reading, event: RecordedEvent): PortableEvent {
  const { text } = reading.report;
  const name = namer(reading);
  const all = (ids: readonly ActorId[]) => ids.flatMap((id) => name(id) ?? []);
  return {
    what: 'event',
    trigger: quotesOf(text, event.trigger),
    evidence: quotesOf(text, event.evidence),
    type: event.type,
    mode: event.mode,
    actors: all(event.actors),
    recipients: all(event.recipients),
    place: name(event.place),
    status: event.status,
    moment: portableMoment(event.moment),
  };
}

function namer({ actors }: Reading): (id: ActorId | null) => string | null {
  return (id) => actors.find((actor) => actor.id === id)?.name ?? null;
}

function portableMoment(moment: Moment | null): PortableMoment | null {
  return moment && { from: moment.from, to: moment.to, grain: moment.grain, stated: moment.stated };
}

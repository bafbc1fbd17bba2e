import type { Moment, RecordedEvent, Statement } from '../../record/index.ts';
import { type ExportedReading, namesIn, reviewOf, wordsOf } from './exported-reading.ts';

/** What a finding says of its words, in our own terms; absent where the reading says nothing. */
export type AnnotationBody = Readonly<Record<string, unknown>>;

/** The IRI of a finding or a report. */
export function iriOf(report: string, finding?: string): string {
  const parts = ['urn:rapporteur', report, ...(finding === undefined ? [] : [finding])];
  return parts.map((part, k) => (k === 0 ? part : encodeURIComponent(part))).join(':');
}

export function statementBody(of: ExportedReading, statement: Statement): AnnotationBody {
  const name = namesIn(of.reading);
  return known({
    type: 'Statement',
    act: statement.act,
    speaker: name(statement.speaker),
    party: name(statement.party),
    addressee: name(statement.target),
    intermediary: name(statement.via),
    within: statement.within === null ? null : iriOf(of.reading.report.id, statement.within),
    sourceWords: wordsOf(statement.source),
    cueWords: wordsOf(statement.cue),
    issues: statement.issues,
    ...momentTerms(statement.moment),
    confidence: statement.confidence,
    rule: statement.rule,
    reviewState: reviewOf(of, statement.id).state,
  });
}

export function eventBody(of: ExportedReading, event: RecordedEvent): AnnotationBody {
  const name = namesIn(of.reading);
  return known({
    type: 'Event',
    eventType: event.type,
    mode: event.mode,
    status: event.status,
    actors: event.actors.map(name),
    recipients: event.recipients.map(name),
    claimedBy: event.claimedBy === null ? null : iriOf(of.reading.report.id, event.claimedBy),
    triggerWords: wordsOf(event.trigger),
    ...momentTerms(event.moment),
    confidence: event.confidence,
    rule: event.rule,
    reviewState: reviewOf(of, event.id).state,
  });
}

function momentTerms(moment: Moment | null) {
  return { momentFrom: moment?.from, momentTo: moment?.to, momentStated: moment?.stated };
}

function known(body: Record<string, unknown>): AnnotationBody {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== undefined));
}

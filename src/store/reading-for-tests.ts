/** A small reader for tests: "Ann said that …." is a statement, "Ann attacked Bo." an event. */
import type {
  Actor,
  ActorId,
  EventId,
  Reading,
  RecordedEvent,
  Report,
  Statement,
  StatementId,
} from '../record/index.ts';
import { READING_SCHEMA, type Span, spanOf } from '../record/index.ts';
import type { FindingRef } from './decisions/decision.ts';
import { quotesOf } from './decisions/quote.ts';
import type { Desk, IncomingReport, Job, JobResult } from './desk.ts';

export const READER = '1.0.0';

export function incoming(text: string, details: Partial<IncomingReport> = {}): IncomingReport {
  return {
    text,
    file: null,
    title: null,
    published: null,
    source: null,
    author: null,
    url: null,
    origins: {},
    ...details,
  };
}

export function simpleReading(report: Report): Reading {
  const { text } = report;
  const actors = new Map<string, { -readonly [Key in keyof Actor]: Actor[Key] }>();
  const actor = (span: Span): ActorId => {
    const id = (actors.get(span.text)?.id ?? `a${actors.size + 1}`) as ActorId;
    const before = actors.get(span.text);
    actors.set(span.text, {
      id,
      name: span.text,
      kind: 'person',
      party: id,
      country: null,
      sector: null,
      anonymous: false,
      mentions: [...(before?.mentions ?? []), span],
    });
    return id;
  };
  const statements = [...text.matchAll(/(\p{Lu}\w+) said that ([^.]+)/gu)].map((match, i): Statement => {
    const source = spanOf(text, match.index, match.index + match[1]!.length);
    const cue = spanOf(text, source.end + 1, source.end + 5);
    const speaker = actor(source);
    return {
      id: `s${i + 1}` as StatementId,
      source: [source],
      cue: [cue],
      content: [spanOf(text, cue.end + 1, match.index + match[0].length)],
      kind: 'indirect',
      speaker,
      party: speaker,
      target: null,
      act: 'state',
      via: null,
      within: null,
      moment: null,
      issues: [],
      confidence: 0.5 + 0.01 * i,
      rule: 'test',
    };
  });
  const events = [...text.matchAll(/(\p{Lu}\w+) attacked (\p{Lu}\w+)/gu)].map((match, i): RecordedEvent => {
    const doer = spanOf(text, match.index, match.index + match[1]!.length);
    const trigger = spanOf(text, doer.end + 1, doer.end + 9);
    const victim = spanOf(text, trigger.end + 1, match.index + match[0].length);
    return {
      id: `e${i + 1}` as EventId,
      type: 'ASSAULT',
      mode: null,
      trigger: [trigger],
      evidence: [spanOf(text, doer.start, victim.end)],
      actors: [actor(doer)],
      recipients: [actor(victim)],
      place: null,
      moment: null,
      status: 'happened',
      claimedBy: null,
      sameAs: [],
      confidence: 0.7,
      rule: 'test',
    };
  });
  return {
    schema: READING_SCHEMA,
    report,
    actors: [...actors.values()],
    statements,
    events,
    positions: [],
    clashes: [],
    issues: [],
    warnings: [],
  };
}

export function readJob({ report, ticket }: Job, reader = READER): JobResult {
  const { origins: _origins, story: _story, added: _added, ...facts } = report;
  return { report: report.id, ticket, reader, reading: simpleReading(facts) };
}

/** Reads all that waits. */
export async function readAll(desk: Desk, reader = READER): Promise<number> {
  let read = 0;
  for (;;) {
    const jobs = await desk.claim('test', 10, 60_000, reader);
    if (jobs.length === 0) return read;
    read += await desk.finish(jobs.map((job) => readJob(job, reader)));
  }
}

/** Brings everything up to date. */
export async function settle(desk: Desk): Promise<void> {
  while (!(await desk.refresh()));
}

/** The first statement of a report, as a decision is about it. */
export async function firstStatement(desk: Desk, report: string): Promise<FindingRef> {
  const record = await desk.record(report as never);
  const statement = record?.reading.statements[0];
  if (!record || !statement) throw new Error(`report ${report} has no statement`);
  return refOf(record.reading, statement);
}

export function refOf({ report }: Reading, { id, cue, content }: Statement): FindingRef {
  return { report: report.id, what: 'statement', id, anchor: quotesOf(report.text, [...cue, ...content]) };
}

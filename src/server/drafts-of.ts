/** From a decision as a page says it, by ids and offsets, to one that holds for any reading: by words and names. */
import { randomUUID } from 'node:crypto';
import type { Offsets, RecordedEvent, ReportId, Statement } from '../record/index.ts';
import {
  type DecisionDraft,
  type Desk,
  type PortableEvent,
  type PortableStatement,
  portableOf,
  quoteOf,
  type ReviewedReading,
  refOf,
} from '../store/index.ts';
import type { Body } from './contract/index.ts';
import { Refusal } from './http/refusal.ts';

type Input = Body<'POST /api/decisions'>['decisions'][number];
type ById = Exclude<Input, DecisionDraft>;
type OnFinding = Extract<ById, { readonly finding: string }>;

/** The decisions as the desk takes them. Throws a Refusal that names the one that cannot be taken. */
export async function draftsOf(desk: Desk, inputs: readonly Input[]): Promise<DecisionDraft[]> {
  const records = new Map<string, Promise<ReviewedReading | null>>();
  const recordOf = async (report: string, path: string): Promise<ReviewedReading> => {
    const asked = records.get(report) ?? desk.record(report as ReportId);
    records.set(report, asked);
    const record = await asked;
    if (record) return record;
    throw (await desk.report(report as ReportId))
      ? new Refusal(409, 'not-read', 'the report has not been read yet', { path, help: 'wait until it is read' })
      : new Refusal(404, 'unknown-report', `there is no report ${report} on this desk`, { path });
  };
  const drafts: DecisionDraft[] = [];
  for (const [index, input] of inputs.entries()) {
    const path = `decisions.${index}`;
    drafts.push(isById(input) ? draftOf(input, await recordOf(input.report, path), path) : input);
  }
  return drafts;
}

function isById(input: Input): input is ById {
  switch (input.kind) {
    case 'accept':
    case 'reject':
      return !('ref' in input);
    case 'correct-statement':
    case 'correct-event':
    case 'add-statement':
    case 'add-event':
    case 'note-finding':
      return true;
    default:
      return false;
  }
}

function draftOf(input: ById, record: ReviewedReading, path: string): DecisionDraft {
  const { reading } = record;
  const { text } = reading.report;
  switch (input.kind) {
    case 'accept': {
      const finding = findingOf(input, record, path);
      return { kind: 'accept', ref: refOf(reading, finding), finding: portableOf(reading, finding) };
    }
    case 'reject':
      return { kind: 'reject', ref: refOf(reading, findingOf(input, record, path)) };
    case 'note-finding':
      return { kind: 'note', on: refOf(reading, findingOf(input, record, path)) as never, text: input.text };
    case 'correct-statement':
    case 'correct-event': {
      const finding = findingOf(input, record, path);
      const before = portableOf(reading, finding);
      const what = input.kind === 'correct-statement' ? 'statement' : 'event';
      if (before.what !== what) {
        throw new Refusal(422, 'bad-decision', `${input.finding} is no ${what}`, {
          path,
          help: `use correct-${before.what}`,
        });
      }
      const changes = quoted(text, input.changes, path);
      if (Object.keys(changes).length === 0) {
        throw new Refusal(422, 'bad-decision', 'a correction changes nothing', { path });
      }
      return { kind: 'correct', ref: refOf(reading, finding), finding: before, changes: { what, ...changes } as never };
    }
    case 'add-statement': {
      const given = quoted(text, input.statement, path) as Partial<PortableStatement> &
        Pick<PortableStatement, 'content' | 'act'>;
      const finding: PortableStatement = { ...EMPTY_STATEMENT, ...given };
      const ref = {
        report: reading.report.id,
        what: 'statement' as const,
        id: freshId(),
        anchor: [...finding.cue, ...finding.content],
      };
      return { kind: 'add', ref, finding };
    }
    case 'add-event': {
      const given = quoted(text, input.event, path) as Partial<PortableEvent> &
        Pick<PortableEvent, 'trigger' | 'type' | 'status'>;
      const finding: PortableEvent = { ...EMPTY_EVENT, ...given };
      const ref = { report: reading.report.id, what: 'event' as const, id: freshId(), anchor: finding.trigger };
      return { kind: 'add', ref, finding };
    }
  }
}

const EMPTY_STATEMENT: Omit<PortableStatement, 'content' | 'act'> = {
  what: 'statement',
  source: [],
  cue: [],
  kind: 'indirect',
  speaker: null,
  party: null,
  target: null,
  via: null,
  issues: [],
  stance: null,
  moment: null,
};
const EMPTY_EVENT: Omit<PortableEvent, 'trigger' | 'type' | 'status'> = {
  what: 'event',
  evidence: [],
  mode: null,
  actors: [],
  recipients: [],
  place: null,
  moment: null,
};

/** An id that no reader gives. */
function freshId(): string {
  return `m-${randomUUID()}`;
}

/** The finding that the page saw, be it rejected. Refuses one that is not there, or whose words begin elsewhere now. */
function findingOf(
  { report, finding: id, start }: OnFinding,
  record: ReviewedReading,
  path: string,
): Statement | RecordedEvent {
  const { reading, rejected } = record;
  const all = [...reading.statements, ...reading.events, ...rejected.statements, ...rejected.events];
  const found = all.find((one) => one.id === id);
  if (!found) throw new Refusal(404, 'unknown-finding', `there is no finding ${id} in report ${report}`, { path });
  if (start !== undefined && !startsOf(found).includes(start)) {
    throw new Refusal(409, 'changed', `${id} stands elsewhere now: the report was read again`, {
      path,
      help: 'load the report again',
    });
  }
  return found;
}

/** Where a finding's words may be said to begin. */
function startsOf(finding: Statement | RecordedEvent): number[] {
  const lists = 'cue' in finding ? [finding.source, finding.cue, finding.content] : [finding.trigger, finding.evidence];
  return lists.flat().map(({ start }) => start);
}

const PLACES = ['source', 'cue', 'content', 'trigger', 'evidence'] as const;

/** The fields that were given, places as quotes of the text. */
function quoted(text: string, fields: object, path: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) =>
        PLACES.some((place) => place === name)
          ? [name, (value as readonly Offsets[]).map((place) => quoteIn(text, place, `${path}.${name}`))]
          : [name, value],
      ),
  );
}

function quoteIn(text: string, place: Offsets, path: string) {
  if (place.start >= place.end || place.end > text.length) {
    throw new Refusal(422, 'bad-decision', `there is no text from ${place.start} to ${place.end}`, { path });
  }
  return quoteOf(text, place);
}

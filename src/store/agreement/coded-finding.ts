import type { Reading, RecordedEvent, Span, Statement } from '../../record/index.ts';
import type { Code } from './alpha.ts';

export const FINDING_KINDS = ['statement', 'event'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A finding as agreement looks at it: where it stands, and what its coder says of it. */
export interface CodedFinding {
  readonly id: string;
  readonly kind: FindingKind;
  /** What must overlap by half: content, or trigger. */
  readonly spans: readonly Span[];
  /** What must touch: the cue of a statement; empty for an event. */
  readonly anchor: readonly Span[];
  readonly words: string;
  readonly fields: Readonly<Record<string, Code>>;
}

/** The fields compared, with those that hold sets. Actors are compared by name, case apart: ids differ from coder to coder. */
export const FIELDS: Readonly<Record<FindingKind, Readonly<Record<string, 'category' | 'set'>>>> = {
  statement: {
    speaker: 'category',
    party: 'category',
    target: 'category',
    act: 'category',
    kind: 'category',
    via: 'category',
    issues: 'set',
    stance: 'set',
  },
  event: {
    type: 'category',
    mode: 'category',
    status: 'category',
    actors: 'set',
    recipients: 'set',
    place: 'category',
  },
};

/** Nobody, nothing: a code like any other, for leaving a field empty is a judgement too. */
export const NONE = '(none)';

export function findingsIn(reading: Reading): readonly CodedFinding[] {
  const names = new Map<string, string>(
    reading.actors.map(({ id, name }) => [id, name.toLowerCase().replace(/^the /, '')]),
  );
  const name = (id: string | null) => (id === null ? NONE : (names.get(id) ?? id));
  return [
    ...reading.statements.map((statement) => codedStatement(statement, reading, name)),
    ...reading.events.map((event) => codedEvent(event, name)),
  ];
}

type NameOf = (id: string | null) => string;

function codedStatement(statement: Statement, { positions }: Reading, name: NameOf): CodedFinding {
  const { id, content, cue, speaker, party, target, act, kind, via, issues } = statement;
  const held = positions.filter(({ evidence }) => (evidence as readonly string[]).includes(id));
  return {
    id,
    kind: 'statement',
    spans: content.length > 0 ? content : cue,
    anchor: cue,
    words: wordsOf(content.length > 0 ? content : cue),
    fields: {
      speaker: name(speaker),
      party: name(party),
      target: name(target),
      act,
      kind,
      via: name(via),
      issues: sorted(issues),
      stance: sorted(held.map(({ issue, stance }) => `${issue}: ${stance}`)),
    },
  };
}

function codedEvent(
  { id, trigger, type, mode, status, actors, recipients, place }: RecordedEvent,
  name: NameOf,
): CodedFinding {
  return {
    id,
    kind: 'event',
    spans: trigger,
    anchor: [],
    words: wordsOf(trigger),
    fields: {
      type,
      mode: mode ?? NONE,
      status,
      actors: sorted(actors.map(name)),
      recipients: sorted(recipients.map(name)),
      place: name(place),
    },
  };
}

function sorted(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].sort((a, b) => (a < b ? -1 : 1));
}

function wordsOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join(' … ');
}

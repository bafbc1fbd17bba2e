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
  /** What is compared. */
  readonly fields: Readonly<Record<string, Code>>;
  /** The same as its coder wrote it. */
  readonly shown: Readonly<Record<string, Code>>;
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
  const names = new Map<string, string>(reading.actors.map(({ id, name }) => [id, name]));
  const shownName = (id: string | null) => (id === null ? NONE : (names.get(id) ?? id));
  const name = (id: string | null) => shownName(id).toLowerCase().replace(/^the /, '');
  return [
    ...reading.statements.map((statement): CodedFinding => {
      const { id, content, cue } = statement;
      const spans = content.length > 0 ? content : cue;
      const [fields, shown] = [name, shownName].map((of) => statementFields(statement, reading, of));
      return { id, kind: 'statement', spans, anchor: cue, words: wordsOf(spans), fields: fields!, shown: shown! };
    }),
    ...reading.events.map((event): CodedFinding => {
      const { id, trigger } = event;
      const [fields, shown] = [name, shownName].map((of) => eventFields(event, of));
      return { id, kind: 'event', spans: trigger, anchor: [], words: wordsOf(trigger), fields: fields!, shown: shown! };
    }),
  ];
}

type NameOf = (id: string | null) => string;

function statementFields(statement: Statement, { positions }: Reading, name: NameOf): CodedFinding['fields'] {
  const { id, speaker, party, target, act, kind, via, issues } = statement;
  const held = positions.filter(({ evidence }) => (evidence as readonly string[]).includes(id));
  return {
    speaker: name(speaker),
    party: name(party),
    target: name(target),
    act,
    kind,
    via: name(via),
    issues: sorted(issues),
    stance: sorted(held.map(({ issue, stance }) => `${issue}: ${stance}`)),
  };
}

function eventFields(
  { type, mode, status, actors, recipients, place }: RecordedEvent,
  name: NameOf,
): CodedFinding['fields'] {
  return {
    type,
    mode: mode ?? NONE,
    status,
    actors: sorted(actors.map(name)),
    recipients: sorted(recipients.map(name)),
    place: name(place),
  };
}

function sorted(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].sort((a, b) => (a < b ? -1 : 1));
}

function wordsOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join(' … ');
}

import type { Actor, Reading, RecordedEvent, Span, Statement } from '../../record/index.ts';

/** What is exported: a reading as decided, with what people decided of it. A `ReviewedReading` is one; so is a bare `{ reading }`. */
export interface ExportedReading {
  readonly reading: Reading;
  /** By finding id. Findings without an entry are suggestions. */
  readonly reviews?: ReadonlyMap<string, ExportedReview>;
  /** Findings that were rejected, as they were; the tables list them with their state. */
  readonly rejected?: Pick<Reading, 'statements' | 'events'>;
}

export interface ExportedReview {
  readonly state: 'suggested' | 'accepted' | 'corrected' | 'added' | 'rejected';
  readonly by: string | null;
  readonly at: string | null;
}

const SUGGESTED: ExportedReview = { state: 'suggested', by: null, at: null };

export function reviewOf({ reviews }: ExportedReading, id: string): ExportedReview {
  return reviews?.get(id) ?? SUGGESTED;
}

/** Statements in reading order, rejected ones among them. */
export function statementsOf({ reading, rejected }: ExportedReading): readonly Statement[] {
  return inOrder([...reading.statements, ...(rejected?.statements ?? [])], ({ content, cue }) => content[0] ?? cue[0]);
}

/** Events in reading order, rejected ones among them. */
export function eventsOf({ reading, rejected }: ExportedReading): readonly RecordedEvent[] {
  return inOrder([...reading.events, ...(rejected?.events ?? [])], ({ trigger }) => trigger[0]);
}

function inOrder<T>(items: readonly T[], first: (item: T) => Span | undefined): readonly T[] {
  return [...items].sort((a, b) => (first(a)?.start ?? 0) - (first(b)?.start ?? 0));
}

const namesOf = new WeakMap<Reading, ReadonlyMap<string, Actor>>();

/** An actor's name by its id; null for nobody. The index of a reading is made once. */
export function namesIn(reading: Reading): (id: string | null) => string | null {
  const byId = namesOf.get(reading) ?? new Map<string, Actor>(reading.actors.map((actor) => [actor.id, actor]));
  namesOf.set(reading, byId);
  return (id) => (id === null ? null : (byId.get(id)?.name ?? id));
}

/** Pieces as one text, gaps marked by ` … `, each as it stands in the report. */
export function wordsOf(spans: readonly Span[]): string | null {
  return spans.length === 0 ? null : spans.map(({ text }) => text).join(' … ');
}

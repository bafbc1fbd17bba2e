/** What of a record goes to the thread that computes views: all they need and no word twice. */
import type { Reading, Span } from '../../record/index.ts';
import { spanOf } from '../../record/index.ts';
import type { ReviewedReading, ReviewState } from '../../store/index.ts';

/** How a report calls an actor: a form of its name, and in how many places. */
export interface Form {
  readonly actor: string;
  readonly text: string;
  readonly places: number;
}

export interface LeanRecord {
  /** Of an actor's mentions the first of each form; no positions and clashes, which are found anew for the desk. */
  readonly reading: Reading;
  readonly forms: readonly Form[];
  /** Of findings that a person decided on. */
  readonly states: readonly (readonly [finding: string, state: ReviewState])[];
  readonly rejected: number;
}

export function leanRecord({ reading, reviews, rejected }: ReviewedReading): LeanRecord {
  const forms: Form[] = [];
  const actors = reading.actors.map((actor) => {
    const byText = new Map<string, { readonly first: Span; places: number }>();
    for (const mention of actor.mentions) {
      const known = byText.get(mention.text);
      if (known) known.places++;
      else byText.set(mention.text, { first: mention, places: 1 });
    }
    for (const [text, { places }] of byText) forms.push({ actor: actor.id, text, places });
    return { ...actor, mentions: [...byText.values()].map(({ first }) => first) };
  });
  return {
    reading: { ...reading, actors, positions: [], clashes: [], warnings: [] },
    forms,
    states: [...reviews].map(([id, { state }]) => [id, state] as const),
    rejected: rejected.statements.length + rejected.events.length,
  };
}

/**
 * The record with every quoted word a slice of its report's text, and equal short texts (ids, acts, rules) one: what was copied on the way
 * here takes its room once. `pool` holds the short texts and is handed from record to record.
 */
export function respanned(copied: LeanRecord, pool: Map<string, string>): LeanRecord {
  const record = pooled(copied, pool);
  const { reading } = record;
  const { text } = reading.report;
  const again = (spans: readonly Span[]) => spans.map(({ start, end }) => spanOf(text, start, end));
  const moment = <M extends { readonly span: Span | null } | null>(one: M): M =>
    one?.span ? { ...one, span: spanOf(text, one.span.start, one.span.end) } : one;
  return {
    ...record,
    reading: {
      ...reading,
      actors: reading.actors.map((actor) => ({ ...actor, mentions: again(actor.mentions) })),
      statements: reading.statements.map((one) => ({
        ...one,
        source: again(one.source),
        cue: again(one.cue),
        content: again(one.content),
        moment: moment(one.moment),
      })),
      events: reading.events.map((one) => ({
        ...one,
        trigger: again(one.trigger),
        evidence: again(one.evidence),
        moment: moment(one.moment),
      })),
    },
  };
}

/** Longer texts are seldom equal. */
const SHORT = 40;

/** The same value with equal short texts made one. Spans are left: they are made anew. */
function pooled<T>(value: T, pool: Map<string, string>): T {
  if (typeof value === 'string') {
    if (value.length > SHORT) return value;
    const known = pool.get(value);
    if (known === undefined) pool.set(value, value);
    return (known ?? value) as T;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = pooled(value[i], pool);
  } else if (typeof value === 'object' && value !== null && !('start' in value)) {
    const fields = value as Record<string, unknown>;
    for (const key of Object.keys(fields)) fields[key] = pooled(fields[key], pool);
  }
  return value;
}

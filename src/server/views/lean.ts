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

/** The record with every quoted word a slice of its report's text: what was copied on the way here is one text again. */
export function respanned(record: LeanRecord): LeanRecord {
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

/**
 * Readings repeat their report's text in every span. Packed, a list of spans is `[start, end, start, end, …]` and the report is left out;
 * `unpackReading` takes the words from the report again. All other fields stay as they are, later ones included.
 */
import { type Reading, type Report, type Span, spanOf } from '../../record/index.ts';

type Offsets = readonly number[];

/** A reading without its report's text, as JSON. Throws a RangeError if a span does not quote the text. */
export function packReading({ report, ...reading }: Reading): string {
  const pack = (spans: readonly Span[]): Offsets => spans.flatMap((span) => packSpan(report.text, span));
  const moment = <Found extends { readonly moment: Reading['events'][number]['moment'] }>(found: Found) => ({
    ...found,
    moment: found.moment && { ...found.moment, span: found.moment.span && packSpan(report.text, found.moment.span) },
  });
  return JSON.stringify({
    ...reading,
    words: report.words,
    actors: reading.actors.map((actor) => ({ ...actor, mentions: pack(actor.mentions) })),
    statements: reading.statements.map((statement) => ({
      ...moment(statement),
      source: pack(statement.source),
      cue: pack(statement.cue),
      content: pack(statement.content),
    })),
    events: reading.events.map((event) => ({
      ...moment(event),
      trigger: pack(event.trigger),
      evidence: pack(event.evidence),
    })),
    warnings: reading.warnings.map((warning) => ({
      ...warning,
      span: warning.span && packSpan(report.text, warning.span),
    })),
  });
}

/** The reading of this report that `packReading` packed. */
export function unpackReading(packed: string, report: Omit<Report, 'words'>): Reading {
  const { words, ...reading } = JSON.parse(packed) as Packed;
  const { text } = report;
  const unpack = (offsets: Offsets): Span[] => {
    const spans: Span[] = [];
    for (let i = 0; i < offsets.length; i += 2) spans.push(spanOf(text, offsets[i]!, offsets[i + 1]!));
    return spans;
  };
  const one = (offsets: Offsets | null): Span | null => offsets && unpack(offsets)[0]!;
  const moment = <Found extends { readonly moment: { readonly span: Offsets | null } | null }>(found: Found) => ({
    ...found,
    moment: found.moment && { ...found.moment, span: one(found.moment.span) },
  });
  return {
    ...reading,
    report: { ...report, words },
    actors: reading.actors.map((actor) => ({ ...actor, mentions: unpack(actor.mentions) })),
    statements: reading.statements.map((statement) => ({
      ...moment(statement),
      source: unpack(statement.source),
      cue: unpack(statement.cue),
      content: unpack(statement.content),
    })),
    events: reading.events.map((event) => ({
      ...moment(event),
      trigger: unpack(event.trigger),
      evidence: unpack(event.evidence),
    })),
    warnings: reading.warnings.map((warning) => ({ ...warning, span: one(warning.span) })),
  };
}

function packSpan(text: string, { start, end, text: quoted }: Span): Offsets {
  if (text.slice(start, end) !== quoted) {
    throw new RangeError(`the span [${start}, ${end}) does not quote the text of its report`);
  }
  return [start, end];
}

/** A type with every span in it packed. */
type PackedSpans<Value> = Value extends readonly Span[]
  ? Offsets
  : Value extends Span
    ? Offsets
    : Value extends readonly (infer Item)[]
      ? readonly PackedSpans<Item>[]
      : Value extends string | number | boolean | null | undefined
        ? Value
        : { readonly [Key in keyof Value]: PackedSpans<Value[Key]> };
type Packed = PackedSpans<Omit<Reading, 'report'>> & { readonly words: number } & Omit<
    Reading,
    'report' | 'actors' | 'statements' | 'events' | 'warnings'
  >;

import type { Reading, Span } from '../../record/index.ts';
import { type AnnotationBody, eventBody, iriOf, statementBody } from './annotation-body.ts';
import { ANNOTATION_CONTEXT } from './annotation-context.ts';
import { codePointsOf } from './code-points.ts';
import { type ExportedReading, eventsOf, reviewOf, statementsOf } from './exported-reading.ts';

/** A piece of a report's text by position (in code points) and by its words with what stands around them. */
export interface AnnotationTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly [
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

/** One finding as a W3C Web Annotation. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying';
  /** Who decided on it; the program where nobody has. */
  readonly creator: { readonly type: 'Person' | 'Software'; readonly name: string };
  /** When it was decided; absent for suggestions. */
  readonly created?: string;
  readonly body: AnnotationBody;
  /** A target for each piece of the words. */
  readonly target: readonly AnnotationTarget[];
}

/** Code units of context on either side, enough to tell repeated words apart. */
const CONTEXT = 32;

/**
 * Findings as one AnnotationCollection with a single page (Web Annotation Data Model and Vocabulary, W3C 2017; JSON-LD): an
 * Annotation a statement or event, in the order of the reports. Positions count code points of the report's text; the text itself is
 * not in the file, the IRI of its source names it.
 */
export function toWebAnnotations(readings: readonly ExportedReading[], label = 'Rapporteur'): object {
  const items = readings.flatMap(annotationsOf);
  return {
    '@context': ANNOTATION_CONTEXT,
    id: 'urn:rapporteur:collection',
    type: 'AnnotationCollection',
    label,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: 'urn:rapporteur:page:1', type: 'AnnotationPage', startIndex: 0, items },
      last: 'urn:rapporteur:page:1',
    }),
  };
}

/** The annotations of one reading, without a context of their own. */
export function annotationsOf(of: ExportedReading): readonly WebAnnotation[] {
  const target = targetIn(of.reading);
  const annotation = (id: string, spans: readonly Span[], body: AnnotationBody): WebAnnotation => {
    const { by, at } = reviewOf(of, id);
    return {
      id: iriOf(of.reading.report.id, id),
      type: 'Annotation',
      motivation: 'classifying',
      creator: by === null ? { type: 'Software', name: 'Rapporteur' } : { type: 'Person', name: by },
      ...(at !== null && { created: at }),
      body,
      target: spans.map(target),
    };
  };
  return [
    ...statementsOf(of).map((item) =>
      annotation(item.id, item.content.length > 0 ? item.content : item.cue, statementBody(of, item)),
    ),
    ...eventsOf(of).map((item) =>
      annotation(item.id, item.evidence.length > 0 ? item.evidence : item.trigger, eventBody(of, item)),
    ),
  ];
}

function targetIn({ report }: Reading): (span: Span) => AnnotationTarget {
  const { id, text } = report;
  const toCodePoints = codePointsOf(text);
  return ({ start, end }) => ({
    type: 'SpecificResource',
    source: iriOf(id),
    selector: [
      { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(atPair(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, atPair(text, Math.min(text.length, end + CONTEXT))),
      },
    ],
  });
}

/** The offset itself, or one more where it would part a surrogate pair. */
function atPair(text: string, offset: number): number {
  const parts = (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return parts ? offset + 1 : offset;
}

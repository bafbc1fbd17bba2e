/** A record as a page wants it: with the marks of its text in the order in which they are drawn. */
import { completeReading } from '../position/index.ts';
import type { Reading, RecordedEvent, Span, Statement } from '../record/index.ts';
import type { ReviewedReading, ReviewState } from '../store/index.ts';
import type { Mark, RecordAnswer } from './contract/index.ts';

const NOBODY: Omit<ReviewedReading, 'reading'> = {
  reviews: new Map(),
  rejected: { statements: [], events: [] },
  unplaced: [],
};

/** The record of a text that is stored nowhere. */
export function freshRecord(reading: Reading): RecordAnswer {
  return recordAnswer({ reading, ...NOBODY });
}

export function recordAnswer({ reading, reviews, rejected, unplaced }: ReviewedReading): RecordAnswer {
  const { actors, statements, events, positions, clashes, issues, warnings } = completeReading(reading);
  const stateOf = (id: string): ReviewState => reviews.get(id)?.state ?? 'suggested';
  const marks = [
    ...[...statements, ...rejected.statements].flatMap((one) => marksOfStatement(one, stateOf(one.id))),
    ...[...events, ...rejected.events].flatMap((one) => marksOfEvent(one, stateOf(one.id))),
  ];
  return {
    actors,
    statements,
    events,
    positions,
    clashes,
    issues,
    warnings,
    marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
    reviews: Object.fromEntries(reviews),
    rejected,
    unplaced: unplaced.map(({ decision, why }) => ({ decision: { ...decision }, why })),
  };
}

function marksOfStatement({ id, source, cue, content, moment }: Statement, state: ReviewState): Mark[] {
  const mark = marker(id, 'statement', state);
  return [
    ...mark('source', source),
    ...mark('cue', cue),
    ...mark('content', content),
    ...mark('moment', spanIn(moment)),
  ];
}

function marksOfEvent({ id, trigger, evidence, moment }: RecordedEvent, state: ReviewState): Mark[] {
  const mark = marker(id, 'event', state);
  return [...mark('trigger', trigger), ...mark('evidence', evidence), ...mark('moment', spanIn(moment))];
}

function marker(finding: string, what: Mark['what'], state: ReviewState) {
  return (part: Mark['part'], spans: readonly Span[]): Mark[] =>
    spans.map(({ start, end }) => ({ start, end, finding, what, part, state }));
}

function spanIn(moment: Statement['moment']): readonly Span[] {
  return moment?.span ? [moment.span] : [];
}

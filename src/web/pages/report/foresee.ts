import type { DecisionInput, RecordAnswer } from '../../api/contract.ts';
import type { FindingState, Review } from './findings.ts';

/**
 * The record as a decision will leave it, as far as the page can tell: who decided what, and what is rejected. What a correction does to
 * the rest of the record the desk says a moment later.
 */
export function foresee(record: RecordAnswer, decision: DecisionInput, by: string, at: string): RecordAnswer {
  if (!('finding' in decision) || typeof decision.finding !== 'string') return record;
  const { finding: id, kind } = decision;
  const before = record.reviews[id];
  const review = (state: FindingState): Review => ({
    state,
    by,
    at,
    notes: before?.notes ?? [],
    decisions: before?.decisions ?? [],
    contested: before?.contested ?? false,
  });
  const withReview = (next: Review): RecordAnswer => ({
    ...record,
    reviews: { ...record.reviews, [id]: next },
    marks: record.marks.map((mark) => (mark.finding === id ? { ...mark, state: next.state } : mark)),
  });
  if (kind === 'accept') {
    const made = before?.state === 'corrected' || before?.state === 'added';
    return moved(withReview(review(made ? before.state : 'accepted')), id, false);
  }
  if (kind === 'correct-statement' || kind === 'correct-event') {
    return withReview(review(before?.state === 'added' ? 'added' : 'corrected'));
  }
  if (kind === 'reject') return moved(withReview(review('rejected')), id, true);
  if (kind === 'note-finding') {
    const next = review(before?.state ?? 'suggested');
    return withReview({
      ...next,
      by: before?.by ?? null,
      at: before?.at ?? null,
      notes: [...next.notes, { by, at, text: decision.text }],
    });
  }
  return record;
}

/** The record with a finding among the rejected ones, or back from them. */
function moved(record: RecordAnswer, id: string, out: boolean): RecordAnswer {
  const [from, to] = out ? [record, record.rejected] : [record.rejected, record];
  const statement = from.statements.find((one) => one.id === id);
  const event = from.events.find((one) => one.id === id);
  if (!statement && !event) return record;
  const without = {
    statements: from.statements.filter((one) => one.id !== id),
    events: from.events.filter((one) => one.id !== id),
  };
  const having = {
    statements: statement ? [...to.statements, statement] : to.statements,
    events: event ? [...to.events, event] : to.events,
  };
  const [standing, rejected] = out ? [without, having] : [having, without];
  return { ...record, ...standing, rejected };
}

import { lengthOf, type Offsets, overlapLength, type Span, union } from '../../record/index.ts';
import type { FindingRef } from './decision.ts';
import type { Draft } from './draft.ts';
import { placeQuotes } from './place-quote.ts';

/** A finding shares at least this much with the words decided on (shared over joint length), or it is another finding. */
const MIN_SHARED = 0.5;

/**
 * The finding that a decision is about: the one with its id if it stands on the same words, else the one that shares most of them. Null
 * where none shares half. Ids alone are never trusted: another reading numbers otherwise.
 */
export function findFinding(draft: Draft, ref: FindingRef): string | null {
  const findings =
    ref.what === 'statement'
      ? draft.statements.map(({ id, cue, content }) => ({ id, spans: [...cue, ...content] }))
      : draft.events.map(({ id, trigger }) => ({ id, spans: trigger }));
  const sameId = findings.find(({ id }) => id === ref.id);
  if (sameId && isSame(sameId.spans, ref.anchor)) return sameId.id;
  const placed = placeQuotes(draft.report.text, ref.anchor);
  if (!placed) return null;
  let best: { readonly id: string; readonly shared: number } | null = null;
  for (const { id, spans } of findings) {
    const shared = sharedPart(spans, placed);
    if (shared >= MIN_SHARED && shared > (best?.shared ?? 0)) best = { id, shared };
  }
  return best?.id ?? null;
}

function isSame(spans: readonly Span[], anchor: FindingRef['anchor']): boolean {
  return (
    spans.length === anchor.length &&
    spans.every(({ start, end, text }, i) => {
      const quote = anchor[i]!;
      return start === quote.start && end === quote.end && text === quote.text;
    })
  );
}

/** Jaccard: code units in both over code units in either. */
function sharedPart(a: readonly Offsets[], b: readonly Offsets[]): number {
  const [left, right] = [union(a), union(b)];
  const shared = overlapLength(left, right);
  const total = (spans: readonly Offsets[]) => spans.reduce((sum, span) => sum + lengthOf(span), 0);
  return shared / (total(left) + total(right) - shared);
}

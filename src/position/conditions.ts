import { type Span, spanOf } from '../record/index.ts';
import {
  AHEAD,
  CLAUSE_END,
  CONDITION_OPENERS,
  type ConditionOpener,
  type ConditionSense,
  IMPERATIVE,
  NO_CONDITION_BEFORE,
  UNTIL,
  WHEN,
} from './english/condition-openers.ts';

/** A condition in the report's own words. */
export interface Condition {
  readonly sense: ConditionSense;
  /** The clause, its opening word included, as it stands in the report. */
  readonly span: Span;
}

/**
 * The conditions in the content of a statement, in reading order, none within another. `reported` says that the words around the content
 * put it in the future ("promised"), so that no modal verb is needed in it.
 */
export function findConditions(text: string, content: readonly Span[], reported = false): readonly Condition[] {
  const whole = content.map((span) => span.text).join(' ');
  if (!reported && !AHEAD.test(whole)) return [];
  return content.flatMap((span) => conditionsIn(text, span));
}

/** A condition goes on for at most so many units, and is looked for in no longer speech than this. */
const LONGEST = 300;
const LONGEST_CONTENT = 20_000;

function conditionsIn(text: string, span: Span): Condition[] {
  const found: Condition[] = [];
  if (span.text.length > LONGEST_CONTENT) return found;
  for (const opener of [...CONDITION_OPENERS, UNTIL, WHEN]) {
    for (const match of span.text.matchAll(new RegExp(opener.pattern.source, 'giu'))) {
      const at = startOf(opener, match[0], match.index);
      if (NO_CONDITION_BEFORE.test(span.text.slice(Math.max(0, at - 20), at)) && /^if\b/iu.test(span.text.slice(at)))
        continue;
      if (
        opener === UNTIL &&
        !/\b(?:not|never|no|neither|nobody|nothing|cannot)\b|n[’']t\b/iu.test(span.text.slice(Math.max(0, at - 80), at))
      )
        continue;
      add(
        found,
        opener.sense,
        text,
        span.start + at,
        span.start + at + clauseLength(span.text.slice(at, at + LONGEST)),
      );
    }
  }
  const order = IMPERATIVE.exec(span.text);
  if (order) {
    const start = span.start + order.index + order[0].indexOf(order[1]!);
    add(found, 'order', text, start, start + order[1]!.length);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** "no … without X" matches from the negation on; its condition begins at "without". */
function startOf(opener: ConditionOpener, matched: string, index: number): number {
  if (opener.sense === 'without') return index + matched.toLowerCase().lastIndexOf('without');
  return index;
}

/** Units from the opener to the end of its clause; at least the two words after the opener belong to it. */
function clauseLength(rest: string): number {
  const head = /^\S+(?:\s\S+)?/u.exec(rest)?.[0].replace(/[,;:.!?”"]+$/u, '').length ?? 0;
  const end = CLAUSE_END.exec(rest.slice(head));
  return end ? head + end.index : rest.length;
}

function add(found: Condition[], sense: ConditionSense, text: string, start: number, end: number): void {
  let last = end;
  while (last > start && /\s/u.test(text.charAt(last - 1))) last--;
  if (last <= start || found.some(({ span }) => start < span.end && span.start < last)) return;
  found.push({ sense, span: spanOf(text, start, last) });
}

import type { TimeExpression } from './time-expression.ts';

const BETWEEN = /^(?:\s{0,2}[-\u2010-\u2014]\s{0,2}|\s{1,3}(?:to|until|till|through)\s{1,3}(?:the\s{1,3})?)$/;
const BETWEEN_AND = /^\s{1,3}and\s{1,3}(?:the\s{1,3})?$/;

/** Joins the two ends of a range into one expression: "from 3 to 9 May", "between March and June", "1914-18", "Monday to Thursday". */
export function joinRanges(text: string, expressions: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of expressions) {
    const left = joined.at(-1);
    const range = left && rangeOf(text, left, expression);
    if (range) joined[joined.length - 1] = range;
    else joined.push(expression);
  }
  return joined;
}

function rangeOf(text: string, left: TimeExpression, right: TimeExpression): TimeExpression | null {
  if (!left.period || !right.period || left.period.grain === 'span' || right.end - left.start > LONGEST_RANGE)
    return null;
  if (left.type === 'DURATION' || right.type === 'DURATION') return null;
  const gap = text.slice(left.end, right.start);
  const lead = /\b(between|from)\s{1,3}(?:the\s{1,3})?$/i.exec(text.slice(Math.max(0, left.start - 12), left.start));
  const links = BETWEEN.test(gap) || (lead?.[1]?.toLowerCase() === 'between' && BETWEEN_AND.test(gap));
  if (!links || right.period.to < left.period.from) return null;
  return {
    ...left,
    start: lead ? left.start - lead[0].length : left.start,
    end: right.end,
    period: { from: left.period.from, to: right.period.to, grain: 'span' },
    stated: left.stated && right.stated,
    rule: 'range',
  };
}

/** In UTF-16 units: both ends of a range stand close together. */
const LONGEST_RANGE = 80;

import type { Analysis } from '../../language/index.ts';
import type { MomentMention } from '../work.ts';
import { isoDate } from './calendar.ts';
import { findTimeExpressions } from './find-time-expressions.ts';
import { joinRanges } from './join-ranges.ts';
import type { TimeExpression } from './time-expression.ts';
import { tokenAt } from './token-at.ts';

/**
 * The dates and ranges of a text as moments, in text order. What leans on the report's date is left out when `published` (an ISO
 * date) is null, and so is what names no date at all ("recently", "for weeks").
 */
export function findMoments(analysis: Analysis, published: string | null): MomentMention[] {
  const expressions = findTimeExpressions(analysis, published);
  return joinRanges(analysis.text, expressions).flatMap((expression) => mentionOf(analysis, expression) ?? []);
}

function mentionOf(analysis: Analysis, { start, end, period, stated, rule }: TimeExpression): MomentMention | null {
  if (!period || analysis.tokens.length === 0) return null;
  const from = isoDate(period.from);
  const to = isoDate(period.to);
  if (from === null || to === null) return null;
  const span = { start, end, text: analysis.text.slice(start, end) };
  return {
    from: tokenAt(analysis, start),
    to: tokenAt(analysis, end - 1) + 1,
    moment: { from, to, grain: period.grain, stated, span },
    rule: `moment/${rule}`,
  };
}

import type { ReadingWarning } from '../record/index.ts';
import { spanOfRange } from './assemble.ts';
import type { Work } from './work.ts';

/** What a person should know before trusting the record: what could not be resolved, and why. */
export function warningsOf(work: Work, trained: boolean): ReadingWarning[] {
  const { analysis } = work;
  const warnings: ReadingWarning[] = [];
  if (analysis.tokens.length === 0) {
    warnings.push({ code: 'empty', message: 'the report has no words', span: null });
    return warnings;
  }
  if (!trained) {
    warnings.push({
      code: 'rules-only',
      message: 'no attribution model: statements are found by rules alone and are less complete',
      span: null,
    });
  }
  if (!work.input.published) {
    warnings.push({
      code: 'no-date',
      message: 'no date of publication: "Tuesday" or "last month" cannot be resolved; give --published YYYY-MM-DD',
      span: null,
    });
  }
  const reopened = new Set(analysis.quotations.map((quotation) => quotation.continues));
  for (const quotation of analysis.quotations) {
    if (quotation.closed || quotation.depth > 0 || reopened.has(quotation.index)) continue;
    warnings.push({
      code: 'unclosed-quotation',
      message: 'this quotation mark is never closed',
      span: spanOfRange(analysis, { from: quotation.from, to: quotation.from + 1 }),
    });
  }
  work.attributions.forEach((attribution, i) => {
    const [piece] = attribution.source;
    if (piece && work.interpretations[i]?.speaker === null) {
      warnings.push({
        code: 'speaker-unresolved',
        message: 'who is meant here could not be resolved',
        span: spanOfRange(analysis, piece),
      });
    }
  });
  return warnings;
}

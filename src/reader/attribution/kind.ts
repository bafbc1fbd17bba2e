import type { Analysis, TokenRange } from '../../language/index.ts';
import type { StatementKind } from '../../record/index.ts';

/** Direct if every word of the content stands in quotation marks, indirect if none does, else mixed. */
export function kindOf(analysis: Analysis, content: readonly TokenRange[]): StatementKind {
  let [inside, words] = [0, 0];
  let q = 0;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      const token = analysis.tokens[i]!;
      if (token.upos === 'PUNCT') continue;
      words++;
      while (q < analysis.quotations.length && analysis.quotations[q]!.to <= i) q++;
      const quotation = analysis.quotations[q];
      if (quotation && quotation.from <= i) inside++;
    }
  }
  return inside === 0 ? 'indirect' : inside === words ? 'direct' : 'mixed';
}

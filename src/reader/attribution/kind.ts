import type { Analysis, TokenRange } from '../../language/index.ts';
import type { StatementKind } from '../../record/index.ts';

/** Which tokens stand in quotation marks, worked out once an analysis: it is asked for at every statement. */
const KNOWN = new WeakMap<Analysis, Uint8Array>();

function quotedTokens(analysis: Analysis): Uint8Array {
  const known = KNOWN.get(analysis);
  if (known) return known;
  const quoted = new Uint8Array(analysis.tokens.length);
  for (const { from, to, depth } of analysis.quotations) if (depth === 0) quoted.fill(1, from, to);
  KNOWN.set(analysis, quoted);
  return quoted;
}

/** Direct if every word of the content stands in quotation marks, indirect if none does, else mixed. */
export function kindOf(analysis: Analysis, content: readonly TokenRange[]): StatementKind {
  const quoted = quotedTokens(analysis);
  let [inside, words] = [0, 0];
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if (analysis.tokens[i]!.upos === 'PUNCT') continue;
      words++;
      inside += quoted[i]!;
    }
  }
  return inside === 0 ? 'indirect' : inside === words ? 'direct' : 'mixed';
}

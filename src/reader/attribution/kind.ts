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

/** Layouts that print words as they were spoken or posted, with marks or without. */
const VERBATIM: ReadonlySet<string> = new Set(['transcript', 'listed post', 'credited quotation']);

/** The kind of what a rule found: its layout may say it, else the quotation marks do. */
export function kindBy(rule: string, analysis: Analysis, content: readonly TokenRange[]): StatementKind {
  return VERBATIM.has(rule) ? 'direct' : kindOf(analysis, content);
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

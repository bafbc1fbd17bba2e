import type { TokenRange } from '../../../language/index.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

/** A credit has at most so many words: a name, perhaps a title or an account, perhaps a date. */
const LONGEST_CREDIT = 16;
const DASH = /^(—|–|―|--|-)$/;
const HANDLE = /^@\w/;

/** Quotations and messages with the name behind a dash: `"The gorge is ours." — Ona Brel`, `The gorge is ours. — Ona Brel (@brel) 3 May`. */
export const creditedQuotation: AttributionRecognizer = {
  name: 'credited quotation',
  propose: (ground) =>
    ground.analysis.paragraphs.flatMap((paragraph) => {
      const dash = lastDash(ground, paragraph);
      if (dash < 0) return [];
      const source = creditAfter(ground, dash, paragraph.to);
      const content = contentBefore(ground, paragraph, dash, source);
      if (!source || !content) return [];
      const cue = { from: dash, to: dash + 1 };
      return [proposal(ground.analysis, [source], [cue], [content], 0.85, 'credited quotation')];
    }),
};

function lastDash({ analysis }: Ground, { from, to }: TokenRange): number {
  for (let i = to - 2; i > from && i >= to - LONGEST_CREDIT - 1; i--) if (DASH.test(analysis.tokens[i]!.text)) return i;
  return -1;
}

/** The name after the dash: words with a capital up to a comma, a period or a date; an account in brackets is part of it. */
function creditAfter({ analysis }: Ground, dash: number, end: number): TokenRange | null {
  const { tokens } = analysis;
  let to = dash + 1;
  while (
    to < end &&
    (tokens[to]!.upos === 'PROPN' || (/^\p{Lu}/u.test(tokens[to]!.text) && tokens[to]!.upos !== 'PRON'))
  )
    to++;
  if (to === dash + 1) return null;
  if (tokens[to]?.text === '(' && HANDLE.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ')') to += 3;
  return { from: dash + 1, to };
}

/** The quotation that ends at the dash, or, before an account, the whole message. */
function contentBefore(
  { analysis, facts }: Ground,
  paragraph: TokenRange,
  dash: number,
  source: TokenRange | null,
): TokenRange | null {
  const quotation = analysis.quotations[facts.quotation[dash - 1]!];
  if (quotation && quotation.from >= paragraph.from && quotation.to === dash) return { from: quotation.from, to: dash };
  const handle = source !== null && analysis.tokens[source.to - 1]!.text === ')';
  return handle && dash > paragraph.from ? { from: paragraph.from, to: dash } : null;
}

import type { Paragraph, Quotation, TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { HANDLE, nameIn } from '../layout/name-line.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

/** A message's credit has at most so many tokens: a name, an account, a date. */
const LONGEST_CREDIT = 16;
const DASH = /^(?:—|–|―|--|-|~)$/;

/**
 * Quotations and messages with the name behind a dash: `"The gorge is ours." — Ona Brel, farmer`, `The gorge is ours. — Ona Brel (@brel) 3 May`,
 * or the dash and the name on the line below.
 */
export const creditedQuotation: AttributionRecognizer = {
  name: 'credited quotation',
  propose: (ground) =>
    ground.analysis.paragraphs.flatMap((paragraph) => {
      const found = behindQuotation(ground, paragraph) ?? behindMessage(ground, paragraph);
      return found ? [found] : [];
    }),
};

/** The last quotation of the paragraph or of the one above, a dash, and a name to the end. */
function behindQuotation(ground: Ground, paragraph: Paragraph): Attribution | null {
  const { analysis } = ground;
  const dash = firstDash(ground, paragraph);
  if (dash < 0) return null;
  const content = quotationBefore(ground, paragraph, dash);
  const source = nameIn(analysis.tokens, { from: dash + 1, to: paragraph.to });
  return content && source ? credited(ground, source, dash, content) : null;
}

/** The dash that a quotation ends at, or with which the paragraph begins. */
function firstDash({ analysis, facts }: Ground, { from, to }: TokenRange): number {
  for (let i = to - 2; i >= from && i >= to - 2 * LONGEST_CREDIT; i--) {
    if (facts.quotation[i]! >= 0) return -1;
    if (DASH.test(analysis.tokens[i]!.text) && (i === from || facts.quotation[i - 1]! >= 0)) return i;
  }
  return -1;
}

/** Words in marks that begin a paragraph and end at the dash. */
function quotationBefore({ analysis, facts }: Ground, paragraph: Paragraph, dash: number): TokenRange | null {
  const quotation: Quotation | undefined = analysis.quotations[facts.quotation[dash - 1] ?? -1];
  if (!quotation || quotation.to !== dash) return null;
  const home = dash === paragraph.from ? analysis.paragraphs[paragraph.index - 1] : paragraph;
  return home && quotation.from >= home.from ? { from: quotation.from, to: dash } : null;
}

/** A message without marks, credited to an account. */
function behindMessage(ground: Ground, { from, to }: Paragraph): Attribution | null {
  const { tokens } = ground.analysis;
  for (let dash = to - 2; dash > from && dash >= to - LONGEST_CREDIT - 1; dash--) {
    if (!DASH.test(tokens[dash]!.text) || tokens[dash - 1]!.end === tokens[dash]!.start) continue;
    let end = dash + 1;
    while (end < to && tokens[end]!.text !== ')') end++;
    const account = end < to && HANDLE.test(tokens[end - 1]!.text);
    const source = account ? nameIn(tokens, { from: dash + 1, to: end + 1 }) : null;
    return source ? credited(ground, source, dash, { from, to: dash }) : null;
  }
  return null;
}

function credited({ analysis }: Ground, source: TokenRange, dash: number, content: TokenRange): Attribution {
  return proposal(analysis, [source], [{ from: dash, to: dash + 1 }], [content], 0.85, 'credited quotation');
}

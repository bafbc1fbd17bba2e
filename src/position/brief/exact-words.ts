/** The wording of a report as a quotation: the pieces joined, its outer quotation marks left to the renderer. */
import type { Span } from '../../record/index.ts';
import { cleanText } from './clean-text.ts';

export function exactWords(spans: readonly Span[]): string {
  let text = '';
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    const joint = before === undefined ? '' : span.start - before.end > 2 ? ' … ' : ' ';
    text += joint + span.text;
  });
  return quotable(text);
}

/** A wording ready to stand in quotation marks: inner marks single, marks without a partner and a leading "that" left out. */
export function quotable(text: string): string {
  const joined = cleanText(text)
    .replace(/^that (?=\S)/u, '')
    .replace(/[,.]?[”"] … [“"]/g, ' … ');
  const bare = /^[“"]([^“”"]*)[”"][,.]?$/u.exec(joined)?.[1] ?? joined;
  const opened = bare.match(/[“]/g)?.length ?? 0;
  const closed = bare.match(/[”]/g)?.length ?? 0;
  const straight = bare.match(/"/g)?.length ?? 0;
  const curly = opened === closed ? bare.replace(/“/g, '‘').replace(/”/g, '’') : bare.replace(/[“”]/g, '');
  const single = straight % 2 === 1 ? curly.replace(/"/g, '') : curly.replace(/"([^"]*)"/g, '‘$1’');
  return single.replace(/[\s,;:]+$/u, '').trim();
}

/** Numbers citations in order of first use. */
import type { Citation, Deed, Said } from '../dispute.ts';
import { citationKey } from '../dispute.ts';
import { clauseOf } from '../positions/holdings-of-deeds.ts';
import type { BriefSource, Run } from './brief.ts';
import { cleanText, shortened } from './clean-text.ts';
import { exactWords, quotable } from './exact-words.ts';
import type { Facts } from './facts.ts';

/** Cites a finding: its number, new or known. */
export type Cite = (cite: Citation) => Run;

export interface CiteBook {
  readonly cite: Cite;
  readonly sources: () => readonly BriefSource[];
}

const LONGEST_SOURCE = 120;

export function openCiteBook({ said, deed }: Facts): CiteBook {
  const numbers = new Map<string, number>();
  const sources: BriefSource[] = [];
  return {
    cite: (cite) => {
      const key = citationKey(cite);
      const known = numbers.get(key);
      if (known !== undefined) return { kind: 'cite', number: known, cite };
      const number = numbers.size + 1;
      numbers.set(key, number);
      sources.push(sourceOf(number, cite, said(cite), deed(cite)));
      return { kind: 'cite', number, cite };
    },
    sources: () => sources,
  };
}

function sourceOf(number: number, cite: Citation, said: Said | undefined, deed: Deed | undefined): BriefSource {
  const found = said ?? deed;
  if (!found) throw new RangeError(`no finding ${citationKey(cite)}`);
  const { report } = found;
  const statement = said?.statement;
  const spans = statement
    ? statement.content.length > 0
      ? statement.content
      : statement.cue
    : deed!.event.evidence.length > 0
      ? deed!.event.evidence
      : deed!.event.trigger;
  const start = spans[0]?.start ?? 0;
  const words = said ? exactWords(spans) : quotable(clauseOf(deed!));
  return {
    number,
    cite,
    outlet: clean(report.source),
    title: clean(report.title),
    published: report.published,
    file: clean(report.file),
    url: clean(report.url),
    line: lineOf(report.text, start),
    start,
    end: spans.at(-1)?.end ?? start,
    words: shortened(words, LONGEST_SOURCE),
  };
}

function clean(text: string | null): string | null {
  return text === null || cleanText(text) === '' ? null : cleanText(text);
}

/** The line on which an offset stands, from 1. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

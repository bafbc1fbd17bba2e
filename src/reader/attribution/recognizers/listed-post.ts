import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { type Line, linesOf } from '../layout/lines.ts';
import { HANDLE, nameIn } from '../layout/name-line.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

const BULLET = /^(?:[*#>•·▪–—-]+|\p{N}+[.)])$/u;
/** Fewer words in marks after a colon are a title or a label. */
const LEAST_WORDS = 2;
/** A name, its office and its account have at most so many tokens. */
const REACH = 26;

/**
 * Posts and voices in a list, each under its author's name: `- Ona Brel, leader of the council: "The gorge is ours."`,
 * `@brel: The gorge is ours.`, or the account on a line of its own above the message.
 */
export const listedPost: AttributionRecognizer = {
  name: 'listed post',
  propose: (ground) => {
    const lines = linesOf(ground.analysis);
    return lines.flatMap((line, k) => {
      const found = afterColon(ground, line) ?? underAccount(ground, lines, k);
      return found ? [found] : [];
    });
  },
};

/** `NAME: "…"` where the quotation is all the rest, or `NAME (@account): …` whether quoted or not. */
function afterColon(ground: Ground, line: Line): Attribution | null {
  const { analysis, facts } = ground;
  const from = afterBullet(ground, line);
  const colon = colonIn(ground, from, line.to);
  if (colon < 0) return null;
  const source = nameIn(analysis.tokens, { from, to: colon });
  if (!source) return null;
  const content = { from: colon + 1, to: line.to };
  const quotation = analysis.quotations[facts.quotation[colon + 1]!];
  const quoted = quotation !== undefined && quotation.from === content.from && quotation.to >= line.to - 1;
  if (!(quoted && wordsIn(ground, content) >= LEAST_WORDS) && !hasAccount(ground, { from, to: colon })) return null;
  const to = quoted ? Math.max(quotation.to, line.to) : line.to;
  return post(ground, source, { from: colon, to: colon + 1 }, { from: content.from, to });
}

/** An account on a line of its own ("Ona Brel (@brel) · 3 May"), the message below it. */
function underAccount(ground: Ground, lines: readonly Line[], k: number): Attribution | null {
  const { analysis } = ground;
  const line = lines[k]!;
  const next = lines[k + 1];
  const from = afterBullet(ground, line);
  const at = accountIn(ground, { from, to: line.to });
  if (at <= from || !next || next.paragraph > line.paragraph + 1 || hasAccount(ground, next)) return null;
  if (/^[.!?:;,]$/.test(analysis.tokens[line.to - 1]!.text)) return null;
  const source = nameIn(analysis.tokens, { from, to: at });
  const paragraph = analysis.paragraphs[next.paragraph]!;
  if (!source || isQuoted(ground, source)) return null;
  return post(ground, { from, to: at }, { from: at, to: at + 1 }, { from: next.from, to: paragraph.to });
}

const isQuoted = ({ facts }: Ground, { from }: TokenRange): boolean => facts.quotation[from]! >= 0;

function post({ analysis }: Ground, source: TokenRange, cue: TokenRange, content: TokenRange): Attribution | null {
  if (content.from >= content.to) return null;
  return proposal(analysis, [source], [cue], [content], 0.9, 'listed post');
}

function afterBullet({ analysis }: Ground, { from, to }: TokenRange): number {
  let start = from;
  while (start < to - 1 && BULLET.test(analysis.tokens[start]!.text)) start++;
  return start;
}

/** The first colon outside marks, within the reach of a name. */
function colonIn({ analysis, facts }: Ground, from: number, end: number): number {
  for (let i = from; i < end - 1 && i < from + REACH && facts.quotation[i]! < 0; i++)
    if (analysis.tokens[i]!.text === ':') return i;
  return -1;
}

const hasAccount = (ground: Ground, range: TokenRange): boolean => accountIn(ground, range) >= 0;

function accountIn({ analysis }: Ground, { from, to }: TokenRange): number {
  for (let i = from; i < to && i < from + REACH; i++) if (HANDLE.test(analysis.tokens[i]!.text)) return i;
  return -1;
}

function wordsIn({ facts }: Ground, { from, to }: TokenRange): number {
  let words = 0;
  for (let i = from; i < to && words < LEAST_WORDS; i++) if (facts.mark[i] === 0) words++;
  return words;
}

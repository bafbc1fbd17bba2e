/** Finds paragraphs: what blank lines part, and line breaks that no line wrap explains. */
import type { Paragraph, ParagraphKind } from '../analysis.ts';
import type { TokenSpans } from '../tokens/tokenise.ts';
import { BULLET, type Line, linesOf } from './lines.ts';

const HEADLINE_TOKENS = 30;
const SUBHEAD_TOKENS = 14;
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.' -]{2,40}(?:,[^.!?]{1,60})?(?:\([^)]{1,40}\))?|[^.!?]{2,60}(?:\b\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2},?)(?: (?:19|20)\d\d)?)\s*[-–—]*$/u;

/** Paragraphs that hold a token, in order; together they hold every token. */
export function findParagraphs(text: string, tokens: TokenSpans): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const blocks = joinLines(text, linesOf(text));
  let token = 0;
  for (const block of blocks) {
    const from = token;
    while (token < tokens.starts.length && tokens.starts[token]! < block.end) token++;
    if (token === from) continue;
    const index = paragraphs.length;
    const start = tokens.starts[from]!;
    const end = tokens.ends[token - 1]!;
    paragraphs.push({ index, from, to: token, start, end, kind: 'body' });
  }
  return paragraphs.map((paragraph) => ({ ...paragraph, kind: kindOf(text, paragraph, paragraphs.length) }));
}

/** Puts wrapped lines together: a break inside a block is a wrap only where the next word would not have fitted. */
function joinLines(text: string, lines: readonly Line[]): Line[] {
  const blocks: Line[] = [];
  let from = 0;
  while (from < lines.length) {
    let to = from + 1;
    let width = lines[from]!.end - lines[from]!.start;
    while (to < lines.length && !lines[to]!.blankBefore) {
      width = Math.max(width, lines[to]!.end - lines[to]!.start);
      to++;
    }
    let start = lines[from]!.start;
    for (let i = from; i < to; i++) {
      const line = lines[i]!;
      const next = i + 1 < to ? lines[i + 1] : undefined;
      if (next && isWrap(text, line, next, width)) continue;
      blocks.push({ start, end: line.end, firstWord: 0, blankBefore: false });
      if (next) start = next.start;
    }
    from = to;
  }
  return blocks;
}

function isWrap(text: string, line: Line, next: Line, width: number): boolean {
  if (width < 30 || width > 130) return false;
  BULLET.lastIndex = next.start;
  if (BULLET.test(text)) return false;
  return line.end - line.start + 1 + next.firstWord > width - 2;
}

function kindOf(text: string, paragraph: Paragraph, count: number): ParagraphKind {
  const length = paragraph.to - paragraph.from;
  BULLET.lastIndex = paragraph.start;
  if (BULLET.test(text)) return 'list-item';
  if (length > HEADLINE_TOKENS || paragraph.end - paragraph.start > 300) return 'body';
  const words = text.slice(paragraph.start, paragraph.end);
  if (paragraph.index === 0 && count > 1) return 'headline';
  if (length <= SUBHEAD_TOKENS && DATELINE.test(words) && /\p{Lu}{3}|\d/u.test(words)) return 'dateline';
  const open = !/[.!?…:;,]["'”’»)\]]*$/.test(words);
  return count > 1 && open && length <= SUBHEAD_TOKENS && /^["'“‘(]?[\p{Lu}\p{Nd}]/u.test(words) ? 'headline' : 'body';
}

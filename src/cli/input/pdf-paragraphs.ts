import type { PdfLine } from './pdf-lines.ts';

/** A gap between lines that parts paragraphs, against the usual one. */
const WIDE_GAP = 1.35;
/** A line this much shorter than the usual one, and a sentence's end, ends its paragraph. */
const SHORT = 0.8;
/** The first line of a paragraph is set in by at least this, in font sizes. */
const INDENT = 0.8;
/** Another size of letters, as of headings, parts paragraphs. */
const OTHER_SIZE = 0.12;

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/;

/** Joins the lines of pages into paragraphs: words that a line break parts by a hyphen are whole again. */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const lines = pages.flat();
  const measure = { pitch: usualPitch(pages), width: usualWidth(lines) };
  const words = wordsOf(lines);
  const paragraphs: string[] = [];
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && !continues(before, line, measure)) {
      paragraphs.push(text);
      text = line.text;
    } else text = text === '' ? line.text : join(text, line.text, words);
  }
  return text === '' ? paragraphs : [...paragraphs, text];
}

interface Measure {
  /** The usual distance from line to line, and the usual length of a full line, in points. */
  readonly pitch: number;
  readonly width: number;
}

function continues(before: PdfLine, line: PdfLine, { pitch, width }: Measure): boolean {
  if (Math.abs(line.size - before.size) > OTHER_SIZE * Math.max(line.size, before.size)) return false;
  const down = before.y - line.y;
  const ended = SENTENCE_END.test(before.text);
  if (down < 0.3 * pitch || down > 10 * pitch) return !ended || /^\p{Ll}/u.test(line.text); // next column or page
  if (down > WIDE_GAP * pitch) return false;
  if (line.x - before.x > INDENT * line.size && ended) return false;
  return !(ended && before.right - before.x < SHORT * width);
}

/** The median of the distances between lines that follow each other down a page. */
function usualPitch(pages: readonly (readonly PdfLine[])[]): number {
  const gaps = pages.flatMap((page) => page.slice(1).map((line, i) => page[i]!.y - line.y)).filter((gap) => gap > 1);
  return atRank(gaps, 0.5) ?? 12;
}

/** Most lines of running text are full, so nine tenths up the lengths of lines is a full one. */
function usualWidth(lines: readonly PdfLine[]): number {
  return (
    atRank(
      lines.map((line) => line.right - line.x),
      0.9,
    ) ?? 0
  );
}

function atRank(values: readonly number[], rank: number): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * rank)];
}

/** Words whose hyphen stays, when nothing in the text tells. */
const KEEPS_HYPHEN = /^(?:all|anti|cross|ex|half|mid|non|pro|self|so|vice|well)$/i;
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (line.text.match(WORD) ?? []).map((word) => word.toLowerCase())));
}

/** Two lines as one. A hyphen at the break goes, unless the text writes the word with it elsewhere. */
function join(text: string, next: string, words: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const first = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)-$/u.exec(text.slice(-80))?.[1];
  const second = /^[\p{L}\p{M}]+/u.exec(next)?.[0];
  if (first === undefined || second === undefined) return `${text} ${next}`;
  const broken = /^\p{Ll}/u.test(second) && !keepsHyphen(first.toLowerCase(), second.toLowerCase(), words);
  return (broken ? text.slice(0, -1) : text) + next;
}

function keepsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${first}-${second}`)) return true;
  return !words.has(first + second) && KEEPS_HYPHEN.test(first);
}

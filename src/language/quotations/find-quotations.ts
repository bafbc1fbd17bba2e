/**
 * Pairs quotation marks, straight and typographic, nested, unclosed, carried over paragraphs. A straight mark opens or closes by
 * the space around it and by what is open. A single mark opens only where one that could close it follows in its paragraph, so an
 * apostrophe never does. Linear: the stack has a fixed ceiling.
 */
import type { Paragraph, Quotation } from '../analysis.ts';
import { classAt, DIGIT, LETTER } from '../tokens/characters.ts';
import type { TokenSpans } from '../tokens/tokenise.ts';
import { type Mark, markAt } from './marks.ts';

const DEEPEST = 8;

interface Draft {
  from: number;
  to: number;
  depth: number;
  closed: boolean;
  continues: number | null;
  readonly single: boolean;
}

export function findQuotations(text: string, tokens: TokenSpans, paragraphs: readonly Paragraph[]): Quotation[] {
  const drafts: Draft[] = [];
  let carried: number | null = null;
  for (const paragraph of paragraphs) {
    const first = drafts.length;
    pairMarks(text, tokens, paragraph, drafts);
    const opening = drafts[first];
    if (carried !== null && opening && !opening.single && opening.from === paragraph.from) opening.continues = carried;
    carried = null;
    for (let i = first; i < drafts.length; i++) {
      const draft = drafts[i]!;
      if (!draft.closed && !draft.single && draft.depth === 0) carried = i;
    }
  }
  return drafts.map(({ from, to, depth, closed, continues }, index) => ({ index, from, to, depth, closed, continues }));
}

function pairMarks(text: string, tokens: TokenSpans, paragraph: Paragraph, drafts: Draft[]): void {
  const { from, to } = paragraph;
  const found: { at: number; mark: Mark }[] = [];
  for (let i = from; i < to; i++) {
    const mark = markAt(text, tokens.starts[i]!, tokens.ends[i]!);
    if (mark) found.push({ at: i, mark });
  }
  if (found.length === 0) return;
  const closable = singleClosersAfter(text, tokens, paragraph, found);
  const stack: { draft: Draft }[] = [];
  const open = (at: number, single: boolean) => {
    if (stack.length >= DEEPEST) return;
    const draft: Draft = { from: at, to, depth: stack.length, closed: false, continues: null, single };
    drafts.push(draft);
    stack.push({ draft });
  };
  const close = (at: number, single: boolean): boolean => {
    let k = stack.length - 1;
    while (k >= 0 && stack[k]!.draft.single !== single) k--;
    if (k < 0) return false;
    const { draft } = stack[k]!;
    for (const inner of stack.splice(k)) inner.draft.to = inner.draft === draft ? at + 1 : at;
    draft.closed = true;
    return true;
  };
  const isOpen = (single: boolean) => stack.some(({ draft }) => draft.single === single);
  found.forEach(({ at, mark }, k) => {
    const left = spaceBefore(text, tokens, paragraph, at);
    const right = spaceAfter(text, tokens, paragraph, at);
    if (mark === 'open') open(at, false);
    else if (mark === 'close') {
      if (!close(at, false) && left && !right) open(at, false);
    } else if (mark === 'either') {
      if (!isOpen(false)) {
        if (left || !(right || afterDigit(text, tokens, at))) open(at, false);
      } else if (left && !right && at > from && opensAgain(text, tokens, at)) {
        abandon(stack, at);
        open(at, false);
      } else close(at, false);
    } else {
      const mayOpen = mark !== 'single-close' && left && !right;
      if (mayOpen && closable[k] && !isOpen(true)) open(at, true);
      else if (
        mark !== 'single-open' &&
        !left &&
        isOpen(true) &&
        !isPossessive(text, tokens, paragraph, at, closable[k]!)
      )
        close(at, true);
    }
  });
}

/** Everything open ends before `at`, unclosed. */
function abandon(stack: { draft: Draft }[], at: number): void {
  for (const { draft } of stack.splice(0)) draft.to = at;
}

/** A straight mark behind a comma or stop with a space between opens again: the one before was never closed. */
function opensAgain(text: string, tokens: TokenSpans, at: number): boolean {
  const next = tokens.starts[at + 1];
  return next !== undefined && next === tokens.ends[at] && classAt(text, next) === LETTER;
}

/** For each mark, whether a single mark that could close stands behind it in the paragraph. */
function singleClosersAfter(
  text: string,
  tokens: TokenSpans,
  paragraph: Paragraph,
  found: readonly { at: number; mark: Mark }[],
): boolean[] {
  const after: boolean[] = new Array(found.length).fill(false);
  let seen = false;
  for (let k = found.length - 1; k >= 0; k--) {
    after[k] = seen;
    const { at, mark } = found[k]!;
    const closes =
      (mark === 'single-close' || mark === 'single-either') &&
      !spaceBefore(text, tokens, paragraph, at) &&
      spaceAfter(text, tokens, paragraph, at);
    if (closes) seen = true;
    else if (mark === 'single-open') seen = false;
  }
  return after;
}

/** `the workers' union`: an apostrophe after s, before a word, while a better mark to close with follows. */
function isPossessive(
  text: string,
  tokens: TokenSpans,
  paragraph: Paragraph,
  at: number,
  closerFollows: boolean,
): boolean {
  if (!closerFollows || at + 1 >= paragraph.to) return false;
  return /[sSzxZX]/.test(text[tokens.starts[at]! - 1] ?? '') && classAt(text, tokens.starts[at + 1]!) === LETTER;
}

function afterDigit(text: string, tokens: TokenSpans, at: number): boolean {
  const start = tokens.starts[at]!;
  return start > 0 && classAt(text, start - 1) === DIGIT;
}

/** Space, the paragraph's edge, an opening bracket, a dash or another mark that opens stands before. */
function spaceBefore(text: string, tokens: TokenSpans, paragraph: Paragraph, at: number): boolean {
  if (at === paragraph.from) return true;
  const start = tokens.starts[at]!;
  return (
    tokens.ends[at - 1]! < start ||
    /[([{—–\-“‘«/]/.test(text[start - 1]!) ||
    (at - 1 === paragraph.from && isStraight(text, start - 1))
  );
}

/** Space, the paragraph's edge, or punctuation follows. */
function spaceAfter(text: string, tokens: TokenSpans, paragraph: Paragraph, at: number): boolean {
  if (at === paragraph.to - 1) return true;
  const end = tokens.ends[at]!;
  return tokens.starts[at + 1]! > end || /[)\]}.,;:!?—–”’»"'/-]/.test(text[end]!);
}

function isStraight(text: string, index: number): boolean {
  return text[index] === '"' || text[index] === "'";
}

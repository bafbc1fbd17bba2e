import type { Token, TokenRange } from '../../../language/index.ts';
import { LINE_LABELS } from '../lexicon/line-labels.ts';

/** The name before the words of a turn. */
export interface SpeakerLabel {
  /** The name; null where only a letter marks a question ("Q Will the gates open?"), which names nobody. */
  readonly name: TokenRange | null;
  /** The colon, or the letter that does without one. */
  readonly cue: TokenRange;
  /** Where the words begin. */
  readonly from: number;
  /** What is the same in every turn of one speaker. */
  readonly key: string;
}

/** A label has at most so many tokens before its colon. */
const LONGEST_LABEL = 10;
/** Bullets and marks of emphasis before a label or around it. */
const ORNAMENT = /^(?:[*_#>•·–—-]+)$/;
/** Small words within names and titles. */
const JOINT = /^(?:of|the|for|and|de|van|von|al|bin|el|le|la|-|'s|’s|&|\/)$/i;

/** The label that a line begins with, or null: "VENN:", "Ona Brel (council):", "Q:", "Q", "**Reporter:**". */
export function labelAt(tokens: readonly Token[], line: TokenRange): SpeakerLabel | null {
  let from = line.from;
  while (from < line.to && ORNAMENT.test(tokens[from]!.text)) from++;
  return letterAt(tokens, from, line.to) ?? nameAt(tokens, from, line.to);
}

/** "Q Will …", "Q. Will …", "A. Not …": letters without a colon. */
function letterAt(tokens: readonly Token[], from: number, end: number): SpeakerLabel | null {
  const letter = tokens[from]?.text ?? '';
  if (!/^[QA]\.?$/.test(letter)) return null;
  const dotted = letter.endsWith('.') || tokens[from + 1]?.text === '.';
  const next = letter.endsWith('.') || !dotted ? from + 1 : from + 2;
  const opens = /^[\p{Lu}\p{N}“"‘'(—–-]/u.test(tokens[next]?.text ?? '');
  if (next >= end || !opens || !(dotted || letter === 'Q')) return null;
  return { name: null, cue: { from, to: from + 1 }, from: next, key: letter[0]!.toLowerCase() };
}

function nameAt(tokens: readonly Token[], from: number, end: number): SpeakerLabel | null {
  let depth = 0;
  for (let i = from; i < end - 1 && i <= from + LONGEST_LABEL; i++) {
    const { text, upos } = tokens[i]!;
    if (text === ':' && depth === 0) {
      const name = { from, to: i };
      const key = keyOf(tokens, name);
      if (i === from || key === '' || LINE_LABELS.has(key)) return null;
      const start = ORNAMENT.test(tokens[i + 1]!.text) && i + 2 < end ? i + 2 : i + 1;
      return { name, cue: { from: i, to: i + 1 }, from: start, key };
    }
    if (/^[([]$/.test(text)) depth++;
    else if (/^[)\]]$/.test(text)) depth--;
    else if (depth === 0) {
      const named = upos === 'PROPN' || /^[\p{Lu}@]/u.test(text) || /^[,.]$/.test(text);
      if (!named && !(i > from && JOINT.test(text)) && !(i > from && /^\p{N}+$/u.test(text))) return null;
    }
  }
  return null;
}

/** The name in small letters, without what stands in brackets. */
function keyOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  const words: string[] = [];
  for (let i = from; i < to && !/^[([]$/.test(tokens[i]!.text); i++) words.push(tokens[i]!.text.toLowerCase());
  return words.join(' ');
}

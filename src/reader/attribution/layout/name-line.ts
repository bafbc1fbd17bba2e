import type { Token, TokenRange } from '../../../language/index.ts';
import { cueClassesOf, SAYING } from '../lexicon/cue-classes.ts';

/** A name with role, place and account has at most so many tokens. */
const LONGEST = 24;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const RELATIVE = /^(?:who|whom|whose|which|that)$/i;
/** Where a post stood: "on X", "via Telegram", "in a post". */
const CARRIERS = /^(?:on|via|in|from)$/i;
export const HANDLE = /^@\w/;

/**
 * What a heading of somebody's words names: "Ona Brel", "Ona Brel, leader of the valley council", "A rice trader in Dorrash, who asked us
 * not to print her name", "Ona Brel (@brel) on X". Null for anything with a verb of its own. The range returned stops before a relative clause and
 * before where the words stood.
 */
export function nameIn(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  if (from >= to || to - from > LONGEST || !opensName(tokens[from]!)) return null;
  let [end, named, relative] = [to, false, false];
  for (let i = from; i < to; i++) {
    const { text, xpos, upos } = tokens[i]!;
    if (/^[;!?“”"]$/.test(text)) return null;
    const afterComma = tokens[i - 1]?.text === ',';
    if (afterComma) relative = false;
    if (RELATIVE.test(text) && upos !== 'DET') relative = true;
    if (relative && afterComma) end = Math.min(end, i - 1);
    if (!relative && (FINITE.test(xpos) || upos === 'AUX')) return null;
    if (!relative && upos === 'VERB' && (cueClassesOf(tokens[i]!.lemma, upos) & SAYING) !== 0) return null;
    // "Ona Brel, speaking on Friday": a circumstance, after which a verb may come in the next line
    if (!relative && upos === 'VERB' && i < end && !afterComma && !named) return null;
    if (named && CARRIERS.test(text) && tokens[i]!.index > from && (afterComma || isCarrier(tokens, i, to)))
      end = Math.min(end, afterComma ? i - 1 : i);
    if (upos === 'PROPN' || upos === 'NOUN' || HANDLE.test(text)) named = true;
  }
  while (end > from && /^[,.:]$/.test(tokens[end - 1]!.text)) end--;
  return named && end > from ? { from, to: end } : null;
}

/** A capital, a handle or a number of people opens a name; a preposition, an adverb or a pronoun opens a sentence. */
function opensName({ text, upos }: Token): boolean {
  if (HANDLE.test(text)) return true;
  return /^[\p{Lu}\p{N}]/u.test(text) && /^(?:PROPN|NOUN|DET|ADJ|NUM)$/.test(upos);
}

function isCarrier(tokens: readonly Token[], at: number, end: number): boolean {
  const after = tokens[at + 1];
  return (
    after !== undefined &&
    at + 1 < end &&
    /^(?:X|Twitter|Telegram|Facebook|Instagram|Mastodon|Bluesky|Threads|WhatsApp|YouTube|Weibo|VK|TikTok|LinkedIn|Reddit)$/.test(
      after.text,
    )
  );
}

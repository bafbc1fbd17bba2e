import type { CueCandidate } from './cue-candidates.ts';
import { FRAME, POS, type TokenFacts } from './token-facts.ts';

/** What the second stage knows of the cue whose source and content it looks for, and of its window. */
export interface CueContext {
  readonly from: number;
  readonly to: number;
  /** The syntactic head of the cue. */
  readonly head: number;
  readonly sentence: number;
  readonly lemma: number;
  readonly words: number;
  readonly pos: number;
  readonly classes: number;
  readonly frame: number;
  readonly headRel: number;
  readonly posBefore: number;
  readonly posAfter: number;
  /** Bits: a quotation ends right before the cue (1), begins right after it (2), the cue is within one (4). */
  readonly quotes: number;
  /** The window, half-open in tokens. */
  readonly windowFrom: number;
  readonly windowTo: number;
}

/** The window is the cue's sentence and the neighbours that hold quoted words: nothing else is said across sentences (1 % is lost). */
const SENTENCES_BEFORE = 3;
const SENTENCES_AFTER = 6;
const PARAGRAPHS_BEFORE = 1;
const PARAGRAPHS_AFTER = 2;
const TOKENS_BEFORE = 160;
const TOKENS_AFTER = 320;
/** In sentences longer than any of news, which may be full of would-be cues, the window is this short on either side. */
const LONG_SENTENCE = 400;
const TOKENS_WHERE_LONG = 60;

export function cueContext(facts: TokenFacts, cue: Pick<CueCandidate, 'from' | 'to'>): CueContext {
  const { analysis } = facts;
  const head = headOf(facts, cue.from, cue.to);
  const sentence = facts.sentence[cue.from]!;
  const paragraph = facts.paragraph[cue.from]!;
  let first = sentence;
  while (
    first > 0 &&
    sentence - first < SENTENCES_BEFORE &&
    analysis.sentences[first - 1]!.paragraph >= paragraph - PARAGRAPHS_BEFORE &&
    facts.quotedSentence[first - 1]
  )
    first--;
  let last = sentence;
  while (
    last + 1 < analysis.sentences.length &&
    last - sentence < SENTENCES_AFTER &&
    analysis.sentences[last + 1]!.paragraph <= paragraph + PARAGRAPHS_AFTER &&
    facts.quotedSentence[last + 1]
  )
    last++;
  let words = 0;
  for (let i = cue.from; i < cue.to; i++) words = (Math.imul(words, 31) + facts.word[i]!) | 0;
  const { from, to } = analysis.sentences[sentence]!;
  const long = to - from > LONG_SENTENCE;
  // A comma may stand between the cue and the quotation.
  const back = cue.from - 1 >= from && facts.mark[cue.from - 1] === 1 ? 2 : 1;
  const ahead = cue.to < to && facts.mark[cue.to] === 1 ? 1 : 0;
  const before = cue.from - back >= from && facts.quotation[cue.from - back]! >= 0 ? 1 : 0;
  const after = cue.to + ahead < to && facts.quotation[cue.to + ahead]! >= 0 ? 2 : 0;
  return {
    from: cue.from,
    to: cue.to,
    head,
    sentence,
    lemma: facts.lemma[head]!,
    words,
    pos: facts.pos[head]!,
    classes: facts.classes[head]!,
    frame: facts.kids[head]! & FRAME,
    headRel: facts.rel[head]!,
    posBefore: cue.from > from ? facts.pos[cue.from - 1]! : 0,
    posAfter: cue.to < to ? facts.pos[cue.to]! : 0,
    quotes: before | after | (facts.quotation[cue.from]! >= 0 ? 4 : 0),
    windowFrom: Math.max(analysis.sentences[first]!.from, cue.from - (long ? TOKENS_WHERE_LONG : TOKENS_BEFORE)),
    windowTo: Math.min(analysis.sentences[last]!.to, cue.to + (long ? TOKENS_WHERE_LONG : TOKENS_AFTER)),
  };
}

/** The token of the span that depends on nothing inside it; without trees the last verb, noun or adjective. */
export function headOf(facts: TokenFacts, from: number, to: number): number {
  if (to - from === 1) return from;
  let best = -1;
  let rank = -1;
  for (let i = from; i < to; i++) {
    const pos = facts.pos[i]!;
    const outside = facts.parsed && (facts.head[i]! < from || facts.head[i]! >= to) ? 8 : 0;
    const kind =
      pos === POS.VERB ? 4 : pos === POS.NOUN || pos === POS.ADJ ? 3 : pos === POS.AUX ? 2 : pos === POS.PUNCT ? 0 : 1;
    if (outside + kind >= rank) {
      // Of equals the last without trees, the first with them.
      if (outside + kind === rank && facts.parsed) continue;
      best = i;
      rank = outside + kind;
    }
  }
  return best < 0 ? from : best;
}

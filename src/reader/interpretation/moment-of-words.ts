/** When the words were said. */
import type { TokenRange } from '../../language/index.ts';
import type { Attribution, Work } from '../work.ts';

/** How far the walk up the tree goes. */
const MAX_STEPS = 6;
/** Without a tree: how many words from the cue a date may stand. */
const NEAR = 6;

/** An earlier statement, for what this one may share with it. */
export interface Earlier {
  readonly speaker: number | null;
  readonly moment: number | null;
  readonly attribution: Attribution;
}

/**
 * Index in `Work.moments` of when the words were said: the date that hangs on the cue or on a verb above it, outside what was said; or
 * the date of the same speaker's words just before; or, for "he said", the date of the sentence before.
 */
export function momentOfWords(
  work: Work,
  attribution: Attribution,
  speaker: number | null,
  earlier: Earlier | null,
): number | null {
  const own = governedMoment(work, attribution);
  if (own !== null || attribution.within !== null || isPerfect(work, attribution)) return own;
  const here = paragraphOf(work, attribution);
  if (earlier && earlier.moment !== null && speaker !== null && earlier.speaker === speaker) {
    if (here - paragraphOf(work, earlier.attribution) <= 1) return earlier.moment;
  }
  return momentBefore(work, attribution);
}

function governedMoment(work: Work, { cue, content, source }: Attribution): number | null {
  const first = cue[0]?.from ?? 0;
  const last = cue.at(-1)?.to ?? 0;
  const sentence = work.analysis.tokens[first]?.sentence;
  const above = verbsAbove(work, cue);
  let nearest: number | null = null;
  for (const [index, { from, to }] of work.moments.entries()) {
    if (work.analysis.tokens[from]?.sentence !== sentence || within(content, from) || isDateline(work, index)) continue;
    if (isAhead(work, index) || isSaidByAnother(work, from, first)) continue;
    if (within(cue, from)) return index;
    if (within(source, from)) continue;
    const governor = governorOf(work, from, to);
    if (governor !== null && above.includes(governor)) return index;
    if (governor === null && from - last < NEAR && first - to < NEAR) nearest = index;
  }
  return nearest;
}

/** Words are not said in the future. */
function isAhead({ moments, input }: Work, index: number): boolean {
  const published = input.published?.slice(0, 10);
  return published !== undefined && (moments[index]?.moment.from ?? '') > published;
}

/** A date in the content of a statement that this cue is no part of. */
function isSaidByAnother({ attributions }: Work, date: number, cue: number): boolean {
  return attributions.some(({ content }) => within(content, date) && !within(content, cue));
}

/** The cue's words, then the verbs that they hang on: "said on Wednesday, dropping the demand". */
function verbsAbove({ analysis }: Work, cue: readonly TokenRange[]): readonly number[] {
  const found: number[] = [];
  for (const { from, to } of cue) {
    for (let at = from; at < to; at++) found.push(at);
  }
  let at = found[0] ?? -1;
  for (const index of found) {
    const head = analysis.tokens[index]?.head ?? -1;
    if (!found.includes(head)) at = index;
  }
  for (let step = 0; step < MAX_STEPS; step++) {
    const token = analysis.tokens[at];
    // A report of a report has its own time; so has what a noun's clause tells of.
    if (!token || token.head < 0 || /^(?:ccomp|acl|csubj)/.test(token.relation)) break;
    found.push(token.head);
    at = token.head;
  }
  return found;
}

/** The verb above a date; null where there is no tree. */
function governorOf({ analysis }: Work, from: number, to: number): number | null {
  let at = from;
  for (let step = 0; step < MAX_STEPS; step++) {
    const head = analysis.tokens[at]?.head ?? -1;
    if (head < 0) return step === 0 && analysis.tokens[at]?.relation === 'dep' ? null : at;
    at = head;
    if (at >= from && at < to) continue;
    const upos = analysis.tokens[at]?.upos;
    if (upos === 'VERB' || upos === 'AUX') return at;
  }
  return null;
}

/** "He promised": the sentence before says when he came. */
function momentBefore(work: Work, { source, cue }: Attribution): number | null {
  const { tokens, sentences } = work.analysis;
  const [piece] = source;
  if (!piece || tokens[piece.from]?.upos !== 'PRON') return null;
  const sentence = sentences[tokens[cue[0]?.from ?? -1]?.sentence ?? -1];
  const before = sentence && sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  for (const [index, { from, moment }] of [...work.moments.entries()].reverse()) {
    if (from < before.from || from >= before.to) continue;
    if (isAhead(work, index) || isSaidByAnother(work, from, cue[0]?.from ?? 0)) continue;
    if (!isDateline(work, index) && /^(?:day|part-of-day|time)$/.test(moment.grain)) return index;
  }
  return null;
}

/** "has denied", "had told": a time of its own, that the dates around do not give. */
function isPerfect({ analysis }: Work, { cue }: Attribution): boolean {
  return cue.some(({ from, to }) =>
    analysis.tokens.slice(from, to).some(({ lemma, upos }) => lemma === 'have' && upos === 'AUX'),
  );
}

/** "MERROWIN, May 4 (LPA) —" dates the report, not what is said in its first sentence. */
function isDateline(work: Work, index: number): boolean {
  const mention = work.moments[index];
  const token = work.analysis.tokens[mention?.from ?? -1];
  if (!mention || !token) return false;
  const paragraph = work.analysis.paragraphs[work.analysis.sentences[token.sentence]?.paragraph ?? -1];
  if (!paragraph || mention.from - paragraph.from > DATELINE_WORDS) return false;
  const after = work.analysis.text.slice(work.analysis.tokens[mention.to - 1]?.end ?? 0).slice(0, 30);
  return /^\s*(?:\([^()]{1,20}\)\s*)?[–—-]{1,2}\s/.test(after);
}

/** A dateline is no longer than this before its date. */
const DATELINE_WORDS = 8;

const paragraphOf = ({ analysis }: Work, { cue }: Attribution): number =>
  analysis.sentences[analysis.tokens[cue[0]?.from ?? -1]?.sentence ?? -1]?.paragraph ?? -1;

function within(ranges: readonly TokenRange[], index: number): boolean {
  return ranges.some(({ from, to }) => index >= from && index < to);
}

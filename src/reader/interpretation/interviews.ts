import type { Attribution, Work } from '../work.ts';

/**
 * The one who is asked: in an interview printed as `NAME: …` lines, the next other speaker, or the one before. Null for a statement
 * that is no turn of an interview. `speakers` are the resolved speakers of all attributions.
 */
export function interviewed(work: Work, speakers: readonly (number | null)[], index: number): number | null {
  const { attributions } = work;
  if (!isTurn(work, attributions[index])) return null;
  const own = labelOf(work, attributions[index]);
  for (const step of [1, -1]) {
    for (let at = index + step; at >= 0 && at < attributions.length && Math.abs(at - index) <= REACH; at += step) {
      const other = speakers[at] ?? null;
      if (other !== null && isTurn(work, attributions[at]) && labelOf(work, attributions[at]) !== own) return other;
    }
  }
  return null;
}

/** The name before the colon, as written. */
function labelOf({ analysis }: Work, attribution: Attribution | undefined): string {
  const [source] = attribution?.source ?? [];
  if (!source) return '';
  return analysis.text.slice(analysis.tokens[source.from]?.start, analysis.tokens[source.to - 1]?.end).toLowerCase();
}

/** How many statements may lie between a question and its answer, those inside them counted. */
const REACH = 8;

/** `NAME: …` at the head of a paragraph. */
function isTurn({ analysis }: Work, attribution: Attribution | undefined): boolean {
  const [cue] = attribution?.cue ?? [];
  if (!attribution || attribution.within !== null || !cue || analysis.tokens[cue.from]?.text !== ':') return false;
  const sentence = analysis.sentences[analysis.tokens[cue.from]?.sentence ?? -1];
  const paragraph = analysis.paragraphs[sentence?.paragraph ?? -1];
  return paragraph !== undefined && cue.from - paragraph.from <= NAME_WORDS;
}

/** A name before the colon is no longer than this. */
const NAME_WORDS = 6;

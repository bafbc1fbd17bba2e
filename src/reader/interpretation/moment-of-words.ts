import type { TokenRange } from '../../language/index.ts';
import type { Attribution, Work } from '../work.ts';

/** How far the walk from a date to its verb goes. */
const MAX_STEPS = 6;
/** Without a tree: how many words from the cue a date may stand. */
const NEAR = 6;

/** Index in `Work.moments` of when the words were said: the date that hangs on the cue, or stands next to it, outside the content. */
export function momentOfWords(work: Work, { cue, content, source }: Attribution): number | null {
  const { tokens } = work.analysis;
  const within = (ranges: readonly TokenRange[], index: number): boolean =>
    ranges.some(({ from, to }) => index >= from && index < to);
  const first = cue[0]?.from ?? 0;
  const last = cue.at(-1)?.to ?? 0;
  const sentence = tokens[first]?.sentence;
  let nearest: number | null = null;
  for (const [index, { from, to }] of work.moments.entries()) {
    if (tokens[from]?.sentence !== sentence || within(content, from)) continue;
    if (within(cue, from)) return index;
    if (within(source, from)) continue;
    const governor = governorOf(work, from, to);
    if (governor !== null && (within(cue, governor) || coordinated(work, governor, cue))) return index;
    if (governor === null && from - last < NEAR && first - to < NEAR) nearest = index;
  }
  return nearest;
}

/** The verb above a date; null where there is no tree. */
function governorOf({ analysis }: Work, from: number, to: number): number | null {
  let at = from;
  for (let step = 0; step < MAX_STEPS; step++) {
    const head = analysis.tokens[at]?.head ?? -1;
    if (head < 0) return step === 0 ? null : at;
    at = head;
    if (at >= from && at < to) continue;
    const upos = analysis.tokens[at]?.upos;
    if (upos === 'VERB' || upos === 'AUX') return at;
  }
  return null;
}

/** "On Sunday X vowed … and promised …": what is joined to the verb shares its date, if it has none of its own. */
function coordinated({ analysis }: Work, governor: number, cue: readonly TokenRange[]): boolean {
  return cue.some(({ from, to }) => {
    for (let at = from; at < to; at++) {
      const token = analysis.tokens[at];
      if (token?.relation.startsWith('conj') && token.head === governor) return true;
    }
    return false;
  });
}

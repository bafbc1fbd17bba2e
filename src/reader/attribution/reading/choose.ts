import { CONTENT, SOURCE } from './role-tagger.ts';
import type { CandidateReading } from './text-reading.ts';

export interface JudgedReading {
  readonly reading: CandidateReading;
  /** Calibrated chance of being right. */
  readonly chance: number;
}

/** A reading that was taken, in token indices. */
export interface ChosenReading extends JudgedReading {
  readonly source: readonly number[];
  readonly content: readonly number[];
}

/**
 * Takes readings from the likeliest down; of spans that rival for one cue the likeliest span is taken. A token belongs to one
 * attribution: a reading whose cue lies within content already taken is passed over (it is a statement within a statement, which
 * others look for), and content already taken is not taken twice.
 */
export function chooseReadings(judged: readonly JudgedReading[], threshold: number, size: number): ChosenReading[] {
  const order = [...judged].sort((a, b) => rank(b) - rank(a) || a.reading.candidate.from - b.reading.candidate.from);
  const taken = new Uint8Array(size);
  const chosen: ChosenReading[] = [];
  for (const { reading, chance } of order) {
    if (chance < threshold) continue;
    const { from, to } = reading.candidate;
    if (taken.subarray(from, to).some((mark) => mark !== 0)) continue;
    const [source, content]: [number[], number[]] = [[], []];
    reading.roles.labels.forEach((label, t) => {
      const i = reading.context.windowFrom + t;
      if (label === SOURCE && taken[i] !== CUE_MARK && taken[i] !== CONTENT_MARK) source.push(i);
      if (label === CONTENT && taken[i] === 0) content.push(i);
    });
    if (content.length === 0) continue;
    taken.fill(CUE_MARK, from, to);
    for (const i of content) taken[i] = CONTENT_MARK;
    for (const i of source) taken[i] = SOURCE_MARK;
    chosen.push({ reading, chance, source, content });
  }
  return chosen.sort((a, b) => a.reading.candidate.from - b.reading.candidate.from);
}

/** The span's own chance settles which of the rival spans of one cue is taken. */
const rank = ({ chance, reading }: JudgedReading): number => chance + SPAN_WEIGHT * reading.candidate.chance;
const SPAN_WEIGHT = 0.5;
const CUE_MARK = 1;
const CONTENT_MARK = 2;
const SOURCE_MARK = 3;

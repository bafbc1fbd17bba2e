import type { Paragraph, TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

/** A label has at most so many words before its colon. */
const LONGEST_LABEL = 8;
/** One line with a colon is a headline or a list; a transcript has several. */
const LEAST_TURNS = 3;

interface Turn {
  readonly label: TokenRange;
  readonly colon: number;
  readonly from: number;
  readonly to: number;
}

/** Transcripts and interviews: lines that begin with a speaker and a colon, and what follows up to the next such line. */
export const transcript: AttributionRecognizer = {
  name: 'transcript',
  propose: (ground) => {
    const turns = turnsOf(ground);
    if (turns.length < LEAST_TURNS || !someoneSpeaksTwice(ground, turns)) return [];
    return turns.map(
      ({ label, colon, from, to }): Attribution =>
        proposal(ground.analysis, [label], [{ from: colon, to: colon + 1 }], [{ from, to }], 0.9, 'transcript'),
    );
  },
};

/** In a conversation somebody speaks again; headings with a colon ("NEXT STEPS:") each stand once. */
function someoneSpeaksTwice({ analysis }: Ground, turns: readonly Turn[]): boolean {
  const labels = turns.map(({ label }) =>
    analysis.text.slice(analysis.tokens[label.from]!.start, analysis.tokens[label.to - 1]!.end),
  );
  return new Set(labels).size < labels.length;
}

function turnsOf({ analysis }: Ground): Turn[] {
  const turns: Turn[] = [];
  for (const paragraph of analysis.paragraphs) {
    const colon = colonOf(analysis.tokens, paragraph);
    if (colon >= 0)
      turns.push({ label: { from: paragraph.from, to: colon }, colon, from: colon + 1, to: paragraph.to });
  }
  return turns;
}

/** The colon after a speaker's label at the start of the paragraph, or -1: names, titles and capitals only. */
function colonOf(tokens: Ground['analysis']['tokens'], { from, to }: Paragraph): number {
  for (let i = from; i < to - 1 && i <= from + LONGEST_LABEL; i++) {
    const { text, upos } = tokens[i]!;
    if (text === ':') return i > from ? i : -1;
    const speaker = upos === 'PROPN' || /^\p{Lu}/u.test(text) || /^[(),.]$/.test(text);
    if (!speaker) return -1;
  }
  return -1;
}

import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { type Line, linesOf } from '../layout/lines.ts';
import { labelAt, type SpeakerLabel } from '../layout/speaker-label.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

/** One line with a colon is a headline or a list; a conversation has several turns, and somebody has two of them. */
const LEAST_TURNS = 3;
/** Paragraphs after the last label are the last speaker's only if they are at least so many; one alone is the reporter's close. */
const LEAST_CLOSING = 2;

interface Turn extends SpeakerLabel {
  readonly line: Line;
  readonly to: number;
}

/**
 * Transcripts and interviews: lines that begin with a speaker and a colon, or with the "Q" of a question, and what follows up to the next
 * such line. Paragraphs without a label belong to the turn before them where they speak in the first or second person.
 */
export const transcript: AttributionRecognizer = {
  name: 'transcript',
  propose: (ground) => {
    const turns = withoutHeadline(ground, turnsOf(ground));
    if (!isConversation(turns)) return [];
    return turns.flatMap((turn, k): Attribution[] => {
      const to = Math.max(turn.to, endOf(ground, turn, turns[k + 1] ?? null));
      if (!hasWords(ground, { from: turn.from, to })) return [];
      const source = turn.name ? [turn.name] : [];
      return [proposal(ground.analysis, source, [turn.cue], [{ from: turn.from, to }], 0.9, 'transcript')];
    });
  },
};

/** "Brel: no gate will open" above an interview is a headline, unless a turn is labelled just so. */
function withoutHeadline({ analysis }: Ground, turns: readonly Turn[]): readonly Turn[] {
  const [first, ...rest] = turns;
  if (!first || first.key.length === 1 || analysis.paragraphs[first.line.paragraph]!.kind !== 'headline') return turns;
  const written = ({ name, cue, key }: Turn): string =>
    name ? analysis.text.slice(analysis.tokens[name.from]!.start, analysis.tokens[cue.from]!.start) : key;
  const recurs = rest.some((turn) => written(turn) === written(first));
  return recurs ? turns : rest;
}

/** In a conversation somebody speaks again, or questions are marked as such; headings with a colon ("NEXT STEPS:") each stand once. */
function isConversation(turns: readonly Turn[]): boolean {
  const keys = turns.map(({ key }) => key);
  const asked = keys.some((key) => /^q(?:uestion)?$/.test(key));
  const answered = keys.some((key) => /^a(?:nswer)?$/.test(key));
  if (!asked && turns.some(({ name, key }) => name === null || key === 'a')) return false;
  return (asked && answered) || (turns.length >= LEAST_TURNS && new Set(keys).size < keys.length);
}

function turnsOf({ analysis }: Ground): readonly Turn[] {
  return linesOf(analysis).reduce<Turn[]>((turns, line) => {
    const label = labelAt(analysis.tokens, line);
    const last = turns.at(-1);
    if (label && label.from < line.to) turns.push({ ...label, line, to: line.to });
    // A line of the same paragraph carries the turn on.
    else if (last && last.line.paragraph === line.paragraph) turns[turns.length - 1] = { ...last, to: line.to };
    return turns;
  }, []);
}

/** Where the paragraphs without a label end that belong to the turn: all of them or none. */
function endOf({ analysis, facts }: Ground, turn: Turn, next: Turn | null): number {
  const between = analysis.paragraphs.slice(turn.line.paragraph + 1, next ? next.line.paragraph : undefined);
  const personal = between.filter((paragraph) => speaksOfItself({ analysis, facts }, paragraph));
  const enough = personal.length * 2 >= between.length && (next !== null || between.length >= LEAST_CLOSING);
  return between.length > 0 && enough ? between.at(-1)!.to : turn.to;
}

/** False for "(Inaudible.)", "[Crosstalk]". */
function hasWords({ analysis, facts }: Ground, { from, to }: TokenRange): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const { text } = analysis.tokens[i]!;
    if (/^[([]$/.test(text)) depth++;
    else if (/^[)\]]$/.test(text)) depth--;
    else if (depth <= 0 && facts.mark[i] === 0) return true;
  }
  return false;
}

/** "I", "we" or "you" outside quotation marks. */
function speaksOfItself({ analysis, facts }: Pick<Ground, 'analysis' | 'facts'>, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (facts.quotation[i]! < 0 && /^(?:i|we|you|my|our|your|me|us)$/i.test(analysis.tokens[i]!.text)) return true;
  return false;
}

import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { bitOf } from '../lexicon/cue-classes.ts';
import { LONGEST_SENTENCE, trimRange } from '../syntax/clause.ts';
import { verbGroup } from '../syntax/verb-group.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

const SAY = bitOf('say');
/** The speaker's name and office have at most so many tokens. */
const LONGEST_SPEAKER = 16;

/** "The gates are shut, two officials said.": speaker and verb behind a comma at the end, whatever the tree makes of them. */
export const trailingSpeech: AttributionRecognizer = {
  name: 'trailing speech',
  propose: (ground) =>
    ground.analysis.sentences.flatMap((sentence) => {
      if (sentence.to - sentence.from > LONGEST_SENTENCE) return [];
      const found = trailingIn(ground, sentence);
      return found ? [found] : [];
    }),
};

function trailingIn({ analysis, facts }: Ground, sentence: TokenRange): Attribution | null {
  let last = sentence.to - 1;
  while (last > sentence.from && facts.mark[last]! > 0) last--;
  const { upos, xpos } = analysis.tokens[last]!;
  if (upos !== 'VERB' || !/^VB[DZP]$/.test(xpos) || !(facts.classes[last]! & SAY)) return null;
  const cue = verbGroup(analysis, last);
  const comma = commaBefore({ analysis, facts }, cue.from, sentence.from);
  const content = comma < 0 ? null : trimRange(analysis, { from: sentence.from, to: comma });
  if (!content || content.to - content.from < 3) return null;
  return proposal(analysis, [{ from: comma + 1, to: cue.from }], [cue], [content], 0.75, 'trailing speech');
}

/** The comma before a noun phrase without a verb of its own, or -1. */
function commaBefore({ analysis, facts }: Pick<Ground, 'analysis' | 'facts'>, end: number, start: number): number {
  for (let i = end - 1; i > start && i >= end - LONGEST_SPEAKER; i--) {
    const { upos } = analysis.tokens[i]!;
    if (facts.mark[i] === 1) return i < end - 1 && isNominal(analysis.tokens[i + 1]!.upos) ? i : -1;
    if (facts.mark[i]! > 0 || /^(?:VERB|AUX|SCONJ)$/.test(upos)) return -1;
  }
  return -1;
}

const isNominal = (upos: string): boolean => /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(upos);

import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { dependentOf, LONGEST_SENTENCE, trimRange } from '../syntax/clause.ts';
import { headOf, speaks } from '../syntax/speaks.ts';
import { subjectOf, verbGroup } from '../syntax/verb-group.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

const PLAIN = /^(?:clear|plain|known|explicit|public|felt|heard)$/;
const FIRM =
  /^(?:adamant|blunt|categorical|clear|definite|emphatic|explicit|firm|frank|insistent|resolute|steadfast|unambiguous|unequivocal|unwavering)$/;
const DOUBT = /^(?:doubt|secret|question)$/;
/** Between the verb and "clear" stand at most so many tokens: "his long-held position on the gates". */
const REACH = 8;

/**
 * Positions made plain: "Brel made her position clear: …", "has made plain that", "left no doubt that", "made no secret that", "was adamant
 * that", "was firm: …". What is made clear follows "that", a question word or a colon.
 */
export const madeClear: AttributionRecognizer = {
  name: 'made clear',
  propose: (ground) =>
    ground.analysis.tokens.flatMap(({ index, lemma, upos }) => {
      const end = upos === 'VERB' ? endOfPhrase(ground, index, lemma) : isFirm(ground, index) ? index : -1;
      const found = end < 0 ? null : clearAt(ground, index, end);
      return found ? [found] : [];
    }),
};

/** "Was adamant", "has been clear". */
function isFirm({ analysis }: Ground, at: number): boolean {
  const { upos, lemma } = analysis.tokens[at]!;
  return upos === 'ADJ' && FIRM.test(lemma) && dependentOf(analysis, at, ['cop']) >= 0;
}

/** The last token of the phrase that the verb begins, or -1. */
function endOfPhrase(ground: Ground, verb: number, lemma: string): number {
  const { analysis, facts } = ground;
  const { tokens } = analysis;
  const sentence = analysis.sentences[tokens[verb]!.sentence]!;
  if (sentence.to - sentence.from > LONGEST_SENTENCE) return -1;
  const last = Math.min(sentence.to - 2, verb + REACH);
  const find = (words: RegExp, to = last): number => {
    for (let i = verb + 1; i <= to && facts.mark[i] === 0 && tokens[i]!.upos !== 'SCONJ'; i++)
      if (words.test(tokens[i]!.lemma.toLowerCase()) || words.test(tokens[i]!.text.toLowerCase())) return i;
    return -1;
  };
  if (lemma === 'make') {
    const clear = find(PLAIN);
    return clear >= 0 ? clear : negated(ground, verb, find(DOUBT));
  }
  if (lemma === 'leave') return negated(ground, verb, find(DOUBT));
  return -1;
}

/** "No secret", "little doubt", "in no doubt", "no room for doubt". */
function negated({ analysis }: Ground, verb: number, noun: number): number {
  for (let i = verb + 1; i < noun; i++) if (/^(?:no|little|any)$/i.test(analysis.tokens[i]!.text)) return noun;
  return -1;
}

function clearAt(ground: Ground, verb: number, end: number): Attribution | null {
  const { analysis, extents } = ground;
  const sentence = analysis.sentences[analysis.tokens[verb]!.sentence]!;
  const from = contentAfter(ground, end, sentence);
  if (from < 0) return null;
  const source = subjectOf(analysis, extents, verb);
  const content = trimRange(analysis, { from, to: sentence.to });
  const cue = { from: verbGroup(analysis, verb).from, to: end + 1 };
  if (!source || !content || source.to > cue.from || !couldSpeak(ground, source, end === verb)) return null;
  return proposal(analysis, [source], [cue], [content], 0.85, 'made clear');
}

/** Where the words begin: at "that", a question word, or behind a colon; a day or a place may stand before. */
function contentAfter({ analysis, facts }: Ground, end: number, { to }: TokenRange): number {
  for (let i = end + 1; i < to && i <= end + REACH; i++) {
    const { text, upos } = analysis.tokens[i]!;
    if (text === ':') return i + 1 < to ? i + 1 : -1;
    if (/^(?:that|how|why|what|where|whether|who)$/i.test(text)) return i;
    if (facts.mark[i]! > 0 || /^(?:VERB|AUX|CCONJ)$/.test(upos)) return -1;
  }
  return -1;
}

/** "It was clear that" has nobody who speaks, "the rules are clear that" no one who could. */
function couldSpeak(ground: Ground, source: TokenRange, firm: boolean): boolean {
  const { text, upos } = ground.analysis.tokens[headOf(ground.analysis, source)]!;
  if (/^(?:it|this|that|there|what|all|everything|nothing)$/i.test(text)) return false;
  return firm
    ? upos === 'PROPN' || upos === 'PRON' || speaks(ground, source) === 'yes'
    : speaks(ground, source) !== 'no';
}

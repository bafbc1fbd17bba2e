import type { Analysis, Token } from '../../language/index.ts';
import { officeHolders } from './office-of.ts';
import type { BasePhrase } from './phrase.ts';

/** No phrase is longer: keeps the time linear on hostile text. */
const LONGEST = 40;
/** A modifier is at most this many arcs below the head of its phrase. */
const DEEPEST = 8;

const BEFORE_HEAD =
  /^(?:det|amod|compound|nummod|nmod|flat|goeswith|name|fixed|advmod|appos|obl:npmod|punct|case|conj|cc|dep)(?::|$)/;
const AFTER_HEAD = /^(?:flat|goeswith|name|compound|nummod|fixed)(?::|$)/;
/** A dependent of the head itself with one of these relations ends the phrase: it is outside. */
const OUTSIDE = /^(?:case|cc|conj|advmod|dep|punct|appos)(?::|$)/;
/** Nouns with these relations are part of another noun's phrase. */
const INSIDE = /^(?:compound|flat|goeswith|name|fixed|amod)(?::|$)/;

/** Every noun phrase of the text by its trees, in text order; possessors are phrases of their own inside their possessum. */
export function basePhrases(analysis: Analysis): BasePhrase[] {
  const phrases: BasePhrase[] = officeHolders(analysis);
  const taken = new Set<number>();
  for (const { from, to } of phrases) for (let i = from; i < to; i++) taken.add(i);
  for (const token of analysis.tokens) {
    if (!taken.has(token.index) && isPhraseHead(token, analysis)) phrases.push(phraseOf(token, analysis));
  }
  return phrases.sort((a, b) => a.from - b.from || b.to - a.to || a.head - b.head);
}

function isPhraseHead(token: Token, analysis: Analysis): boolean {
  if (!isNominal(token, analysis)) return false;
  const head = analysis.tokens[token.head];
  if (!head || head.sentence !== token.sentence) return true;
  if (cutByComma(token, analysis)) return true;
  if (/^nmod:(?:desc|title)/.test(token.relation) && head.upos === 'PROPN') return false;
  return !INSIDE.test(token.relation) || !isNominal(head, analysis);
}

function isNominal(token: Token, analysis: Analysis): boolean {
  const { upos } = token;
  if (upos === 'NOUN' || upos === 'PROPN') return isWord(token.text);
  if ((upos !== 'ADJ' && upos !== 'NUM') || !isWord(token.text)) return false;
  if (isMisreadOfficial(token, analysis)) return true;
  return !countsOfficial(token, analysis) && isNominalisedAdjective(token, analysis);
}

/** "the injured", "the Swiss", "two of them": an adjective or numeral that holds a noun's place. */
function isNominalisedAdjective(token: Token, analysis: Analysis): boolean {
  if (!/^(?:nsubj|obj|iobj|obl|nmod)(?::|$)/.test(token.relation)) return false;
  if (token.upos === 'NUM') return !/\d/.test(token.text);
  const first = analysis.tokens[token.index - 1];
  return first?.upos === 'DET' || /^\p{Lu}/u.test(token.text);
}

function phraseOf(head: Token, analysis: Analysis): BasePhrase {
  const sentence = analysis.sentences[head.sentence];
  const floor = Math.max(sentence?.from ?? head.index, head.index - LONGEST);
  const ceiling = Math.min(sentence?.to ?? head.index + 1, head.index + LONGEST);
  let from = head.index;
  for (let i = head.index - 1; i >= floor; i--) {
    const inside = belongsBefore(i, head.index, analysis);
    if (inside === 'no') break;
    if (inside === 'yes') from = i;
  }
  while (from < head.index && /^(?:ADP|CCONJ|SCONJ|PUNCT|PART)$/.test(analysis.tokens[from]!.upos)) from++;
  if (isMisreadOfficial(head, analysis)) {
    while (from > floor && /^(?:DET|ADJ|PROPN|NUM)$/.test(analysis.tokens[from - 1]!.upos)) from--;
  }
  let to = head.index + 1;
  while (to < ceiling && (belongsAfter(to, head.index, analysis) || followsOne(to, head, analysis))) to++;
  return { from, to, head: head.index, core: possessorEnd(from, head.index, analysis) };
}

/** `maybe`: punctuation, in only if something further left is. */
function belongsBefore(index: number, head: number, analysis: Analysis): 'yes' | 'maybe' | 'no' {
  const token = analysis.tokens[index]!;
  if (token.text === ',') return betweenAdjectives(index, analysis) ? 'maybe' : 'no';
  if (token.upos === 'PUNCT' || !isWord(token.text)) return /^[-–'"“”‘’]$/.test(token.text) ? 'maybe' : 'no';
  let at: Token = token;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (!BEFORE_HEAD.test(at.relation)) return 'no';
    if (at.head === head) return OUTSIDE.test(at.relation) ? 'no' : 'yes';
    const above = analysis.tokens[at.head];
    if (!above || above.index > head) return 'no';
    at = above;
  }
  return 'no';
}

/** "one" in "one US official": the official is the head, whatever the tree says. */
const countsOfficial = (token: Token, analysis: Analysis): boolean =>
  token.upos === 'NUM' &&
  [1, 2, 3].some((step) => {
    const next = analysis.tokens[token.index + step];
    return next !== undefined && isMisreadOfficial(next, analysis);
  });

/** Taggers take "official" for an adjective even where no noun follows it. */
function isMisreadOfficial(token: Token, { tokens }: Analysis): boolean {
  if (token.upos !== 'ADJ' || token.text.toLowerCase() !== 'official') return false;
  return (
    /^(?:VERB|AUX|PUNCT|PRON)$/.test(tokens[token.index + 1]?.upos ?? '') &&
    /^(?:DET|ADJ|PROPN|NUM)$/.test(tokens[token.index - 1]?.upos ?? '')
  );
}

/** "one US official" with "one" for its head: the words up to the noun belong to it. */
const followsOne = (index: number, head: Token, { tokens }: Analysis): boolean =>
  head.text.toLowerCase() === 'one' && /^(?:ADJ|PROPN|NOUN)$/.test(tokens[index]!.upos) && isWord(tokens[index]!.text);

/** Taggers may call a comma a name; it never is. */
const isWord = (text: string): boolean => /^[a-z]/i.test(text) || /[\p{L}\p{N}]/u.test(text);

/** "a long, costly war", but not "the chief engineer, Aldis Morren". */
const betweenAdjectives = (comma: number, { tokens }: Analysis): boolean =>
  /^(?:ADJ|NUM)$/.test(tokens[comma - 1]?.upos ?? '') && /^(?:ADJ|ADV|VERB)$/.test(tokens[comma + 1]?.upos ?? '');

/** True if a comma stands between a noun and the noun it hangs on as part of its name: an apposition, whatever the tree calls it. */
export function cutByComma(token: Token, analysis: Analysis): boolean {
  if (!/^(?:compound|flat|name|nmod:desc|nmod:title)(?::|$)/.test(token.relation)) return false;
  const [from, to] = token.index < token.head ? [token.index, token.head] : [token.head, token.index];
  for (let i = from + 1; i < Math.min(to, from + 15); i++) {
    if (analysis.tokens[i]!.text === ',' && !betweenAdjectives(i, analysis)) return true;
  }
  return false;
}

function belongsAfter(index: number, head: number, analysis: Analysis): boolean {
  let at = analysis.tokens[index]!;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (depth === 0 && !isWord(at.text) && at.text !== '-') return false;
    if (!AFTER_HEAD.test(at.relation) || cutByComma(at, analysis)) return false;
    if (at.head === head) return at.upos === 'PROPN' || at.upos === 'NOUN' || at.upos === 'NUM' || at.upos === 'ADJ';
    const above = analysis.tokens[at.head];
    if (!above || above.index < head) return false;
    at = above;
  }
  return false;
}

function possessorEnd(from: number, head: number, analysis: Analysis): number {
  for (let i = head - 1; i >= from; i--) {
    const token = analysis.tokens[i]!;
    if (token.xpos === 'POS' || (token.upos === 'PRON' && token.relation.startsWith('nmod:poss'))) return i + 1;
    if (token.xpos === 'PRP$') return i + 1;
  }
  return from;
}

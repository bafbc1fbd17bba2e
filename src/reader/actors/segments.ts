import type { Analysis, Token, TokenRange } from '../../language/index.ts';
import { AGENT_NOUNS, type AgentNoun, PORTFOLIOS } from '../english/agent-nouns.ts';
import { HONORIFICS, NAME_PARTICLES } from '../english/person-names.ts';
import { bodyWordSector, knownName } from './lexicon.ts';
import { CALENDAR } from './name-words.ts';
import type { BasePhrase } from './phrase.ts';

/** The words of a noun phrase by what they do. Ranges may be empty. */
export interface Segments {
  /** What stands before title and name: "Kasmori", "senior". */
  readonly before: TokenRange;
  /** "Prime Minister", "foreign ministry spokesman": from its first noun to its last. */
  readonly title: TokenRange;
  readonly name: TokenRange;
}

const empty = (at: number): TokenRange => ({ from: at, to: at });
const isCapital = (text: string): boolean =>
  /^[A-Z]/.test(text) || (!/^[b-df-z]/.test(text) && (/^\p{Lu}/u.test(text) || /^(?:al|el)-\p{Lu}/u.test(text)));

/**
 * The name is the last run of capitalised words in the phrase; within the run, the last word that is a title or rank ends the title.
 * "Kasmori foreign ministry spokesman Oren Dahl" → before "Kasmori", title "foreign ministry spokesman", name "Oren Dahl".
 */
export function segmentsOf(base: BasePhrase, analysis: Analysis): Segments {
  const { tokens } = analysis;
  const start = firstContent(base, analysis);
  const run = lastNameRun(start, base, analysis);
  if (run.from === run.to)
    return { before: { from: start, to: start }, title: { from: start, to: base.to }, name: empty(base.to) };
  const whole = textOf(analysis, run);
  if (knownName(whole) || namesBody(run, analysis)) return withLowerTitle(start, run, analysis);
  for (let i = run.to - 1; i >= run.from; i--) {
    const word = tokens[i]!.text;
    if (!isTitleWord(analysis, start, i) && !isHonorific(word)) continue;
    if (i === run.to - 1) return { before: empty(start), title: { from: start, to: run.to }, name: empty(run.to) };
    const title = { from: start, to: i + 1 };
    return { before: empty(start), title, name: { from: i + 1, to: run.to } };
  }
  return withLowerTitle(start, run, analysis);
}

/** "the Irsa Expert Panel": the last word says it is a body, so that "Expert" is no title. */
function namesBody(run: TokenRange, analysis: Analysis): boolean {
  const last = analysis.tokens[run.to - 1]!.text;
  return run.to - run.from > 1 && bodyWordSector(last) !== undefined && !isHonorific(analysis.tokens[run.to - 2]!.text);
}

function withLowerTitle(start: number, run: TokenRange, analysis: Analysis): Segments {
  const previous = analysis.tokens[run.from - 1];
  if (previous && previous.index >= start && agentNounAt(analysis, start, previous.index)) {
    return { before: empty(start), title: { from: start, to: run.from }, name: run };
  }
  return { before: { from: start, to: run.from }, title: empty(run.from), name: run };
}

/** The first word after article, numeral and possessor. */
function firstContent(base: BasePhrase, analysis: Analysis): number {
  let at = base.core;
  while (at < base.to - 1 && (analysis.tokens[at]!.upos === 'DET' || analysis.tokens[at]!.upos === 'PUNCT')) at++;
  return at;
}

function lastNameRun(start: number, base: BasePhrase, analysis: Analysis): TokenRange {
  const { tokens } = analysis;
  let to = base.to;
  while (to > start && !isNameWord(to - 1, start, analysis)) to--;
  if (to !== base.to && tokens[to]!.upos !== 'NUM') return empty(base.to);
  let from = to;
  while (from > start && isNameWord(from - 1, start, analysis)) from--;
  while (from < to - 1 && (tokens[from]!.upos === 'PUNCT' || CALENDAR.test(tokens[from]!.text))) from++;
  while (from < to && NAME_PARTICLES.has(tokens[from]!.text) && !/^(?:al|el)-?$/.test(tokens[from]!.text)) from++;
  return { from, to };
}

function isNameWord(index: number, start: number, analysis: Analysis): boolean {
  const token = analysis.tokens[index]!;
  if (token.upos === 'PROPN' && /[\p{L}\p{N}]/u.test(token.text)) return true;
  if (isLabel(index, analysis)) return true;
  if (
    isCapital(token.text) &&
    (token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'X' || token.upos === 'VERB')
  ) {
    return !opensSentence(index, analysis) || analysis.tokens[index + 1]?.upos === 'PROPN';
  }
  const next = analysis.tokens[index + 1];
  const between = index > start && next !== undefined && (next.upos === 'PROPN' || isCapital(next.text));
  if (!between) return false;
  return /^[-–.'’&]$/.test(token.text) || NAME_PARTICLES.has(token.text) || token.text === "'s";
}

/** "BRACK:", "KASMOR RADIO:": who speaks next, in capitals before a colon. */
export function isLabel(index: number, { tokens }: Analysis): boolean {
  for (let i = index; i < Math.min(tokens.length, index + 4); i++) {
    if (tokens[i]!.text === ':') return i > index;
    if (/^[a-z]/.test(tokens[i]!.text) || !/^\p{Lu}{2,}$/u.test(tokens[i]!.text)) return false;
  }
  return false;
}

/** True for the first word of a sentence, of a quotation, or after a colon or dash: its capital tells nothing. */
function opensSentence(index: number, { tokens, sentences }: Analysis): boolean {
  return (
    index === sentences[tokens[index]!.sentence]?.from ||
    (tokens[index - 1]?.upos === 'PUNCT' && tokens[index - 1]?.text !== ',' && tokens[index - 1]?.text !== '-')
  );
}

export const isHonorific = (word: string): boolean => HONORIFICS.has(word.toLowerCase().replace(/\.$/, ''));

function isTitleWord(analysis: Analysis, from: number, last: number): boolean {
  const found = agentNounAt(analysis, from, last);
  if (found === null || found.noun.denotes !== 'person') return false;
  return (
    (found.noun.sector !== 'CVL' && !/^(?:major|justice|marshal|native|guest|moderate|fellow)$/.test(found.text)) ||
    isRank(analysis, last)
  );
}

/** "Major", "Justice" and "Marshal" are given names or words too: titles only in capitals before another capital. */
function isRank(analysis: Analysis, index: number): boolean {
  const word = analysis.tokens[index]!.text;
  return /^(?:Major|Justice|Marshal)$/.test(word) && isCapital(analysis.tokens[index + 1]?.text ?? '');
}

/** Nouns that a portfolio may stand before: "Water Minister". */
const PORTFOLIO_NOUNS =
  /^(?:minister|ministry|secretary|department|commissioner|deputy minister|ministry spokesman|portfolio)$/;

/** What agent nouns end in: most words are none, and are told apart at once. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...AGENT_NOUNS.keys()].flatMap((noun) => [noun, noun.split(' ').at(-1)!]),
);

export interface FoundNoun {
  readonly noun: AgentNoun;
  /** The noun as the list has it: "prime minister". */
  readonly text: string;
  readonly plural: boolean;
}

/** The agent noun that ends at token `last`, longest first (three words at most), not before `from`. */
export function agentNounAt(analysis: Analysis, from: number, last: number): FoundNoun | null {
  const token = analysis.tokens[last];
  if (!token) return null;
  const forms = formsAt(token, analysis);
  if (forms.length === 0) return null;
  const plural = isPlural(token);
  let before = '';
  const candidates: string[] = [before];
  for (let i = last - 1; i >= Math.max(from, last - 4); i--) {
    const text = analysis.tokens[i]!.text.toLowerCase().replace('’', "'");
    before =
      /^(?:-|'s)$/.test(text) || before.startsWith('-') || before.startsWith("'s")
        ? text + before
        : `${text} ${before}`;
    candidates.unshift(before);
  }
  for (const prefix of candidates) {
    for (const form of forms) {
      const glued = prefix.endsWith('- ') ? prefix.slice(0, -1) : prefix;
      const noun = AGENT_NOUNS.get(glued + form);
      if (!noun) continue;
      const text = glued + form;
      const words = text.split(' ').length;
      const field = analysis.tokens[last - words]?.text.toLowerCase() ?? '';
      const full =
        last - words >= from && PORTFOLIO_NOUNS.test(text) && PORTFOLIOS.has(field) ? `${field} ${text}` : text;
      return { noun, text: full, plural: plural || noun.denotes === 'group' };
    }
  }
  return null;
}

const isPlural = ({ xpos }: Token): boolean => xpos === 'NNS' || xpos === 'NNPS';

/** Per token, the forms of its word that agent nouns end in: a word is asked about once for each phrase and recognizer. */
const FORMS = new WeakMap<Analysis, Map<number, readonly string[]>>();

function formsAt(token: Token, analysis: Analysis): readonly string[] {
  const known = FORMS.get(analysis) ?? new Map<number, readonly string[]>();
  FORMS.set(analysis, known);
  const forms =
    known.get(token.index) ?? formsOf(token.text, token.lemma, isPlural(token)).filter((form) => LAST_WORDS.has(form));
  known.set(token.index, forms);
  return forms;
}

function formsOf(text: string, lemma: string, plural: boolean): string[] {
  const lower = text.toLowerCase();
  const forms = [lower];
  if (lemma.toLowerCase() !== lower) forms.push(lemma.toLowerCase());
  if (plural || lower.endsWith('s')) {
    if (lower.endsWith('ies')) forms.push(`${lower.slice(0, -3)}y`);
    else if (lower.endsWith('men')) forms.push(`${lower.slice(0, -3)}man`);
    else if (/(?:ch|sh|x|ss)es$/.test(lower)) forms.push(lower.slice(0, -2));
    else if (lower.endsWith('s') && !lower.endsWith('ss')) forms.push(lower.slice(0, -1));
  } else if (lower.endsWith('men')) forms.push(`${lower.slice(0, -3)}man`);
  const tail = lower.includes('-') ? /-([a-z]+)$/.exec(lower) : null;
  if (tail) forms.push(tail[1]!);
  return forms;
}

export function textOf(analysis: Analysis, range: TokenRange): string {
  const first = analysis.tokens[range.from];
  const last = analysis.tokens[range.to - 1];
  return first && last && range.to > range.from ? analysis.text.slice(first.start, last.end) : '';
}

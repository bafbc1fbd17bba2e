import type { Analysis, Token, TokenRange } from '../../../language/index.ts';
import { isDemonymShaped } from '../demonyms.ts';
import { bodyWordSector, knownName } from '../lexicon.ts';
import { senseOfWords } from '../name-words.ts';
import { type BasePhrase, nameKey, type Phrase } from '../phrase.ts';
import { agentNounAt, type Segments, textOf } from '../segments.ts';
import { isByDescent } from './peoples.ts';

/** Names before a noun that say whose it is: "*Kasmori* troops", "*White House* aide", "*Hamas* leader Yahya Sinwar". */
export function recognizeModifiers(base: BasePhrase, segments: Segments, analysis: Analysis): Phrase[] {
  const { name, title } = segments;
  const end =
    name.from === name.to ? nounStart(base.core, base.to, analysis) : nounStart(base.core, title.to, analysis);
  const phrases: Phrase[] = [];
  let at = base.core === base.from ? listedStart(base.from, end, analysis) : base.core;
  while (at < end) {
    const to = runEnd(at, end, analysis);
    if (to === at) at++;
    else {
      if (!isByDescent(at, analysis)) phrases.push(...splitRun(at, to, analysis));
      at = to;
    }
  }
  if (phrases.length === 0) phrases.push(...insideName(name, analysis));
  return [...phrases, ...bodyNouns(base, end, analysis)];
}

/** Where the agent noun that ends before `to` begins: its words are no modifiers of it ("Foreign Minister"). */
function nounStart(from: number, to: number, analysis: Analysis): number {
  const found = agentNounAt(analysis, from, to - 1);
  return Math.max(from, to - (found ? found.text.split(/[ ]/).length : 1));
}

function runEnd(from: number, end: number, analysis: Analysis): number {
  let to = from;
  while (to < end && isCapitalised(analysis.tokens[to]!)) to++;
  return to;
}

/** "United" at the head of a listed name may be tagged as a verb. */
const isCapitalised = (token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) && (/^(?:PROPN|ADJ|NOUN|X)$/.test(token.upos) || token.text === 'United');

/** The tree may cut "United Kingdom Prime Minister" behind "United": two words before the phrase may complete a listed name. */
function listedStart(from: number, end: number, analysis: Analysis): number {
  if (from >= end || !/^\p{Lu}/u.test(analysis.tokens[from]!.text)) return from;
  for (let start = Math.max(0, from - 2); start < from; start++) {
    if (!/^\p{Lu}/u.test(analysis.tokens[start]!.text)) continue;
    if (/^(?:country|body)$/.test(knownName(textOf(analysis, { from: start, to: from + 1 }))?.sort ?? '')) return start;
  }
  return from;
}

/** A run is cut after demonyms, since they do not begin longer names unless the lists say so: "US | White House". */
function splitRun(from: number, to: number, analysis: Analysis): Phrase[] {
  const phrases: Phrase[] = [];
  let at = from;
  while (at < to) {
    let end = to;
    while (end > at + 1 && !knownName(textOf(analysis, { from: at, to: end }))) end--;
    const single = textOf(analysis, { from: at, to: end });
    const known = knownName(single);
    if (!known && !isDemonymShaped(single)) {
      let rest = at + 1;
      while (rest < to && !knownName(textOf(analysis, { from: rest, to: rest + 1 }))) rest++;
      end = rest;
    }
    if (
      analysis.tokens[at]!.index !== analysis.sentences[analysis.tokens[at]!.sentence]?.from ||
      known ||
      end - at > 1 ||
      isName(at, analysis)
    ) {
      phrases.push(modifierPhrase(at, end, analysis));
    }
    at = end;
  }
  return phrases;
}

const isName = (index: number, analysis: Analysis): boolean =>
  analysis.tokens[index]!.upos === 'PROPN' || isDemonymShaped(analysis.tokens[index]!.text);

/** "Israeli Foreign Ministry", "the *Veldrian* Water Ministry": the first word of a body's name may be a demonym. */
function insideName(name: TokenRange, analysis: Analysis): Phrase[] {
  const first = analysis.tokens[name.from];
  if (!first || name.to - name.from < 2) return [];
  const last = analysis.tokens[name.to - 1]!.text;
  if (bodyWordSector(last) === undefined && !isBodyTitle(last)) return [];
  for (let to = Math.min(name.from + 3, name.to - 1); to > name.from; to--) {
    const known = knownName(textOf(analysis, { from: name.from, to }));
    if (known) return [modifierPhrase(name.from, to, analysis)];
  }
  return isDemonymShaped(first.text) ? [modifierPhrase(name.from, name.from + 1, analysis)] : [];
}

const isBodyTitle = (word: string): boolean => /^(?:President|Minister|Parliament|Government)$/.test(word);

function modifierPhrase(from: number, to: number, analysis: Analysis): Phrase {
  const range = { from, to };
  const text = textOf(analysis, range);
  const known = knownName(text);
  const sense = known
    ? known.sort === 'people'
      ? 'state'
      : known.sense
    : (senseOfWords(text.split(/\s+/)) ?? 'unknown');
  return {
    from,
    to,
    head: to - 1,
    form: 'name',
    rule: known ? `known ${known.sort}` : isDemonymShaped(text) ? 'demonym' : 'modifier',
    sense,
    name: range,
    key: nameKey(text),
    identity: known?.identity ?? null,
    role: '',
    sector: known?.sector ?? null,
    country: known?.country ?? null,
    gender: null,
    number: 'singular',
    definiteness: 'bare',
    modifier: true,
  };
}

/** Taggers take these for adjectives before "official". */
const MISREAD = /^(?:embassy|ministry|consulate|parliament|cabinet|police|army|navy)$/;

/** "a *police* spokesman", "an *embassy* official": a common noun that names the body, not the person. */
function bodyNouns(base: BasePhrase, end: number, analysis: Analysis): Phrase[] {
  const last = analysis.tokens[end - 1];
  if (end <= base.core || !last || (last.upos !== 'NOUN' && !MISREAD.test(last.text)) || /^\p{Lu}/u.test(last.text))
    return [];
  const found = agentNounAt(analysis, base.core, end - 1);
  if (!found || (found.noun.denotes !== 'body' && found.noun.denotes !== 'state') || found.plural) return [];
  const from = end - found.text.split(' ').length;
  return [
    {
      from,
      to: end,
      head: end - 1,
      form: 'description',
      rule: 'body before a noun',
      sense: found.noun.denotes,
      name: null,
      key: '',
      identity: null,
      role: found.text,
      sector: found.noun.sector,
      country: null,
      gender: null,
      number: 'singular',
      definiteness: 'definite',
      modifier: true,
    },
  ];
}

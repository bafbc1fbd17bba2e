import type { Analysis, Token, TokenRange } from '../../../language/index.ts';
import { AGENT_NOUNS } from '../../english/agent-nouns.ts';
import { FEMININE_NAMES, HONORIFICS, MASCULINE_NAMES } from '../../english/person-names.ts';
import { definitenessOf, numberOf } from '../grammar.ts';
import { bodyWordSector, type KnownName, knownName } from '../lexicon.ts';
import { bodyRoleOfWords, CALENDAR, isHeading, sectorOfWords, senseOfWords } from '../name-words.ts';
import { type BasePhrase, type Gender, nameKey, type Phrase, type Sense } from '../phrase.ts';
import { agentNounAt, isLabel, type Segments, textOf } from '../segments.ts';
import { asPeople, isByDescent, peopleWithin } from './peoples.ts';

/** Phrases that hold a proper name. Null where there is none. */
export function recognizeName(base: BasePhrase, segments: Segments, analysis: Analysis): Phrase | null {
  const { name } = segments;
  if (name.from === name.to || isCurrency(name, analysis)) return null;
  const extended = withHyphens(
    withOfPart(
      withPluralPossessor(withCapitalsBefore(afterOffice(name, analysis), base, analysis), base, analysis),
      base,
      analysis,
    ),
    analysis,
  );
  const text = textOf(analysis, extended);
  const words = analysis.tokens.slice(extended.from, extended.to).map((token) => token.text);
  const known = listedAs(knownName(text) ?? knownName(textOf(analysis, name)), base);
  const people = peopleWithin(words, analysis.tokens[extended.to - 1]!);
  if (people !== undefined) return asPeople(base, extended, people, analysis);
  const title = titleOf(withTitleBefore(segments, extended, base, analysis), analysis);
  const gender = title.gender ?? (title.role || !known ? givenNameGender(words) : null);
  const sense = senseOf(words, known, title, analysis, base, extended);
  const sector =
    title.role && (sense === 'person' || title.sector)
      ? title.sector
      : known
        ? known.sector
        : sectorOfWords(words.map(unshouted));
  return {
    from: Math.min(base.from, extended.from),
    to: Math.max(base.to, extended.to),
    head: base.head,
    form: 'name',
    rule: known ? `known ${known.sort}` : title.role ? 'titled name' : isHeading(words) ? 'heading' : 'name',
    sense,
    name: extended,
    key: nameKey(text),
    identity: known && known.sort !== 'people' ? known.identity : null,
    role: title.role || (sense === 'body' ? bodyRoleOfWords(words) : ''),
    sector,
    country: known?.sort === 'people' && isByDescent(extended.from, analysis) ? null : (known?.country ?? null),
    gender: sense === 'person' || sense === 'unknown' ? gender : null,
    number: known?.sort === 'people' ? numberOf(base, analysis) : 'singular',
    definiteness: definitenessOf(base, analysis),
    modifier: false,
  };
}

/** "Kasmor's Supreme Court": what somebody else has is not the one body of that name that the lists know. */
const listedAs = (known: KnownName | null, base: BasePhrase): KnownName | null =>
  known?.sort === 'metonym' && base.core > base.from ? null : known;

/** Nouns that say of a country in apposition what it is to others, and make nobody of it: "host nation Kasmor", "league-member Veldria". */
const OF_COUNTRIES =
  /(?:^|[ -])(?:member|neighbou?r|ally|partner|host|nation|state|rival|power|giant|heavyweight|lender|donor)$/;

/** "Prime Minister Mara Tolin's government": a tree may hang the title on what she has; capitals right before a full name are hers. */
function withTitleBefore(segments: Segments, name: TokenRange, base: BasePhrase, analysis: Analysis): Segments {
  const { tokens } = analysis;
  const { title } = segments;
  if (title.from !== title.to || name.from !== base.from || name.to - name.from < 2) return segments;
  let { from } = name;
  while (from > 0 && name.from - from < 3 && isTitleWord(tokens[from - 1]!, tokens[name.from]!.sentence)) from--;
  const found = from < name.from ? agentNounAt(analysis, from, name.from - 1) : null;
  return found?.noun.denotes === 'person' ? { ...segments, title: { from, to: name.from } } : segments;
}

const isTitleWord = (token: Token, sentence: number): boolean =>
  token.sentence === sentence && /^\p{Lu}\p{Ll}/u.test(token.text) && token.upos !== 'DET' && token.upos !== 'PRON';

/** "US $3 million" is money. */
const isCurrency = ({ from, to }: TokenRange, { tokens }: Analysis): boolean =>
  to - from === 1 && /^(?:US|U\.S\.|A|C|NZ|HK|S)$/.test(tokens[from]!.text) && /^\$/.test(tokens[to]?.text ?? '');

interface Title {
  readonly role: string;
  readonly sector: string | null;
  readonly gender: Gender | null;
  readonly honorific: boolean;
}

function titleOf({ title }: Segments, analysis: Analysis): Title {
  const last = analysis.tokens[title.to - 1];
  if (!last || title.from === title.to) return { role: '', sector: null, gender: null, honorific: false };
  const honorific = HONORIFICS.get(last.text.toLowerCase().replace(/\.$/, ''));
  const hyphen = analysis.tokens[title.from - 1]?.text === '-' && title.to - title.from === 1;
  const found = agentNounAt(analysis, hyphen ? Math.max(0, title.from - 2) : title.from, title.to - 1);
  if (found && !(honorific && !found.noun.sector)) {
    return { role: found.text, sector: found.noun.sector, gender: found.noun.gender, honorific: false };
  }
  return {
    role: '',
    sector: honorific?.sector ?? null,
    gender: honorific?.gender ?? null,
    honorific: honorific !== undefined,
  };
}

function senseOf(
  words: readonly string[],
  known: KnownName | null,
  title: Title,
  analysis: Analysis,
  base: BasePhrase,
  name: TokenRange,
): Sense {
  const last = words.at(-1)!;
  if (title.honorific) return 'person';
  if (known?.sort === 'country' && OF_COUNTRIES.test(title.role)) return known.sense;
  if (title.role) {
    const noun = AGENT_NOUNS.get(title.role);
    if (noun?.denotes === 'person' && !/^(?:Court|Council|Ministry|Office|Party|Commission)$/.test(last))
      return 'person';
    if (noun && noun.denotes !== 'person' && known === null) return noun.denotes;
  }
  if (known) return known.sense;
  if (words.length > 1 && WORDS_OF.test(last)) return 'artifact';
  const byWords = senseOfWords(words.map(unshouted));
  if (byWords) return byWords;
  if (words.length === 1 && bodyWordSector(last) !== undefined && base.from < name.from) return 'body';
  const entity = words.length > 1 ? entityAt(name, analysis) : null;
  if (entity) return entity;
  if (words.length > 2 && words.length < 5 && isGivenName(words[1]!)) return 'person';
  if (words.length <= 4 && isGivenName(words[0]!) && (words.length > 1 || name.from === base.from)) return 'person';
  if (/^\p{Lu}{2,5}s?$/u.test(last) && words.length === 1 && !isLabel(name.from, analysis)) return 'body';
  return 'unknown';
}

/** "Dashkar Statement", "Vorlund Interview": a headline's capitals make no person of words. */
const WORDS_OF = /^(?:Statements?|Speech|Remarks|Transcript|Interview|Announcement|Communique|Communiqué|Letter)$/i;

/** "KASMOR RADIO" → "Kasmor Radio": longer words in capitals are looked up as names are written. */
const unshouted = (word: string): string =>
  word.length > 4 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;

const isGivenName = (word: string): boolean => FEMININE_NAMES.has(word) || MASCULINE_NAMES.has(word);

function givenNameGender(words: readonly string[]): Gender | null {
  if (words.length < 2 && !isGivenName(words[0]!)) return null;
  const first = words[0]!;
  if (FEMININE_NAMES.has(first)) return MASCULINE_NAMES.has(first) ? null : 'feminine';
  return MASCULINE_NAMES.has(first) ? 'masculine' : null;
}

/** "Ministry of Foreign Affairs", "Bank of Veldria": capitals after "of" belong to the names of bodies. */
function withOfPart(name: TokenRange, base: BasePhrase, analysis: Analysis): TokenRange {
  const { tokens } = analysis;
  const head = tokens[name.to - 1];
  if (!head || name.to !== base.to || bodyWordSector(head.text) === undefined) return name;
  if (!/^(?:of|for)$/.test(tokens[name.to]?.text ?? '')) return name;
  let to = name.to + 1;
  if (tokens[to]?.text === 'the') to++;
  const begin = to;
  while (to < tokens.length && to - begin < 6 && tokens[to]!.sentence === head.sentence) {
    const word = tokens[to]!.text;
    const joins = to > begin && /^(?:and|of|&|'s|’s|-)$/.test(word) && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '');
    if (!/^\p{Lu}/u.test(word) && !joins) break;
    if (CALENDAR.test(word)) break;
    to++;
  }
  return to === begin ? name : { from: name.from, to };
}

/** "the Irsa Farmers' League", "the People's Assembly": a plural possessor in capitals is part of a body's name. */
function withPluralPossessor(name: TokenRange, base: BasePhrase, analysis: Analysis): TokenRange {
  const { tokens } = analysis;
  const mark = tokens[base.core - 1];
  const owner = tokens[base.core - 2];
  if (
    name.from !== base.core ||
    !mark ||
    !owner ||
    mark.xpos !== 'POS' ||
    bodyWordSector(tokens[name.to - 1]!.text) === undefined
  )
    return name;
  if (!/s$/.test(owner.text) && !/^(?:People|Women|Children|Men)$/.test(owner.text)) return name;
  if (/['’]s$/.test(mark.text) && /s$/.test(owner.text)) return name;
  let from = owner.index;
  while (from > base.from && /^\p{Lu}/u.test(tokens[from - 1]!.text) && tokens[from - 1]!.upos !== 'DET') from--;
  return /^\p{Lu}/u.test(owner.text) ? { from, to: name.to } : name;
}

const ENTITY_SENSES = { person: 'person', organisation: 'body', place: 'place', group: 'group' } as const;

/** What the entity model says of a name; of single words it is unsure, and the context decides. */
export function entityAt(name: TokenRange, { entities }: Analysis): Sense | null {
  let [low, high] = [0, entities.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entities[middle]!.to <= name.from) low = middle + 1;
    else high = middle;
  }
  const found = entities[low];
  return found && found.from < name.to ? ENTITY_SENSES[found.type] : null;
}

/** The tree may cut a body's name in two: capitals right before one that ends in "Agency" or "Court" belong to it. */
function withCapitalsBefore(name: TokenRange, base: BasePhrase, analysis: Analysis): TokenRange {
  const { tokens, sentences } = analysis;
  const last = tokens[name.to - 1]!;
  let { from } = name;
  if (from !== base.from || bodyWordSector(last.text) === undefined) return name;
  const start = sentences[last.sentence]!.from;
  while (from - 1 > start && name.from - from < 3) {
    const before = tokens[from - 1]!;
    if (
      !/^\p{Lu}\p{Ll}/u.test(before.text) ||
      before.upos === 'DET' ||
      before.upos === 'PRON' ||
      CALENDAR.test(before.text)
    )
      break;
    if (knownName(before.text) || isTitle(from - 1, analysis)) break;
    from--;
  }
  return { from, to: name.to };
}

const isTitle = (index: number, analysis: Analysis): boolean => agentNounAt(analysis, index, index) !== null;

/** "Secretary of State *Mike Pompeo*": after an office with "of", the name begins at the given name. */
function afterOffice(name: TokenRange, analysis: Analysis): TokenRange {
  const { tokens } = analysis;
  if (name.to - name.from < 2 || !/^(?:of|for|the|and)$/.test(tokens[name.from - 1]?.text ?? '')) return name;
  for (let i = name.from + 1; i < Math.min(name.to - 1, name.from + 5); i++) {
    if (isGivenName(tokens[i]!.text) && !isGivenName(tokens[i - 1]!.text) && officeBefore(name.from, analysis))
      return { from: i, to: name.to };
  }
  return name;
}

/** A title within the few capitalised and small words before this token, with no comma between. */
function officeBefore(at: number, analysis: Analysis): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const token = analysis.tokens[i]!;
    if (/^(?:of|for|the|and)$/.test(token.text)) continue;
    if (!/^\p{Lu}/u.test(token.text)) return false;
    if (agentNounAt(analysis, i, i)?.noun.denotes === 'person') return true;
  }
  return false;
}

/** "Bashar al | - | Assad", cut by the tokenizer, is one name: what a hyphen without blanks joins belongs to it, and a surname after that. */
function withHyphens(name: TokenRange, { tokens }: Analysis): TokenRange {
  let { to } = name;
  for (let k = 0; k < 3; k++) {
    const [hyphen, next] = [tokens[to], tokens[to + 1]];
    if (!hyphen || !next || hyphen.text !== '-' || !/^\p{Lu}/u.test(next.text)) break;
    if (tokens[to - 1]!.end !== hyphen.start || hyphen.end !== next.start) break;
    to += 2;
    const surname = tokens[to];
    if (surname?.upos === 'PROPN' && surname.relation === 'flat' && surname.head >= name.from && surname.head < to)
      to++;
  }
  return { from: name.from, to };
}

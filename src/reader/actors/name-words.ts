import { HEADING_WORDS } from '../english/heading-words.ts';
import { bodyWordSector, isMediaEnding, isPlaceWord } from './lexicon.ts';
import type { Sense } from './phrase.ts';

export const CALENDAR =
  /^(?:mid-?|early-|late-)?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Ramadan|GMT|UTC|Eve|New Year)\.?$/;

const THING_WORD =
  /^(?:Treaty|Protocol|Agreement|Accords?|Act|Resolution|Plan|Declaration|Charter|Convention|Award|Prize|War|Wars|Programme|Program|Deal|Compact|Day|Week|Games|Cup|Bill|Law|Amendment|Initiative|Constitution|Roadmap|Framework|Memorandum|Pact|Report|Strategy|Operation|Project|Study|Index|Survey|Crisis|Revolution|Uprising|Statement|Order|Article|Articles|Section|Dialogue|Process|Talks|Summit|Conference|Election|Elections|Spring|Month|Year|Internet|English|Arabic|God|Covid|COVID-19|Brexit|Olympics)$/;

/** "BREAKING NEWS", "TRADE", "Readout": every word is one that stands over texts. */
export const isHeading = (words: readonly string[]): boolean =>
  words.every((word) => HEADING_WORDS.has(word.toLowerCase()));

const PRESS_WORD = /^(?:Press|News|Newspaper|Television|Radio|TV|Broadcasting|Media)$/;
const LABOUR_WORD =
  /^(?:Workers?|Labou?r|Trade|Trades|Teachers?|Miners?|Nurses?|Drivers?|Dockers?|Employees?|Longshoremen|Machinists?|Engineers?|\p{Lu}\p{L}+ers)['’]?$/u;
const PLACE_FIRST = /^(?:Lake|Mount|Cape|Port|Fort|River|Gulf|Strait|Bay|Isle)$/;

/** What the words of an unlisted name tell of its bearer, null where they tell nothing. */
export function senseOfWords(words: readonly string[]): Sense | null {
  const last = words.at(-1) ?? '';
  if (words.every((word) => CALENDAR.test(word) || /^\d/.test(word))) return 'time';
  if (THING_WORD.test(last) || isHeading(words)) return 'thing';
  if (words.length < 2) return null;
  if (isMediaEnding(last) || bodyWordSector(headWord(words)) !== undefined) return 'body';
  if (isPlaceWord(last) || PLACE_FIRST.test(words[0]!)) return 'place';
  return null;
}

/** The sector that the words tell. A union is one of workers only if it says so: "Teachers Union", not "Lakes Union". */
export function sectorOfWords(words: readonly string[]): string | null {
  if (words.length > 1 && (isMediaEnding(words.at(-1)!) || words.some((word) => PRESS_WORD.test(word)))) return 'JRN';
  const sector = bodyWordSector(headWord(words)) ?? null;
  if (sector === 'LAB' && /^(?:Union|Federation|Guild|Unions)$/.test(headWord(words))) {
    return words.some((word) => LABOUR_WORD.test(word)) ? 'LAB' : null;
  }
  return sector;
}

/** The kind of body in lower case, '' if the words do not tell it: "authority". */
export function bodyRoleOfWords(words: readonly string[]): string {
  const word = headWord(words);
  return bodyWordSector(word) === undefined ? '' : word.toLowerCase();
}

/** "the Ministry of Defence": the word before "of" says what it is. */
function headWord(words: readonly string[]): string {
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return of > 0 ? words[of - 1]! : (words.at(-1) ?? '');
}

const GENERIC =
  /^(?:The|National|Federal|Supreme|High|Foreign|Defen[cs]e|Interior|Finance|Justice|Water|Energy|Home|Central|State|Security|Armed|Air|Border|Coast|General|Constitutional|Appeals?|Presidential|Prime|Minister|Minister's|Ministers|Royal|Public|Health|Education|Trade|Affairs|Intelligence|Civil|Revolutionary|Election|Electoral|of|for|and|the|Lower|Upper|Representatives|Commons|Lords|Deputies|Joint|Special|Transport|Environment|Agriculture)$/;

/** "Foreign Ministry", "Supreme Court": every country has one, so the name alone tells no party. */
export const isGenericName = (words: readonly string[]): boolean =>
  words.every((word) => GENERIC.test(word) || bodyWordSector(word) !== undefined);

/** Reads the patterns of the event lexicon (`english/events/entry.ts` says how they are written). */

import type { PloverType } from '../../record/index.ts';
import { CLASSES } from '../english/events/classes.ts';
import type { Entry, TypeLexicon } from '../english/events/entry.ts';

export type PartOfSpeech = 'verb' | 'noun' | 'adjective';

/** Written among lemmas: any actor will do. */
export const ANYBODY = '@actor';

/** One condition of a pattern. `names` are prepositions or relations, any of which will do; `lemmas` null: any word. */
export interface Slot {
  readonly names: readonly string[];
  readonly lemmas: ReadonlySet<string> | null;
  readonly absent: boolean;
}

export interface Pattern {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly speech: PartOfSpeech;
  readonly lemmas: readonly string[];
  readonly particle: string | null;
  readonly slots: readonly Slot[];
  /** Where actors and recipients stand, in order of preference; null: as usual for the part of speech. */
  readonly actors: readonly string[] | null;
  readonly recipients: readonly string[] | null;
  /** The complement decides between a promise and a threat. */
  readonly either: boolean;
  /** A deed that is only meant: status planned, and no event unless the text says what is meant. */
  readonly meant: boolean;
  /** A noun that counts only as the object of a verb that carries it out. */
  readonly held: boolean;
  /** The trigger must be negated. */
  readonly negated: boolean;
  /** The number of conditions: of two patterns that hold, the one with more wins. */
  readonly weight: number;
  readonly source: string;
  readonly example: string;
}

/** Every pattern of a type. Throws an Error naming the entry on a class that is not there. */
export function patternsOf(lexicon: TypeLexicon): readonly Pattern[] {
  return [
    ...lexicon.verbs.map((entry) => parsePattern(entry, 'verb', lexicon.type)),
    ...lexicon.nouns.map((entry) => parsePattern(entry, 'noun', lexicon.type)),
    ...lexicon.adjectives.map((entry) => parsePattern(entry, 'adjective', lexicon.type)),
  ];
}

function parsePattern([source, example, mode]: Entry, speech: PartOfSpeech, type: PloverType): Pattern {
  const [lemmas = '', ...words] = source.split(' ').filter((word) => word !== '');
  const slots: Slot[] = [];
  const roles: { actors: string[] | null; recipients: string[] | null } = { actors: null, recipients: null };
  const flags = { either: false, held: false, negated: false, meant: false };
  let particle: string | null = null;
  let target: 'actors' | 'recipients' | null = null;
  for (const word of words) {
    if (word === '<' || word === '>') {
      target = word === '<' ? 'actors' : 'recipients';
      roles[target] = [];
    } else if (target) roles[target]!.push(word.replaceAll('_', ' '));
    else if (word.startsWith('+')) particle = word.slice(1);
    else if (word === 'either' || word === 'held' || word === 'meant') flags[word] = true;
    else if (word === 'not') flags.negated = true;
    else slots.push(parseSlot(word, source));
  }
  const named = slots.filter((slot) => slot.lemmas && !slot.absent).length;
  return {
    type,
    mode: mode ?? null,
    speech,
    lemmas: lemmas.split('|').map((lemma) => lemma.replaceAll('_', ' ')),
    particle,
    slots,
    actors: roles.actors,
    recipients: roles.recipients,
    ...flags,
    weight: slots.length + 2 * named + (particle ? 2 : 0) + (flags.negated ? 3 : 0),
    source,
    example,
  };
}

function parseSlot(word: string, source: string): Slot {
  const absent = word.startsWith('!');
  const [names = '', lemmas] = (absent ? word.slice(1) : word).split('=');
  return {
    names: names.split('|').map((name) => name.replaceAll('_', ' ').replaceAll('-', ' ')),
    lemmas: lemmas === undefined ? null : new Set(lemmas.split('|').flatMap((lemma) => wordsOf(lemma, source))),
    absent,
  };
}

function wordsOf(lemma: string, source: string): readonly string[] {
  if (!lemma.startsWith('@') || lemma === ANYBODY) return [lemma];
  const words = CLASSES[lemma.slice(1)];
  if (!words) throw new Error(`no class ${lemma} of nouns, named in the pattern "${source}"`);
  return words;
}

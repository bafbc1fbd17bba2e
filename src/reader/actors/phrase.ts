import type { TokenRange } from '../../language/index.ts';

/** What a noun phrase denotes, as far as its own words tell. `artifact`: a statement, a report; it speaks for its makers. */
export type Sense = 'person' | 'group' | 'body' | 'state' | 'place' | 'artifact' | 'time' | 'thing' | 'unknown';

export type Gender = 'feminine' | 'masculine';
export type GrammaticalNumber = 'singular' | 'plural';
export type Definiteness = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'bare';

/** A noun phrase without what follows it (relative clauses, apposition, "of …"): the unit that is merged into chains. */
export interface Phrase extends TokenRange {
  readonly head: number;
  readonly form: 'name' | 'pronoun' | 'description';
  /** The recognizer that found it. */
  readonly rule: string;
  readonly sense: Sense;
  /** The name proper, without determiners and titles; null where there is none. */
  readonly name: TokenRange | null;
  /** The name for comparison (`nameKey`): never shown. Empty where there is none. */
  readonly key: string;
  /** Phrases with the same identity are one actor whatever their words: a country's code, a body the lists know. */
  readonly identity: string | null;
  /** The role, rank or kind of body in lower case: "prime minister", "ministry". Empty where there is none. */
  readonly role: string;
  readonly sector: string | null;
  /** ISO alpha-3 or IGO, NGO, ISM, of names that the lists know. */
  readonly country: string | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  readonly definiteness: Definiteness;
  /** True for adjectives and modifiers that name a party without being it: "Kasmori" in "Kasmori troops". */
  readonly modifier: boolean;
}

/** A noun phrase before anything is known of its meaning. */
export interface BasePhrase extends TokenRange {
  readonly head: number;
  /** End of the possessor ("Kasmor's", "its"), or `from`. */
  readonly core: number;
}

/** Names are compared in lower case, without article, possessive mark, full stops and curly apostrophes. */
export function nameKey(text: string): string {
  // most names need none of the rest
  if (/^[a-z]+(?: [a-z]+)*$/i.test(text)) return text.toLowerCase().replace(/^the /, '');
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(/'s?$/, '')
    .trim();
}

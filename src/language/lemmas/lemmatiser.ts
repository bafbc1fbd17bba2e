/** Lemmas by rules on endings, learned per Penn tag, with whole words as exceptions. */
import { type Sections, unpackStrings } from '../model-file.ts';

export interface Lemmatiser {
  /** Lower case unless the tag is a name's; the form itself where no rule speaks. */
  lemma(form: string, xpos: string): string;
}

/** Cuts `cut` units off the end and puts `add` there; `whole` replaces the word by `add`. */
export interface LemmaRule {
  readonly cut: number;
  readonly add: string;
}

export const LONGEST_ENDING = 6;
const MOST_CACHED = 40_000;

/** Says whether a lower-case word occurs in ordinary text: what tells `provoke` from `provok`. */
export type Attested = (word: string) => boolean;

/** Reads rules as `packLemmas` wrote them. Throws an Error where the section is missing. */
export function readLemmatiser(sections: Sections, attested: Attested): Lemmatiser {
  const section = sections.lemmas;
  if (!section) throw new Error('the model file has no section "lemmas"');
  const tags = new Map<string, { rules: Map<string, LemmaRule>; cache: Map<string, string> }>();
  for (const line of unpackStrings(section)) {
    const [tag, ending, cut, add] = line.split('\t') as [string, string, string, string];
    let known = tags.get(tag);
    if (!known) {
      known = { rules: new Map(), cache: new Map() };
      tags.set(tag, known);
    }
    known.rules.set(ending, { cut: Number(cut), add });
  }
  return {
    lemma(form, xpos) {
      const known = tags.get(xpos);
      if (!known) return lemmaForm(form, xpos);
      const cached = known.cache.get(form);
      if (cached !== undefined) return cached;
      const lemma = form.length > 60 ? form : applyRules(known.rules, lemmaForm(form, xpos), attested);
      if (known.cache.size > MOST_CACHED) known.cache.clear();
      known.cache.set(form, lemma);
      return lemma;
    },
  };
}

/** The spelling that rules work on: names keep their capitals, or get one; figures lose their commas. */
export function lemmaForm(form: string, xpos: string): string {
  if (xpos === 'NNP' || xpos === 'NNPS')
    return /^\p{Ll}{3,}$/u.test(form) ? form[0]!.toUpperCase() + form.slice(1) : form;
  if (xpos === 'CD' && /^\d[\d,]*(?:\.\d+)?$/.test(form)) return form.replaceAll(',', '');
  return form.toLowerCase();
}

/** Whole words stand under `^word`; else the longest known ending decides, but for the first ending that makes an attested word. */
export function applyRules(rules: ReadonlyMap<string, LemmaRule>, word: string, attested: Attested): string {
  const whole = rules.get(`^${word}`);
  if (whole) return word.slice(0, word.length - whole.cut) + whole.add;
  let first: string | undefined;
  for (let n = Math.min(LONGEST_ENDING, word.length); n >= 0; n--) {
    const rule = rules.get(word.slice(word.length - n));
    if (!rule || rule.cut >= word.length + (rule.add === '' ? 0 : 1)) continue;
    const lemma = word.slice(0, word.length - rule.cut) + rule.add;
    if (attested(lemma)) return lemma;
    first ??= lemma;
  }
  if (first === undefined) return word;
  for (const guess of spellings(word)) if (attested(guess)) return guess;
  return first;
}

/** What regular English spelling allows a verb or plural to come from. */
function spellings(word: string): string[] {
  const ending = /(?:ed|ing|es|s)$/.exec(word)?.[0];
  if (ending === undefined || word.length < ending.length + 3) return [];
  const stem = word.slice(0, word.length - ending.length);
  return stem.at(-1) === stem.at(-2) ? [stem, stem.slice(0, -1), `${stem}e`] : [`${stem}e`, stem];
}

import type { LabelledText } from './examples.ts';

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghklmnprstvwz';
/** Endings that stay: they tell of the kind of name (`-stan`, `-ville`, `-ov`). */
const KEPT = 3;

/** Share of the texts in which names are disguised, and of the names in them. */
const TEXTS = 0.5;
const NAMES = 0.5;

/**
 * A copy of a text in which some names are made up: letters change, the ending, the capitals and the length stay, and a word is the same
 * wherever it stands. The tagger then has to learn from what stands around a name, as it must for names never heard of.
 */
export function disguise(text: LabelledText, random: () => number): LabelledText {
  if (random() >= TEXTS) return text;
  const masks = new Map<string, string>();
  text.forms.forEach((form, i) => {
    if (text.gold[i] === 0 || masks.has(form) || !/^\p{Lu}\p{Ll}{2,}/u.test(form)) return;
    masks.set(form, random() < NAMES ? madeUp(form, random) : form);
  });
  return { ...text, forms: text.forms.map((form, i) => (text.gold[i] === 0 ? form : (masks.get(form) ?? form))) };
}

function madeUp(form: string, random: () => number): string {
  const changed = Math.max(2, form.length - KEPT);
  let word = '';
  for (let i = 0; i < form.length; i++) {
    const letter = form[i]!;
    const lower = letter.toLowerCase();
    const alike = VOWELS.includes(lower) ? VOWELS : CONSONANTS.includes(lower) ? CONSONANTS : null;
    const other = i < changed && alike ? alike[Math.floor(random() * alike.length)]! : lower;
    word += letter === lower ? other : other.toUpperCase();
  }
  return word;
}

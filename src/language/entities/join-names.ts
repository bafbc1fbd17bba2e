/** Names that the tagger cut in pieces or took for what they are not, mended by what stands around them, before they agree on types. */
import type { TokenRange } from '../analysis.ts';
import type { Found } from './agree.ts';
import type { EntityInput } from './entity-features.ts';
import { BODY, nameClass } from './name-class.ts';

type Words = Pick<EntityInput, 'forms' | 'upos' | 'places'>;

/** The names in text order, pieces joined: `R | Dashkar`, `Harrow | College`, `the Bay of | Tashir`, `Mount | Sella`. */
export function joinPieces(words: Words, found: readonly Found[], sentences: readonly TokenRange[]): Found[] {
  const joined: Found[] = [];
  let s = 0;
  found.forEach((name, i) => {
    while (sentences[s]!.to <= name.from) s++;
    const sentence = sentences[s]!;
    const next = found[i + 1];
    const whole = withOfPlace(words, withFirstWord(words, name, sentence), next?.from ?? sentence.to, sentence);
    const last = joined.at(-1);
    // an initial that was taken for a name by itself
    if (last && whole.from <= last.from) joined.pop();
    const before = joined.at(-1);
    const one = before && before.from >= sentence.from ? oneName(words, before, whole) : null;
    if (one === null) joined.push(whole);
    else {
      joined.splice(-1, 1, one);
      if (one.type === 'place' && words.places[whole.from] !== 0) joined.push(whole);
    }
  });
  return joined;
}

const INITIAL = /^[A-Z]\.?$/;
const PLACE_BEFORE = /^(?:Mount|Mt\.?|Lake|Cape|Fort|Port|Camp|Old|Saint|St\.)$/;

/** An initial before a person, a word like `Mount` before a place. */
function withFirstWord({ forms }: Words, name: Found, { from }: TokenRange): Found {
  const before = forms[name.from - 1];
  if (name.from === from || before === undefined) return name;
  if (name.type === 'person' && INITIAL.test(before) && before !== 'I') return { ...name, from: name.from - 1 };
  return name.type === 'place' && PLACE_BEFORE.test(before) ? { ...name, from: name.from - 1 } : name;
}

/** Kinds of places named after another: `the Bay of Tashir`. */
const PLACES_OF = /^(?:Bay|Gulf|Cape|Sea|Strait|Straits|Isle|City|Port|Province|Kingdom|Republic|Mount|Lake|Valley)$/;

/** `of Tashir` behind `the Bay`, where `Tashir` was not found to be a name. */
function withOfPlace({ forms }: Words, name: Found, next: number, { to: end }: TokenRange): Found {
  const { to, type } = name;
  if (type !== 'place' || forms[to] !== 'of' || !PLACES_OF.test(forms[to - 1]!)) return name;
  let last = to + 1;
  while (last < Math.min(next, end) && /^\p{Lu}\p{Ll}/u.test(forms[last]!)) last++;
  return last > to + 1 ? { ...name, to: last } : name;
}

function oneName({ forms }: Words, before: Found, name: Found): Found | null {
  const first = forms[name.from]!;
  if (
    before.to === name.from &&
    name.to - name.from === 1 &&
    (nameClass(first) & BODY) !== 0 &&
    before.type !== 'group'
  )
    return { ...before, to: name.to, type: 'organisation' };
  const links = before.to + 1 === name.from && forms[before.to] === 'of';
  if (links && before.type === 'place' && name.type === 'place' && PLACES_OF.test(forms[before.to - 1]!)) {
    let { to } = name;
    while (/^\p{Lu}\p{Ll}/u.test(forms[to] ?? '')) to++;
    return { ...before, to };
  }
  return null;
}

/** A word written small so many times as often as with a capital within a sentence is no name. */
const MOSTLY_SMALL = 4;

/** `Barley` that only the start of a sentence makes look like a name: elsewhere the text writes it small, and hardly ever with a capital. */
export function withoutCommonWords(
  { forms }: Words,
  found: readonly Found[],
  sentences: readonly TokenRange[],
): Found[] {
  const starts = new Set(sentences.map(({ from }) => from));
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { from, to } of found) if (to - from === 1) small.set(forms[from]!.toLowerCase(), 0);
  forms.forEach((form, i) => {
    const written = small.get(form);
    if (written !== undefined) small.set(form, written + 1);
    else if (!starts.has(i) && small.has(form.toLowerCase()))
      capital.set(form.toLowerCase(), (capital.get(form.toLowerCase()) ?? 0) + 1);
  });
  return found.filter(({ from, to, type }) => {
    if (to - from > 1 || type === 'group') return true;
    const word = forms[from]!.toLowerCase();
    const written = small.get(word) ?? 0;
    return written < (starts.has(from) ? 1 : MOSTLY_SMALL) || written < MOSTLY_SMALL * (capital.get(word) ?? 0);
  });
}

/** `the Kasmor Health Board (KHB)`: the letters in brackets are the body's short name wherever they stand. */
export function withShortNames({ forms }: Words, found: readonly Found[]): Found[] {
  const shorts = new Set<string>();
  for (const { from, to, type } of found) {
    const short = forms[to + 1];
    if (type !== 'organisation' || forms[to] !== '(' || forms[to + 2] !== ')' || !/^[A-Z]{2,6}$/.test(short ?? ''))
      continue;
    const initials = forms
      .slice(from, to)
      .filter((form) => /^[A-Z]/.test(form))
      .map((form) => form[0])
      .join('');
    if (initials === short) shorts.add(short);
  }
  if (shorts.size === 0) return [...found];
  const all = [...found];
  const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
  forms.forEach((form, i) => {
    if (shorts.has(form) && !taken.has(i)) all.push({ from: i, to: i + 1, type: 'organisation', margin: 8 });
  });
  return all.sort((a, b) => a.from - b.from || b.to - a.to);
}

import { nameKey } from './phrase.ts';

/** Adjectives with the shape of a demonym that name faiths, creeds and continents: no state stands behind them. */
const NO_STATE = new Set(
  `republican democratic christian muslim islamic catholic protestant buddhist lutheran anglican presbyterian hindu sunni arab slavic nordic baltic
  european african asian american-made eurasian mediterranean western eastern northern southern central jewish islamist marxist communist socialist zionist
  conservative liberal orthodox political republican civilian guardian victorian christian olympian italian-american vegan utopian draconian median
  british-made international presidential british english spanish human urban suburban veteran partisan shiite shia kremlin ocean roman indian-american`.split(
    /\s+/,
  ),
);

const SHAPE = /^\p{Lu}[\p{L}'’-]{2,}(?:ian|ean|an|ese|ish|ic|ite|i|ite|er|ch)$/u;
const SURE_SHAPE = /^\p{Lu}[\p{L}'’-]{2,}(?:ian|ean|ese|oni|ani|eri|ori|ari|ali|ri|qi|ni)$/u;

/** True for capitalised words that may be the adjective of a country nobody knows: "Veldrian", "Kasmori". */
export function isDemonymShaped(word: string): boolean {
  return SURE_SHAPE.test(word) && !NO_STATE.has(word.toLowerCase());
}

/**
 * True if `demonym` can be made from `place` by English morphology: -a + -n (Veldria, Veldrian), -i (Kasmor, Kasmori), -ian, -ean, -an,
 * -ese, -ish, -er, -ite, with a final vowel or -ia, -land, -stan dropped; the plural of people counts too.
 */
export function isDemonymOf(demonym: string, place: string): boolean {
  const adjective = singular(nameKey(demonym));
  const name = nameKey(place);
  if (name.length < 3 || adjective === name || !SHAPE.test(capitalise(adjective)) || NO_STATE.has(adjective))
    return false;
  for (const stem of stemsOf(name)) {
    if (!adjective.startsWith(stem)) continue;
    if (/^(?:n|i|ni|ian|ean|an|ese|nese|ish|ic|er|ite|ani|iot|ois|ish|lander)$/.test(adjective.slice(stem.length)))
      return true;
  }
  return false;
}

function stemsOf(name: string): string[] {
  const stems = [name];
  if (/[aeiouy]$/.test(name)) stems.push(name.slice(0, -1));
  if (name.endsWith('ia')) stems.push(name.slice(0, -2));
  if (name.endsWith('land') && name.length > 6) stems.push(name.slice(0, -4));
  if (name.endsWith('stan') && name.length > 6) stems.push(name.slice(0, -4));
  return stems.filter((stem) => stem.length >= 3);
}

const singular = (word: string): string => (/(?:ians|eans|ans|is|ers|ites)$/.test(word) ? word.slice(0, -1) : word);
const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

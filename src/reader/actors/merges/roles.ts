import { affiliationsOf } from '../affiliations.ts';
import type { Phrase, Sense } from '../phrase.ts';
import { isTitleOnly } from '../pronouns/eligible.ts';
import type { Merger, Scene } from '../scene.ts';
import { positionOf } from '../syntax.ts';

/** "the minister" may stand this many sentences after the one it means, "the group" this many. */
const ROLE_REACH = 25;
const KIND_REACH = 5;
/** Only so many earlier bearers of a role are looked at. */
const LOOK_BACK = 12;

/** Nouns that take up a body or a state without repeating its own noun: what it must be, and its sectors if that matters. */
const KINDS: Readonly<
  Record<string, { readonly senses: readonly Sense[]; readonly sectors: readonly string[] | null }>
> = {
  group: { senses: ['body'], sectors: ['REB', 'UAF', 'SOC', 'OPP', 'CRM', 'PTY', 'LAB'] },
  movement: { senses: ['body'], sectors: ['REB', 'UAF', 'SOC', 'OPP', 'PTY'] },
  faction: { senses: ['body'], sectors: ['REB', 'UAF', 'PTY'] },
  militia: { senses: ['body'], sectors: ['REB', 'UAF'] },
  organization: { senses: ['body'], sectors: null },
  organisation: { senses: ['body'], sectors: null },
  body: { senses: ['body'], sectors: null },
  agency: { senses: ['body'], sectors: null },
  newspaper: { senses: ['body'], sectors: ['JRN'] },
  paper: { senses: ['body'], sectors: ['JRN'] },
  broadcaster: { senses: ['body'], sectors: ['JRN'] },
  channel: { senses: ['body'], sectors: ['JRN'] },
  network: { senses: ['body'], sectors: ['JRN'] },
  company: { senses: ['body'], sectors: ['BUS'] },
  firm: { senses: ['body'], sectors: ['BUS'] },
  union: { senses: ['body'], sectors: ['LAB', 'AGR'] },
  party: { senses: ['body'], sectors: ['PTY'] },
  court: { senses: ['body'], sectors: ['JUD'] },
  country: { senses: ['state'], sectors: null },
  nation: { senses: ['state'], sectors: null },
  republic: { senses: ['state'], sectors: null },
  kingdom: { senses: ['state'], sectors: null },
  government: { senses: ['state'], sectors: null },
};

/** "Prime Minister Mara Tolin … the prime minister", "Lakes Union … the union", "Kasmor … the country". */
export const role: Merger = {
  name: 'role',
  why: 'after names and appositions, whose chains bear the roles; in text order, so that the last bearer wins',
  merge: (scene) => {
    const bearers = new Map<string, number[]>();
    const names = namesOfChains(scene);
    scene.phrases.forEach((phrase, i) => {
      if (
        (phrase.modifier && phrase.form === 'name') ||
        phrase.form === 'pronoun' ||
        phrase.role === '' ||
        phrase.sense === 'time'
      )
        return;
      const own = ownerOf(i, scene);
      if (phrase.form === 'description' && !namesOffice(phrase, scene)) {
        const named = names.get(scene.chains.find(i));
        const fits = (other: number): boolean => mayBeOne(named, names.get(scene.chains.find(other)));
        const bearer = bearerOf(i, own, bearers.get(lastWord(phrase.role)) ?? [], fits, scene) ?? byKind(i, own, scene);
        if (bearer !== null && fits(bearer.phrase)) {
          const name = names.get(scene.chains.find(bearer.phrase)) ?? named;
          scene.chains.link(bearer.phrase, i, bearer.rule);
          if (name !== undefined) names.set(scene.chains.find(i), name);
        }
      }
      const word = lastWord(phrase.role);
      const list = bearers.get(word);
      if (list) list.push(i);
      else bearers.set(word, [i]);
    });
  },
};

/** "the position of emperor": the office itself, whoever holds it. */
function namesOffice(phrase: Phrase, scene: Scene): boolean {
  const { governor, preposition } = positionOf(phrase.head, scene.analysis);
  const noun = scene.analysis.tokens[governor]?.lemma.toLowerCase() ?? '';
  return preposition === 'of' && OFFICE_NOUN.test(noun) && isTitleOnly(phrase, scene);
}

const OFFICE_NOUN = /^(?:position|post|title|office|rank|role|job|function|dignity|election|appointment)$/;

/** The first name in each chain that has one. */
function namesOfChains({ phrases, chains }: Scene): Map<number, string> {
  const names = new Map<number, string>();
  phrases.forEach((phrase, i) => {
    const chain = chains.find(i);
    if (phrase.form === 'name' && !phrase.modifier && phrase.key !== '' && !names.has(chain))
      names.set(chain, phrase.key);
  });
  return names;
}

/** "energy minister Ona Brel, energy minister Tam Orsk": a role never joins chains with different names. */
const mayBeOne = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

const lastWord = (text: string): string => text.split(/[ -]/).at(-1) ?? '';

/** The chain of whom the phrase belongs to: null where nothing says so, -1 where a pronoun does. */
export function ownerOf(index: number, scene: Scene): number | null {
  for (const { phrase, tie } of affiliationsOf(index, scene)) {
    const other = scene.phrases[phrase]!;
    if (tie === 'at' || tie === 'in' || other.sense === 'thing' || other.sense === 'time') continue;
    return other.form === 'pronoun' ? -1 : scene.chains.find(phrase);
  }
  return null;
}

interface Found {
  readonly phrase: number;
  readonly rule: string;
}

function bearerOf(
  index: number,
  owner: number | null,
  bearers: readonly number[],
  fits: (other: number) => boolean,
  scene: Scene,
): Found | null {
  const phrase = scene.phrases[index]!;
  const { tokens } = scene.analysis;
  if (!takesUp(phrase, owner)) return null;
  for (let k = bearers.length - 1; k >= Math.max(0, bearers.length - LOOK_BACK); k--) {
    const other = scene.phrases[bearers[k]!]!;
    if (tokens[phrase.head]!.sentence - tokens[other.head]!.sentence > ROLE_REACH) break;
    if (
      !fits(bearers[k]!) ||
      scene.chains.same(index, bearers[k]!) ||
      !sameRole(phrase, other) ||
      phrase.number !== other.number
    )
      continue;
    if (phrase.gender && other.gender && phrase.gender !== other.gender) continue;
    if (other.from < phrase.to && phrase.from < other.to) continue;
    const theirs = ownerOf(bearers[k]!, scene);
    if (owner !== null && theirs !== null && owner !== theirs) continue;
    if (
      owner === -1 ||
      (owner !== null && theirs === null && phrase.definiteness === 'possessive' && phrase.sense === 'thing')
    )
      continue;
    if (phrase.sense === 'thing' && other.sense !== 'body' && !sameWords(phrase, other, scene)) continue;
    if (
      phrase.definiteness !== 'definite' &&
      phrase.definiteness !== 'demonstrative' &&
      !sameWords(phrase, other, scene)
    ) {
      if (owner === null || owner !== theirs || other.number === 'plural') continue;
    }
    return { phrase: bearers[k]!, rule: 'same role' };
  }
  return null;
}

/** Definite phrases take up what was named; bare plurals and possessives only in the very same words or with the same owner. */
function takesUp(phrase: Phrase, owner: number | null): boolean {
  if (phrase.definiteness === 'definite' || phrase.definiteness === 'demonstrative') return true;
  if (phrase.definiteness === 'possessive') return owner !== null;
  return phrase.definiteness === 'bare' && (phrase.number === 'plural' || phrase.rule === 'role');
}

/** "minister" takes up "foreign minister", never the other way round with another ministry. */
function sameRole(phrase: Phrase, other: Phrase): boolean {
  if (phrase.role === other.role) return true;
  return (
    other.role.endsWith(` ${phrase.role}`) ||
    (other.role === lastWord(phrase.role) && other.form === 'name' && phrase.definiteness === 'definite')
  );
}

/** Same words but for the article. */
function sameWords(a: Phrase, b: Phrase, { analysis }: Scene): boolean {
  return wordsOf(a, analysis.tokens) === wordsOf(b, analysis.tokens);
}

const wordsOf = (phrase: Phrase, tokens: Scene['analysis']['tokens']): string =>
  tokens
    .slice(phrase.from, phrase.to)
    .filter((token) => token.upos !== 'DET')
    .map((token) => token.text.toLowerCase())
    .join(' ');

/** "the group", "the country": the last body or state near enough that can be one. */
function byKind(index: number, owner: number | null, scene: Scene): Found | null {
  const phrase = scene.phrases[index]!;
  const kind = Object.hasOwn(KINDS, phrase.role) ? KINDS[phrase.role] : undefined;
  if (!kind || owner !== null || phrase.number === 'plural') return null;
  if (phrase.definiteness !== 'definite' && phrase.definiteness !== 'demonstrative') return null;
  const sentence = scene.analysis.tokens[phrase.head]!.sentence;
  for (let i = index - 1; i >= Math.max(0, index - 60); i--) {
    const other = scene.phrases[i]!;
    if (sentence - scene.analysis.tokens[other.head]!.sentence > KIND_REACH) break;
    if (other.form !== 'name' || !kind.senses.includes(other.sense) || (other.modifier && other.sense !== 'state'))
      continue;
    if (other.from <= phrase.from && phrase.to <= other.to) continue;
    if (kind.sectors && !(other.sector !== null && kind.sectors.includes(other.sector))) continue;
    if (other.identity?.startsWith('seat:')) continue;
    return { phrase: i, rule: 'taken up by its kind' };
  }
  return null;
}

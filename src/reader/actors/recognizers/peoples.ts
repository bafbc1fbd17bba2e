import type { Analysis, Token, TokenRange } from '../../../language/index.ts';
import { AGENT_NOUNS } from '../../english/agent-nouns.ts';
import { definitenessOf } from '../grammar.ts';
import { bodyWordSector, knownName } from '../lexicon.ts';
import { type BasePhrase, nameKey, type Phrase } from '../phrase.ts';
import { textOf } from '../segments.ts';

/** "ethnic Veldrians" are so by descent, wherever they live. */
export const isByDescent = (at: number, { tokens }: Analysis): boolean => /^ethnic$/i.test(tokens[at - 1]?.text ?? '');

/** Peoples and faithful that no one state stands behind. */
const STATELESS =
  /^(?:Kurds|Tamils|Uighurs|Uyghurs|Hutus?|Tutsis?|Pashtuns|Roma|Arabs|Jews|Druze|Bosniaks|Yazidis|Rohingyas?|Berbers|Basques|Catalans|Chechens|Tatars|Zulus|Sunnis|Shiites|Shias|Muslims|Christians|Hindus|Sikhs|Buddhists|Catholics|Protestants|Maronites|Copts|Alawites|Tibetans|Oromos?|Tigrayans|Ossetians|Abkhazians|Turkmens?|Circassians)$/;

/** "Norwegian Tamils", "Most Kenyans": a people with an adjective before it. Its country, undefined where it is none. */
export function peopleWithin(words: readonly string[], last: Token): string | null | undefined {
  const ownPeople = knownName(last.text)?.sort === 'people' || STATELESS.test(last.text);
  if (words.length < 2 || words.length > 3 || !(last.xpos === 'NNPS' || ownPeople)) return undefined;
  const first = knownName(words[0]!);
  if (
    first &&
    /^(?:demonym|people)$/.test(first.sort) &&
    bodyWordSector(last.text) === undefined &&
    /s$/.test(last.text)
  )
    return AGENT_NOUNS.has(last.lemma.toLowerCase()) ? undefined : first.country;
  return ownPeople && /^(?:Young|Ethnic|Many|Most|Some|Other)$/.test(words[0]!)
    ? words[0] === 'Ethnic'
      ? null
      : (knownName(last.text)?.country ?? null)
    : undefined;
}

export function asPeople(base: BasePhrase, name: TokenRange, country: string | null, analysis: Analysis): Phrase {
  return {
    from: base.from,
    to: Math.max(base.to, name.to),
    head: base.head,
    form: 'description',
    rule: 'people',
    sense: 'group',
    name: null,
    key: nameKey(textOf(analysis, name)),
    identity: null,
    role: 'people',
    sector: 'CVL',
    country,
    gender: null,
    number: 'plural',
    definiteness: definitenessOf(base, analysis),
    modifier: false,
  };
}

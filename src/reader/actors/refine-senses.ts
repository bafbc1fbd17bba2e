import type { Analysis } from '../../language/index.ts';
import { AGENT_NOUNS } from '../english/agent-nouns.ts';
import { VOICE_VERBS } from '../english/voice-verbs.ts';
import { isDemonymOf } from './demonyms.ts';
import { conjuncts } from './grammar.ts';
import type { Phrase, Sense } from './phrase.ts';
import { actsAsParty, isLocative, positionOf } from './syntax.ts';

/** Nouns that only a state has: "X's foreign minister" makes X a state. */
const STATE_NOUNS =
  /^(?:foreign|prime|defen[cs]e|interior|finance|deputy prime|cabinet)? ?(?:minister|ministry)$|^(?:government|parliament|army|navy|air force|ambassador|embassy|cabinet|armed forces|premier|foreign office|central bank|troops|border guards|warplanes|foreign secretary|general staff|capital|constitution|border|territory|sovereignty|diplomat|delegation|presidency|national assembly|supreme court)$/;

/** What the text as a whole tells of names that no list knows: states by their demonyms and ministers, persons by their verbs. */
export function refineSenses(phrases: readonly Phrase[], analysis: Analysis): Phrase[] {
  const states = learnedStates(phrases, analysis);
  const votes = sensesByContext(phrases, analysis);
  return phrases.map((phrase) => {
    if (phrase.form === 'pronoun') return phrase;
    const capital = standingForGovernment(phrase, analysis);
    if (capital) return capital;
    const state = states.get(phrase.key);
    if (state !== undefined && phrase.key !== '' && phrase.identity === null && phrase.sense !== 'person') {
      return asState(phrase, state, analysis);
    }
    if (phrase.sense !== 'unknown') return phrase;
    if (phrase.rule === 'demonym') return { ...phrase, sense: 'state', identity: `state:${phrase.key}`, sector: 'GOV' };
    return { ...phrase, sense: votes.get(phrase.key) ?? 'unknown' };
  });
}

function asState(phrase: Phrase, state: string, analysis: Analysis): Phrase {
  const people = isPeople(phrase, analysis) && phrase.key !== state;
  if (people)
    return {
      ...phrase,
      form: 'description',
      sense: 'group',
      rule: 'people',
      role: 'people',
      number: 'plural',
      sector: 'CVL',
      name: null,
    };
  return { ...phrase, sense: 'state', identity: `state:${state}`, sector: 'GOV', gender: null };
}

const isPeople = (phrase: Phrase, analysis: Analysis): boolean =>
  !phrase.modifier && /^NNP?S$/.test(analysis.tokens[phrase.head]!.xpos);

/** A capital that speaks, decides or is dealt with is its government. */
function standingForGovernment(phrase: Phrase, analysis: Analysis): Phrase | null {
  if (!phrase.rule.endsWith('known capital') || phrase.country === null) return null;
  const acts = phrase.modifier ? modifiesAgent(phrase, analysis) : actsAsParty(phrase.head, analysis);
  return acts
    ? { ...phrase, sense: 'state', identity: phrase.country, rule: 'capital for government', sector: 'GOV' }
    : null;
}

function modifiesAgent(phrase: Phrase, analysis: Analysis): boolean {
  const noun = analysis.tokens[analysis.tokens[phrase.head]!.head];
  return (
    noun !== undefined &&
    /^(?:official|government|regime|authority|diplomat|delegation|negotiator)$/.test(noun.lemma.toLowerCase())
  );
}

/** Keys of invented or unlisted states, and of their demonyms, with the key of the state. */
function learnedStates(phrases: readonly Phrase[], analysis: Analysis): ReadonlyMap<string, string> {
  const names = new Map<string, Phrase[]>();
  const states = new Map<string, string>();
  const adjectives = new Set<string>();
  for (const phrase of phrases) {
    if (phrase.form !== 'name' || phrase.identity !== null || phrase.sense === 'time' || phrase.key === '') continue;
    if (phrase.rule === 'demonym' || isPeople(phrase, analysis) || phrase.modifier) adjectives.add(phrase.key);
    if (phrase.rule === 'demonym') continue;
    if (phrase.sense === 'person' && phrase.role !== '') continue;
    const stem = phrase.key.slice(0, 3);
    const list = names.get(stem) ?? [];
    if (!list.some((other) => other.key === phrase.key)) list.push(phrase);
    names.set(stem, list);
    if (hasStateNoun(phrase, analysis)) states.set(phrase.key, phrase.key);
  }
  for (const adjective of adjectives) {
    for (const place of (names.get(adjective.slice(0, 3)) ?? []).slice(0, 20)) {
      if (!isDemonymOf(adjective, place.key)) continue;
      states.set(place.key, place.key);
      states.set(adjective, place.key);
      break;
    }
  }
  return states;
}

/** "Kasmor's foreign minister", "the government of Kasmor", "Kasmor government". */
function hasStateNoun(phrase: Phrase, analysis: Analysis): boolean {
  const token = analysis.tokens[phrase.head]!;
  const owner = analysis.tokens[token.head];
  if (!owner || (owner.upos !== 'NOUN' && owner.upos !== 'PROPN')) return false;
  const possesses = token.relation === 'nmod:poss' || phrase.modifier;
  const of = token.relation.startsWith('nmod') && positionOf(phrase.head, analysis).preposition === 'of';
  if (!possesses && !of) return false;
  const before = analysis.tokens[owner.index - 1];
  const pair = before && before.sentence === owner.sentence ? `${before.text} ${owner.lemma}`.toLowerCase() : '';
  return STATE_NOUNS.test(owner.lemma.toLowerCase()) || STATE_NOUNS.test(pair);
}

/** Votes by context for each unknown name. */
function sensesByContext(phrases: readonly Phrase[], analysis: Analysis): ReadonlyMap<string, Sense> {
  const tally = new Map<string, Map<Sense, number>>();
  const persons = new Set<string>();
  for (const phrase of phrases) {
    if (phrase.sense === 'person' && phrase.form === 'name') {
      persons.add(phrase.key);
      const last = phrase.key.split(' ').at(-1)!;
      persons.add(last);
    }
  }
  for (const phrase of phrases) {
    if (phrase.sense !== 'unknown' || phrase.form !== 'name') continue;
    const votes = tally.get(phrase.key) ?? new Map<Sense, number>();
    tally.set(phrase.key, votes);
    const vote = (sense: Sense, weight: number): void => void votes.set(sense, (votes.get(sense) ?? 0) + weight);
    if (persons.has(phrase.key) || persons.has(phrase.key.split(' ').at(-1)!)) vote('person', 3);
    const words = phrase.key.split(' ').length;
    const article = phrase.definiteness === 'definite';
    if (isLocative(phrase.head, analysis)) vote('place', 2);
    const role = appositeRole(phrase, analysis);
    if (role) vote(role, 4);
    const { relation, governor, passive } = positionOf(phrase.head, analysis);
    const verb = analysis.tokens[governor];
    const speaks = relation === 'nsubj' && verb !== undefined && VOICE_VERBS.has(verb.lemma.toLowerCase());
    if (speaks) vote(words > 1 && words < 5 && !article ? 'person' : 'body', passive ? 1 : 2);
    else if (relation === 'nsubj') vote(words > 1 && words < 4 && !article ? 'person' : 'body', 0.5);
    if (analysis.tokens[phrase.head]!.relation === 'nmod:poss') vote(words === 2 && !article ? 'person' : 'body', 0.6);
    if (phrase.modifier) vote('body', 0.4);
    if (
      (analysis.dependents[phrase.head] ?? []).some(
        (d) => analysis.tokens[d]!.relation === 'acl:relcl' && hasWho(d, analysis),
      )
    )
      vote('person', 4);
  }
  const senses = new Map<string, Sense>();
  for (const [key, votes] of tally) {
    const best = [...votes].sort((a, b) => b[1] - a[1])[0];
    if (best && best[1] >= 0.5) senses.set(key, best[0]);
  }
  return senses;
}

const hasWho = (verb: number, analysis: Analysis): boolean =>
  (analysis.dependents[verb] ?? []).some((d) => /^(?:who|whom|whose)$/i.test(analysis.tokens[d]!.text));

/** What an apposition says of the name: "Orsk Velan, the chief negotiator", "the union, Irsa Voice". */
function appositeRole(phrase: Phrase, analysis: Analysis): Sense | null {
  const token = analysis.tokens[phrase.head]!;
  const near = (analysis.dependents[phrase.head] ?? []).filter((d) => analysis.tokens[d]!.relation.startsWith('appos'));
  if (token.relation.startsWith('appos') && token.head >= 0) near.push(token.head);
  for (const other of near.flatMap((head) => conjuncts(head, analysis))) {
    const noun = AGENT_NOUNS.get(analysis.tokens[other]!.lemma.toLowerCase());
    if (noun) return noun.denotes;
  }
  return null;
}

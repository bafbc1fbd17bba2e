import type { Analysis } from '../../language/index.ts';
import { AGENT_NOUNS } from '../english/agent-nouns.ts';
import { VOICE_VERBS } from '../english/voice-verbs.ts';
import { datelineSenses } from './datelines.ts';
import { isDemonymOf, isDemonymShaped } from './demonyms.ts';
import { conjuncts } from './grammar.ts';
import type { Phrase, Sense } from './phrase.ts';
import { entityAt } from './recognizers/named.ts';
import { actsAsParty, isLocative, positionOf } from './syntax.ts';

/** Nouns that only a state has: "X's foreign minister" makes X a state. */
const STATE_NOUNS =
  /^(?:foreign|prime|defen[cs]e|interior|finance|deputy prime|cabinet)? ?(?:minister|ministry)$|^(?:government|parliament|army|navy|air force|ambassador|embassy|cabinet|armed forces|premier|foreign office|central bank|troops|border guards|warplanes|foreign secretary|general staff|capital|constitution|border|territory|sovereignty|diplomat|delegation|presidency|national assembly|supreme court)$/;

/** What the text as a whole tells of names that no list knows: states by their demonyms and ministers, persons by their verbs. */
export function refineSenses(phrases: readonly Phrase[], analysis: Analysis): Phrase[] {
  const persons = partsOfPersonNames(phrases);
  const states = learnedStates(phrases, persons, analysis);
  const votes = sensesByContext(phrases, persons, analysis);
  const datelines = datelineSenses(phrases, analysis);
  const capitals = learnedCapitals(phrases, states, analysis);
  let nouns: ReadonlySet<string> | null = null;
  return phrases.map((phrase, i) => {
    if (phrase.form === 'pronoun') return phrase;
    const placed = datelines.get(i);
    if (placed) return { ...phrase, sense: placed, rule: 'dateline', sector: placed === 'body' ? 'JRN' : null };
    const capital = standingForGovernment(phrase, capitals.get(phrase.key) ?? null, analysis);
    if (capital) return capital;
    if (capitals.has(phrase.key) && phrase.identity === null) return { ...phrase, sense: 'place', rule: 'capital' };
    const state = states.get(phrase.key);
    if (state !== undefined && phrase.key !== '' && phrase.identity === null && phrase.sense !== 'person') {
      return asState(phrase, state, analysis);
    }
    if (phrase.sense !== 'unknown') return phrase;
    if (phrase.rule === 'demonym') return { ...phrase, sense: 'state', identity: `state:${phrase.key}`, sector: 'GOV' };
    const sense = votes.get(phrase.key) ?? 'unknown';
    if (isShouted(phrase, analysis)) nouns ??= smallNouns(analysis);
    if (nouns?.has(phrase.key) && isShouted(phrase, analysis)) return { ...phrase, sense: 'thing', rule: 'heading' };
    if ((sense === 'body' || sense === 'person') && isCountryShaped(phrase) && !persons.has(phrase.key))
      return asState(phrase, phrase.key, analysis);
    return { ...phrase, sense };
  });
}

/** Nouns that the text writes in small letters. */
const smallNouns = ({ tokens }: Analysis): ReadonlySet<string> =>
  new Set(tokens.filter(({ upos, text }) => upos === 'NOUN' && /^\p{Ll}/u.test(text)).map(({ text }) => text));

/** "TIMBER: Veldria shut …" over a text about timber: a word in capitals that the text knows as a common noun is nobody's name. */
function isShouted({ name }: Phrase, { tokens }: Analysis): boolean {
  if (name === null || name.to - name.from !== 1) return false;
  const { text } = tokens[name.from]!;
  return text.length > 3 && text === text.toUpperCase();
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

/** "Veldria shut the gates": one word that acts and ends as the names of countries do. */
const isCountryShaped = (phrase: Phrase): boolean =>
  /^\p{L}{2,}(?:ia|stan|land|onia|avia)$/u.test(phrase.key) && phrase.definiteness === 'bare' && phrase.role === '';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const isPeople = (phrase: Phrase, analysis: Analysis): boolean =>
  !phrase.modifier && /^NNP?S$/.test(analysis.tokens[phrase.head]!.xpos);

/** A capital that speaks, decides or is dealt with is its government. `state`: what the text itself says it is the capital of. */
function standingForGovernment(phrase: Phrase, state: string | null, analysis: Analysis): Phrase | null {
  const identity = phrase.rule.endsWith('known capital') ? phrase.country : state;
  if (identity === null || phrase.form !== 'name') return null;
  const acts = phrase.modifier ? modifiesAgent(phrase, analysis) : actsAsParty(phrase.head, analysis);
  return acts ? { ...phrase, sense: 'state', identity, rule: 'capital for government', sector: 'GOV' } : null;
}

/** "Veldria's capital, Brenholt": keys of capitals with the identity of their state. */
function learnedCapitals(
  phrases: readonly Phrase[],
  states: ReadonlyMap<string, string>,
  analysis: Analysis,
): ReadonlyMap<string, string> {
  const capitals = new Map<string, string>();
  phrases.forEach((phrase, i) => {
    if (phrase.role !== 'capital' && analysis.tokens[phrase.head]!.lemma.toLowerCase() !== 'capital') return;
    if (phrase.form === 'name' && phrase.name !== null && phrase.key !== 'capital') return;
    const near = phrases.slice(Math.max(0, i - 3), i + 4);
    const state = near.find(
      (other) =>
        inOrOf(other, phrase, analysis) && (states.has(other.key) || (other.sense === 'state' && other.identity)),
    );
    const city = near.find((other) => other.form === 'name' && isApposed(other.head, phrase.head, analysis));
    if (state && city) capitals.set(city.key, state.identity ?? `state:${states.get(state.key)}`);
  });
  return capitals;
}

function inOrOf(other: Phrase, phrase: Phrase, analysis: Analysis): boolean {
  if (other.form !== 'name') return false;
  return (other.from >= phrase.from && other.to <= phrase.to) || analysis.tokens[other.head]!.head === phrase.head;
}

function isApposed(a: number, b: number, { tokens }: Analysis): boolean {
  const tied = (one: number, two: number): boolean =>
    tokens[one]!.head === two && /^(?:appos|flat|compound)/.test(tokens[one]!.relation);
  return a !== b && (tied(a, b) || tied(b, a));
}

function modifiesAgent(phrase: Phrase, analysis: Analysis): boolean {
  const noun = analysis.tokens[analysis.tokens[phrase.head]!.head];
  return (
    noun !== undefined &&
    /^(?:official|government|regime|authority|diplomat|delegation|negotiator)$/.test(noun.lemma.toLowerCase())
  );
}

/** Keys of invented or unlisted states, and of their demonyms, with the key of the state. */
function learnedStates(
  phrases: readonly Phrase[],
  persons: ReadonlySet<string>,
  analysis: Analysis,
): ReadonlyMap<string, string> {
  const names = new Map<string, Phrase[]>();
  const states = new Map<string, string>();
  const adjectives = new Set<string>();
  for (const phrase of phrases) {
    if (phrase.form !== 'name' || phrase.identity !== null || phrase.sense === 'time' || phrase.key === '') continue;
    if (phrase.rule === 'demonym' || isPeople(phrase, analysis) || phrase.modifier) adjectives.add(phrase.key);
    const first = phrase.key.split(' ')[0]!;
    if (first !== phrase.key && isDemonymShaped(capitalised(first))) adjectives.add(first);
    if (phrase.rule === 'demonym') continue;
    if (phrase.sense === 'person' && phrase.role !== '') continue;
    const stem = phrase.key.slice(0, 3);
    const list = names.get(stem) ?? [];
    if (!list.some((other) => other.key === phrase.key)) list.push(phrase);
    names.set(stem, list);
    if (hasStateNoun(phrase, analysis) && !persons.has(phrase.key)) states.set(phrase.key, phrase.key);
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

/** Full names of persons, and their last words. */
function partsOfPersonNames(phrases: readonly Phrase[]): ReadonlySet<string> {
  const persons = new Set<string>();
  for (const phrase of phrases) {
    if (phrase.sense !== 'person' || phrase.form !== 'name') continue;
    persons.add(phrase.key);
    persons.add(phrase.key.split(' ').at(-1)!);
  }
  return persons;
}

/** Votes by context for each unknown name. */
function sensesByContext(
  phrases: readonly Phrase[],
  persons: ReadonlySet<string>,
  analysis: Analysis,
): ReadonlyMap<string, Sense> {
  const tally = new Map<string, Map<Sense, number>>();
  for (const phrase of phrases) {
    if (phrase.sense !== 'unknown' || phrase.form !== 'name') continue;
    const votes = tally.get(phrase.key) ?? new Map<Sense, number>();
    tally.set(phrase.key, votes);
    const vote = (sense: Sense, weight: number): void => void votes.set(sense, (votes.get(sense) ?? 0) + weight);
    if (persons.has(phrase.key) || persons.has(phrase.key.split(' ').at(-1)!)) vote('person', 3);
    const entity = phrase.name === null ? null : entityAt(phrase.name, analysis);
    if (entity) vote(entity, entity === 'person' && phrase.modifier ? 0.2 : 1);
    const words = phrase.key.split(' ').length;
    const article = phrase.definiteness === 'definite';
    if (isLocative(phrase.head, analysis)) vote('place', 2);
    if (isPeople(phrase, analysis) && words === 1) vote('group', 3);
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

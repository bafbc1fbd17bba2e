/** Finds the actors and recipients of a frame at the places that its pattern names. */
import type { Analysis, Token } from '../../language/index.ts';
import { SPEECH_VERBS } from '../english/events/factuality-words.ts';
import type { Cast } from './cast.ts';
import type { Frame } from './frame.ts';
import { childrenOf, isVerbal, objectOf, obliquesOf, prepositionOf, relationOf, surfaceSubject } from './grammar.ts';
import { obliquesFor, type Situation } from './match.ts';
import type { Pattern } from './pattern.ts';
import { agentOf, patientOf } from './voice.ts';

const ACTORS_OF_VERB = ['subj'];
const ACTORS_OF_NOUN = ['poss', 'by', 'subj', 'between', 'mod', 'from'];
const RECIPIENTS_OF_VERB = [
  'obj',
  'iobj',
  'to',
  'with',
  'against',
  'on',
  'upon',
  'at',
  'toward',
  'towards',
  'for',
  'from',
  'of',
  'inf',
  'that',
];
const RECIPIENTS_OF_NOUN = ['on', 'upon', 'against', 'with', 'to', 'toward', 'towards', 'at', 'for', 'into', 'iobj'];

export interface Roles {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

export function rolesOf(pattern: Pattern, frame: Frame, situation: Situation): Roles {
  const noun = pattern.speech === 'noun';
  const actorPlaces = pattern.actors
    ? [...pattern.actors, ...(noun ? ACTORS_OF_NOUN : [])]
    : noun
      ? ACTORS_OF_NOUN
      : ACTORS_OF_VERB;
  const recipientPlaces = pattern.recipients ?? (noun ? RECIPIENTS_OF_NOUN : RECIPIENTS_OF_VERB);
  const actors = firstNamed(actorPlaces, frame, situation, []);
  // "he urged Dashkar": a pronoun is nobody who is named as its object
  const named = frame.patient && frame.patient.upos !== 'PRON' ? frame.patient : null;
  const patient = named && frame.agent?.upos === 'PRON' ? situation.cast.denoted(named) : null;
  if (!noun && patient !== null && actors.includes(patient)) return { actors: [], recipients: [patient] };
  const itself = frame.agent ? situation.cast.denoted(frame.agent) : null;
  const taken = itself === null || actors.includes(itself) ? actors : [...actors, itself];
  const recipients = firstNamed(recipientPlaces, frame, situation, taken);
  if (actors.length === 0 && recipients.length > 1 && recipientPlaces.includes('between'))
    return { actors: recipients, recipients: [] };
  const parties = actors.length === 0 ? firstNamed(['between'], frame, situation, []) : [];
  if (parties.length > 1) return { actors: parties, recipients: [] };
  if (noun && actors.length === 0 && recipients.length > 0 && MUTUAL.has(pattern.type))
    return { actors: visitorsOf(frame, situation, recipients), recipients };
  if (recipients.length > 0 || noun) return { actors, recipients };
  if (pattern.type === 'PROTEST') return { actors, recipients };
  const lower = below(pattern, frame, situation, taken);
  return { actors, recipients: lower.length > 0 ? lower : conditioned(frame, situation, taken) };
}

const MUTUAL = new Set(['CONSULT', 'COOPERATE']);

/** "After talks with Kasmor the envoy left": of two who meet, one may stand in the clause as its subject. */
function visitorsOf(frame: Frame, { analysis, cast }: Situation, except: readonly number[]): readonly number[] {
  let token = frame.trigger;
  for (let depth = 0; depth < 4 && token.head >= 0; depth++) {
    token = analysis.tokens[token.head]!;
    if (!isVerbal(token)) continue;
    const subject = agentOf(analysis, token.index);
    return subject && subject.index !== frame.trigger.index
      ? cast.named(subject).filter((actor) => !except.includes(actor))
      : [];
  }
  return [];
}

function firstNamed(
  places: readonly string[],
  frame: Frame,
  situation: Situation,
  except: readonly number[],
): readonly number[] {
  for (const place of places) {
    const found: number[] = [];
    for (const token of tokensAt(place, frame, situation)) {
      for (const actor of situation.cast.named(token))
        if (!except.includes(actor) && !found.includes(actor)) found.push(actor);
    }
    if (found.length > 0) return found;
  }
  return [];
}

function tokensAt(place: string, frame: Frame, { analysis, cast }: Situation): readonly (Token | null)[] {
  const noun = frame.speech === 'noun';
  switch (place) {
    case 'subj':
      return [frame.agent && !isNobody(analysis, frame.agent) ? resolved(analysis, frame.agent, cast) : null];
    case 'obj':
      return [noun ? objectOfGovernor(analysis, frame.trigger) : frame.patient];
    case 'iobj':
      return [frame.indirect];
    case 'poss':
      return childrenOf(analysis, (noun ? frame.trigger : (frame.patient ?? frame.trigger)).index, ['nmod:poss']);
    case 'mod':
      return childrenOf(analysis, (noun ? frame.trigger : (frame.patient ?? frame.trigger)).index, [
        'amod',
        'compound',
      ]).filter((token) => cast.mentionAt(token.index) !== null);
    case 'inf':
      return frame.infinitives.flatMap((verb) => [
        patientOf(analysis, verb.index),
        ...participantsOf(analysis, verb.index),
      ]);
    case 'that':
    case 'must':
      return frame.clause ? [surfaceSubject(analysis, frame.clause.index)] : [];
    default:
      return obliquesFor(place, frame, analysis).map(({ token }) => (isVerbal(token) ? null : token));
  }
}

/** "No government could accept": nobody does it. */
function isNobody(analysis: Analysis, agent: Token): boolean {
  return childrenOf(analysis, agent.index, ['det']).some(({ lemma }) => lemma === 'no');
}

/** A pronoun that no actor is known for, as subject of what somebody says of himself: "Kasmor said it would". */
function resolved(analysis: Analysis, agent: Token, cast: Cast): Token {
  if (agent.upos !== 'PRON' || cast.denoted(agent) !== null || agent.head < 0) return agent;
  let verb = analysis.tokens[agent.head]!;
  for (let depth = 0; depth < 3 && verb.head >= 0; depth++) {
    const head = analysis.tokens[verb.head]!;
    if (relationOf(verb) === 'ccomp' && SPEECH_VERBS.has(head.lemma))
      return surfaceSubject(analysis, head.index) ?? agent;
    verb = head;
  }
  return agent;
}

function objectOfGovernor(analysis: Analysis, noun: Token): Token | null {
  return noun.head >= 0 && noun.relation === 'nsubj' ? objectOf(analysis, noun.head) : null;
}

/** Prepositions that put somebody into the event; "in", "at" and "near" only say where. */
const INVOLVING = new Set([
  'to',
  'with',
  'against',
  'on',
  'upon',
  'from',
  'for',
  'over',
  'about',
  'between',
  'of',
  'toward',
  'towards',
  'by',
  'into',
]);

function participantsOf(analysis: Analysis, index: number): Token[] {
  return obliquesOf(analysis, index)
    .filter(({ preposition, token }) => INVOLVING.has(preposition) && !isVerbal(token))
    .map(({ token }) => token);
}

/** Who is to yield: the subject of the condition in "threatened to leave unless Veldria opens the gates". */
function conditioned(frame: Frame, { analysis, cast }: Situation, except: readonly number[]): readonly number[] {
  for (const verb of [frame.trigger, ...frame.infinitives]) {
    for (const clause of childrenOf(analysis, verb.index, ['advcl'])) {
      if (!childrenOf(analysis, clause.index, ['mark']).some(({ lemma }) => CONDITIONS.has(lemma))) continue;
      const named = cast.named(surfaceSubject(analysis, clause.index)).filter((actor) => !except.includes(actor));
      if (named.length > 0) return named;
    }
  }
  return [];
}

const CONDITIONS = new Set(['if', 'unless', 'until']);

/** How many words below a trigger are asked. */
const REACH = 40;
const SKIPPED = new Set([
  'acl:relcl',
  'parataxis',
  'conj',
  'cc',
  'punct',
  'advmod',
  'aux',
  'aux:pass',
  'mark',
  'case',
  'nsubj',
  'nsubj:pass',
]);

/** The nearest actor in the complements of a verb, breadth first: "threatened to put tariffs on Veldrian goods". */
function below(
  pattern: Pattern,
  frame: Frame,
  { analysis, cast }: Situation,
  except: readonly number[],
): readonly number[] {
  // "sent engineers": an object that the pattern knows by its noun is what is dealt with, not whom it is done to
  const theme = pattern.slots.some(({ names, lemmas, absent }) => names.includes('obj') && lemmas && !absent)
    ? frame.patient
    : null;
  let level: readonly Token[] = [
    frame.patient,
    ...frame.infinitives,
    frame.clause,
    ...participantsOf(analysis, frame.trigger.index),
  ].filter((token): token is Token => token !== null);
  let visited = 0;
  while (level.length > 0 && visited < REACH) {
    const next: Token[] = [];
    for (const token of level) {
      visited++;
      if (!isVerbal(token) && token !== theme) {
        const named = cast.named(token).filter((actor) => !except.includes(actor));
        if (named.length > 0) return named;
      }
      for (const child of analysis.dependents[token.index] ?? []) {
        const dependent = analysis.tokens[child]!;
        if (SKIPPED.has(dependent.relation)) continue;
        const relation = relationOf(dependent);
        if ((relation === 'obl' || relation === 'nmod') && dependent.relation !== 'nmod:poss') {
          if (!INVOLVING.has(prepositionOf(analysis, child))) continue;
        }
        next.push(dependent);
      }
    }
    level = next;
  }
  return [];
}

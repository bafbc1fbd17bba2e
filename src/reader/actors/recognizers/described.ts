import type { Analysis } from '../../../language/index.ts';
import { ARTIFACT_NOUNS } from '../../english/agent-nouns.ts';
import { definitenessOf, numberOf } from '../grammar.ts';
import { knownName } from '../lexicon.ts';
import { type BasePhrase, nameKey, type Phrase, type Sense } from '../phrase.ts';
import { agentNounAt, textOf } from '../segments.ts';
import { isByDescent } from './peoples.ts';

const TIME_NOUNS =
  /^(?:day|week|month|year|hour|minute|second|morning|evening|night|afternoon|decade|century|today|yesterday|tomorrow|tonight|time|weekend|season|spring|summer|autumn|winter|period|moment|era|date|ago)$/;

/** Phrases without a name: by the noun they end in, somebody ("the minister"), somebody's words ("the statement"), or a thing. */
export function recognizeDescription(base: BasePhrase, analysis: Analysis): Phrase | null {
  const head = analysis.tokens[base.head]!;
  const found = agentNounAt(analysis, base.core, base.to - 1) ?? agentNounAt(analysis, base.core, base.head);
  const lemma = head.lemma.toLowerCase();
  const people = head.upos === 'PROPN' || head.upos === 'ADJ' || head.upos === 'NOUN' ? peopleOf(base, analysis) : null;
  const number = people ? 'plural' : numberOf(base, analysis);
  const first = analysis.tokens[base.from]!.text.toLowerCase();
  const distributed = /^(?:neither|either|both|each|every|no|any|all|most|some|other)$/.test(first);
  const sense: Sense = found
    ? found.noun.denotes === 'person' && number === 'plural'
      ? 'group'
      : found.noun.denotes === 'state' && (distributed || (number === 'plural' && lemma !== 'authority'))
        ? 'group'
        : found.noun.denotes
    : people
      ? 'group'
      : ARTIFACT_NOUNS.has(lemma)
        ? 'artifact'
        : TIME_NOUNS.test(lemma)
          ? 'time'
          : head.upos === 'NUM' || lemma === 'one'
            ? 'unknown'
            : 'thing';
  return {
    from: base.from,
    to: base.to,
    head: base.head,
    form: 'description',
    rule: people && !found ? 'people' : sense === 'thing' || sense === 'time' ? 'noun phrase' : 'role',
    sense,
    name: null,
    key: people && !found ? nameKey(textOf(analysis, { from: base.head, to: base.head + 1 })) : '',
    identity: null,
    role: found?.text ?? lemma,
    sector: found?.noun.sector ?? (people ? 'CVL' : null),
    country: people?.country ?? null,
    gender: found?.noun.gender ?? null,
    number,
    definiteness: definitenessOf(base, analysis),
    modifier: false,
  };
}

/** "the Israelis", "Kasmoris": a people as a plural noun. */
function peopleOf(base: BasePhrase, analysis: Analysis): { country: string | null } | null {
  const head = analysis.tokens[base.head]!;
  if (!/^\p{Lu}/u.test(head.text)) return null;
  const known = knownName(head.text);
  if (known && isByDescent(base.head, analysis)) return { country: null };
  if (known && (known.sort === 'people' || known.sort === 'demonym')) return { country: known.country };
  return null;
}

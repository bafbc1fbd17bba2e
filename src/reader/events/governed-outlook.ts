/** What a governing word says of the reality of what it governs. */
import type { Analysis, Token } from '../../language/index.ts';
import { OCCURRENCE, OUTCOMES, OUTLOOK_OF, type Outlook, SPEECH_VERBS } from '../english/events/factuality-words.ts';
import { childrenOf, hasTo, isNominal, objectOf } from './grammar.ts';

/** Is this token in the scope of its head, or only beside it? */
export function isGoverned(analysis: Analysis, token: Token, head: Token, relation: string): boolean {
  switch (relation) {
    case 'xcomp':
    case 'ccomp':
    case 'obj':
    case 'iobj':
    case 'conj':
    case 'nsubj':
    case 'csubj':
      return true;
    case 'obl':
    case 'nmod':
      return isNominal(token) || token.upos === 'VERB';
    case 'acl':
      if (OUTLOOK_OF.get(head.lemma) === 'possible') return true;
      return token.relation !== 'acl:relcl' && (hasTo(analysis, token) || isContent(analysis, token, head));
    case 'advcl':
      return (
        hasTo(analysis, token) ||
        childrenOf(analysis, token.index, ['mark']).some(
          ({ lemma }) => lemma === 'from' || (lemma === 'of' && head.lemma === 'suspect'),
        )
      );
    case 'amod':
    case 'compound':
      return isNominal(head) && OUTLOOK_OF.has(head.lemma);
    default:
      return false;
  }
}

/** What the head says of this dependent; null ends the climb. */
export function governedOutlook(analysis: Analysis, token: Token, head: Token, relation: string): Outlook | null {
  const outlook = OUTLOOK_OF.get(head.lemma);
  switch (relation) {
    case 'xcomp':
      // "I want to thank" thanks
      if (POLITE.has(head.lemma) && PERFORMED.has(token.lemma)) return 'transparent';
      return outlook ?? 'transparent';
    case 'ccomp':
      if (SPEECH_VERBS.has(head.lemma) && outlook !== 'denied') return null;
      return outlook === 'wished' && isFactual(analysis, token) ? null : (outlook ?? null);
    case 'obj':
      return ONLY_WITH_VERBS.has(head.lemma) ? null : (outlook ?? null);
    case 'nsubj':
    case 'csubj':
      if (token.relation === 'nsubj:pass') return outlook ?? null;
      if (head.upos === 'ADJ' && outlook === 'possible') return outlook;
      // "a release would result in calm"
      if (BRINGING.has(head.lemma) && isSupposed(analysis, head)) return 'possible';
      return outlook === 'denied' ? outlookOfSubject(head) : OCCURRENCE.has(head.lemma) ? 'transparent' : null;
    case 'advcl':
      // "was the first to provide them"
      if (SINGLING.has(head.lemma)) return null;
      if (OUTCOMES.has(token.lemma)) return 'transparent';
      if (
        outlook === 'denied' ||
        outlook === 'planned' ||
        outlook === 'possible' ||
        (outlook && objectOf(analysis, head.index))
      )
        return outlook;
      return hasTo(analysis, token) ? 'wished' : null;
    case 'acl':
      if (isSingledOut(analysis, head)) return null;
      // a plan, an offer: whether it will be done is open
      return outlook === 'planned' ? 'expected' : (outlook ?? 'wished');
    case 'obl':
      return obliqueOutlook(analysis, token, head);
    case 'nmod':
      return isNominal(head) && outlook !== 'transparent' ? (outlook ?? null) : null;
    case 'amod':
      return outlook === 'possible' ? null : (outlook ?? null);
    case 'compound':
      return outlook ?? null;
    default:
      return null;
  }
}

const POLITE = new Set(['want', 'like', 'wish']);
const PERFORMED = new Set(
  'thank congratulate commend applaud welcome condemn express apologise apologize urge reiterate stress emphasise emphasize praise salute'.split(
    ' ',
  ),
);

/** "The first model to use it", "the only state to vote against": who is singled out has done it. */
function isSingledOut(analysis: Analysis, noun: Token): boolean {
  return childrenOf(analysis, noun.index, ['amod', 'det', 'nummod']).some(({ lemma }) => SINGLING.has(lemma));
}

const SINGLING = new Set(['first', 'second', 'third', 'last', 'only', 'few', 'latest']);

const CONTENT_MARKS = new Set(['to', 'that', 'of']);

/** Verbs that say what their subject leads to: with "would" the subject is as open as what follows from it. */
const BRINGING = new Set(['result', 'mean', 'lead', 'bring', 'allow', 'require', 'include', 'help', 'constitute']);

function isSupposed(analysis: Analysis, verb: Token): boolean {
  const words = childrenOf(analysis, verb.index, ['aux']).map(({ text }) => text.toLowerCase());
  return words.includes('would') && !words.includes('have');
}

/** "A commitment to dredging the canal", "a demand that Veldria withdraw". */
function isContent(analysis: Analysis, clause: Token, noun: Token): boolean {
  if (!OUTLOOK_OF.has(noun.lemma)) return false;
  return childrenOf(analysis, clause.index, ['mark']).some(({ lemma }) => CONTENT_MARKS.has(lemma));
}

const FAILS_TO_OCCUR = new Set(['fail', 'cancel', 'delay', 'postpone', 'suspend']);

/** A clause in a tense of its own, of what is or was: "encouraged that they have left". */
function isFactual(analysis: Analysis, verb: Token): boolean {
  if (verb.xpos === 'VBD' || verb.xpos === 'VBZ') return true;
  return childrenOf(analysis, verb.index, ['aux', 'cop']).some(
    ({ xpos }) => xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP',
  );
}

/** Words that govern deeds as verbs only: what is called or pushed is a thing. */
const ONLY_WITH_VERBS = new Set([
  'call',
  'push',
  'press',
  'decline',
  'like',
  'tell',
  'ask',
  'believe',
  'forget',
  'need',
  'able',
  'say',
  'oppose',
  'avoid',
  'due',
]);

function outlookOfSubject(head: Token): Outlook | null {
  return FAILS_TO_OCCUR.has(head.lemma) && head.xpos === 'VBN' ? 'denied' : null;
}

const GOVERNING_PREPOSITIONS = new Set(['for', 'to', 'from', 'against', 'of', 'on', 'with']);
const BY_PREPOSITION: ReadonlyMap<string, Outlook> = new Map([
  ['call for', 'wished'],
  ['ask for', 'wished'],
  ['push for', 'wished'],
  ['press for', 'wished'],
  ['appeal for', 'wished'],
  ['hope for', 'possible'],
  ['afraid of', 'possible'],
  ['prepare for', 'possible'],
  ['plan for', 'planned'],
  ['wait for', 'possible'],
  ['agree to', 'planned'],
  ['agree on', 'planned'],
  ['commit to', 'planned'],
  ['threaten with', 'possible'],
  ['warn of', 'possible'],
  ['warn against', 'possible'],
  ['opt for', 'planned'],
  ['refrain from', 'denied'],
  ['abstain from', 'denied'],
  ['prevent from', 'denied'],
  ['stop from', 'denied'],
  ['bar from', 'denied'],
  ['ban from', 'denied'],
  ['keep from', 'denied'],
]);

function obliqueOutlook(analysis: Analysis, token: Token, head: Token): Outlook | null {
  const preposition = childrenOf(analysis, token.index, ['case', 'mark'])[0]?.text.toLowerCase() ?? '';
  if (!GOVERNING_PREPOSITIONS.has(preposition)) return null;
  return BY_PREPOSITION.get(`${head.lemma} ${preposition}`) ?? null;
}

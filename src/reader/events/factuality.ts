/**
 * Did it happen? What the words around a trigger say: negation, modality, tense, conditions, the verbs and nouns that govern it.
 * After Saurí and Pustejovsky, "FactBank: a corpus annotated with event factuality" (2009): polarity and certainty are carried down
 * the tree from each governing word to what it governs.
 */
import type { Analysis, Token } from '../../language/index.ts';
import {
  CONDITIONAL_MARKS,
  MODAL_OUTLOOK,
  NEARLY,
  NEGATORS,
  NOUN_OUTLOOK,
  OUTLOOK_OF,
  type Outlook,
  SPEECH_VERBS,
  UNCERTAIN_ADVERBS,
} from '../english/events/factuality-words.ts';
import { childrenOf, isNominal, objectOf, relationOf } from './grammar.ts';

export interface Factuality {
  readonly negated: boolean;
  readonly uncertain: boolean;
  readonly future: boolean;
  /** Within an if-clause or the like. */
  readonly conditional: boolean;
}

/** How many governing words are asked. */
const DEPTH = 5;

/** What the text says of the reality of the event that this token names. */
export function factualityOf(analysis: Analysis, index: number): Factuality {
  let { negated, uncertain, future, conditional } = ownOutlook(analysis, index);
  let token = analysis.tokens[index]!;
  for (let depth = 0; depth < DEPTH && token.head >= 0; depth++) {
    const head = analysis.tokens[token.head]!;
    const relation = relationOf(token);
    if (!isGoverned(analysis, token, head, relation)) break;
    if (relation === 'conj') {
      if (isNominal(token) || inherits(analysis, token)) {
        const first = ownOutlook(analysis, head.index);
        uncertain ||= first.uncertain;
        future ||= first.future;
        conditional ||= first.conditional;
        if (sharesNegation(analysis, token, head)) negated ||= first.negated;
      }
      token = head;
      continue;
    }
    const outlook = governedOutlook(analysis, token, head, relation);
    if (outlook === null) break;
    const governor = ownOutlook(analysis, head.index);
    if ((outlook === 'denied') !== governor.negated) negated = !negated;
    if (outlook === 'possible') uncertain = true;
    if (outlook === 'planned') future = true;
    if (outlook === 'transparent') {
      uncertain ||= governor.uncertain;
      future ||= governor.future;
    }
    conditional ||= governor.conditional;
    token = head;
  }
  return { negated, uncertain, future: future || conditional, conditional };
}

function ownOutlook(analysis: Analysis, index: number): Factuality {
  let negated = false;
  let uncertain = false;
  let future = false;
  let conditional = false;
  const token = analysis.tokens[index]!;
  for (const child of analysis.dependents[index] ?? []) {
    const dependent = analysis.tokens[child]!;
    const word = dependent.text.toLowerCase();
    const relation = relationOf(dependent);
    if (NEGATORS.has(word) && relation !== 'conj' && !isOnly(analysis, dependent)) negated = !negated;
    else if (NEARLY.has(word) && !isNominal(token)) negated = true;
    else if (UNCERTAIN_ADVERBS.has(word) && relation === 'advmod') uncertain = true;
    else if (CONDITIONAL_MARKS.has(word) && (relation === 'mark' || relation === 'advmod')) conditional = true;
    else if (relation === 'amod' && isNominal(token))
      ({ negated, uncertain, future } = modified(dependent, { negated, uncertain, future }));
    else if (relation === 'aux') {
      const outlook = modalOutlook(analysis, dependent, token);
      if (outlook === 'planned') future = true;
      if (outlook === 'possible') uncertain = true;
    } else if ((relation === 'nsubj' || relation === 'obj') && negativeDeterminer(analysis, dependent))
      negated = !negated;
  }
  return { negated, uncertain: uncertain || conditional, future, conditional };
}

function modified(modifier: Token, sofar: { negated: boolean; uncertain: boolean; future: boolean }) {
  const outlook = NOUN_OUTLOOK.get(modifier.text.toLowerCase());
  return {
    negated: outlook === 'denied' || sofar.negated,
    uncertain: outlook === 'possible' || sofar.uncertain,
    future: outlook === 'planned' || sofar.future,
  };
}

/** "Not only" denies nothing. */
function isOnly(analysis: Analysis, negator: Token): boolean {
  const next = analysis.tokens[negator.index + 1]?.text.toLowerCase();
  return next === 'only' || next === 'just' || next === 'least';
}

function negativeDeterminer(analysis: Analysis, noun: Token): boolean {
  const word = noun.text.toLowerCase();
  if (word === 'nobody' || word === 'none' || word === 'nothing' || word === 'neither') return true;
  return (analysis.dependents[noun.index] ?? []).some((child) => {
    const token = analysis.tokens[child]!;
    const text = token.text.toLowerCase();
    return relationOf(token) === 'det' && (text === 'no' || text === 'neither');
  });
}

/** "Would" after a verb of saying in the past is its future: "said it would leave". */
function modalOutlook(analysis: Analysis, modal: Token, verb: Token): Outlook | undefined {
  const outlook = MODAL_OUTLOOK.get(modal.text.toLowerCase());
  const word = modal.text.toLowerCase();
  if (word !== 'would' && word !== "'d" && word !== '’d') return outlook;
  if (verb.head < 0) return outlook;
  const governor = analysis.tokens[verb.head]!;
  return SPEECH_VERBS.has(governor.lemma) ? 'planned' : outlook;
}

/** Is this token in the scope of its head, or only beside it? */
function isGoverned(analysis: Analysis, token: Token, head: Token, relation: string): boolean {
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
      return token.relation !== 'acl:relcl' && hasTo(analysis, token);
    case 'advcl':
      return (
        hasTo(analysis, token) || childrenOf(analysis, token.index, ['mark']).some((mark) => mark.lemma === 'from')
      );
    case 'amod':
    case 'compound':
      return isNominal(head) && OUTLOOK_OF.has(head.lemma);
    default:
      return false;
  }
}

function hasTo(analysis: Analysis, token: Token): boolean {
  return (analysis.dependents[token.index] ?? []).some((child) => {
    const { lemma, upos, index } = analysis.tokens[child]!;
    return lemma === 'to' && upos === 'PART' && index < token.index;
  });
}

/** The second of two verbs shares the modal of the first unless it has a tense of its own. */
function inherits(analysis: Analysis, token: Token): boolean {
  if (token.xpos === 'VBD' || token.xpos === 'VBZ' || token.xpos === 'VBP') return false;
  return childrenOf(analysis, token.index, ['aux', 'nsubj']).length === 0;
}

function sharesNegation(analysis: Analysis, token: Token, head: Token): boolean {
  return !childrenOf(analysis, token.index, ['cc']).some((cc) => cc.lemma === 'but') && token.index > head.index;
}

/** What the head says of this dependent; null ends the climb. */
function governedOutlook(analysis: Analysis, token: Token, head: Token, relation: string): Outlook | null {
  const outlook = OUTLOOK_OF.get(head.lemma);
  switch (relation) {
    case 'xcomp':
      return outlook ?? 'transparent';
    case 'ccomp':
      return SPEECH_VERBS.has(head.lemma) && outlook !== 'denied' ? null : (outlook ?? null);
    case 'obj':
      return outlook ?? null;
    case 'nsubj':
    case 'csubj':
      if (token.relation === 'nsubj:pass') return outlook ?? null;
      return outlook === 'denied' || outlook === 'planned' ? outlookOfSubject(head) : subjectModal(analysis, head);
    case 'advcl':
      if (outlook === 'denied' || outlook === 'planned' || (outlook && objectOf(analysis, head.index))) return outlook;
      return hasTo(analysis, token) ? 'possible' : null;
    case 'acl':
      return outlook ?? 'possible';
    case 'obl':
      return obliqueOutlook(analysis, token, head);
    case 'nmod':
      return isNominal(head) && outlook !== 'transparent' ? (outlook ?? null) : null;
    case 'amod':
    case 'compound':
      return outlook ?? null;
    default:
      return null;
  }
}

const FAILS_TO_OCCUR = new Set(['fail', 'cancel', 'delay', 'postpone', 'suspend']);

function outlookOfSubject(head: Token): Outlook | null {
  return FAILS_TO_OCCUR.has(head.lemma) && head.xpos === 'VBN' ? 'denied' : null;
}

/** "Talks may resume", "the attack did not take place": the verb's own modality is that of the event. */
function subjectModal(analysis: Analysis, head: Token): Outlook | null {
  const { uncertain, future, negated } = ownOutlook(analysis, head.index);
  if (negated) return 'transparent';
  return uncertain ? 'possible' : future ? 'planned' : null;
}

const GOVERNING_PREPOSITIONS = new Set(['for', 'to', 'from', 'against', 'of', 'on', 'with']);
const BY_PREPOSITION: ReadonlyMap<string, Outlook> = new Map([
  ['call for', 'possible'],
  ['ask for', 'possible'],
  ['push for', 'possible'],
  ['press for', 'possible'],
  ['appeal for', 'possible'],
  ['hope for', 'possible'],
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

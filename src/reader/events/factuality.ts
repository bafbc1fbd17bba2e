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
  OCCURRENCE,
  OUTCOMES,
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
  /** Uncertain, but held likely or meant: a plan rather than a possibility. */
  readonly expected: boolean;
  /** Wanted, allowed or meant by somebody, and no more said. */
  readonly wished: boolean;
}

/** How many governing words are asked. */
const DEPTH = 5;

/** What the text says of the reality of the event that this token names. */
export function factualityOf(analysis: Analysis, index: number): Factuality {
  const start = analysis.tokens[index]!;
  const copula = relationOf(start) === 'cop' || relationOf(start) === 'aux';
  let token = copula && start.head >= 0 ? analysis.tokens[start.head]! : start;
  const sum: Flags = ownOutlook(analysis, token.index);
  for (let depth = 0; depth < DEPTH && token.head >= 0; depth++) {
    const head = analysis.tokens[token.head]!;
    const relation = relationOf(token);
    if (!isGoverned(analysis, token, head, relation)) break;
    const governor = ownOutlook(analysis, head.index);
    if (relation === 'conj') {
      if (isNominal(token) || inherits(analysis, token)) {
        include(sum, governor);
        if (governor.negated && sharesNegation(analysis, token, head)) sum.negated = true;
      }
    } else {
      const outlook = governedOutlook(analysis, token, head, relation);
      if (outlook === null) {
        // the object of a deed to come is to come as well, if it is a deed; it need not be doubtful
        if (relation === 'obj') sum.future ||= governor.future;
        break;
      }
      if ((outlook === 'denied') !== governor.negated) sum.negated = !sum.negated;
      mark(sum, outlook);
      if (outlook === 'transparent') include(sum, governor);
      sum.conditional ||= governor.conditional;
    }
    token = head;
  }
  if (opensWithCondition(analysis, start)) {
    sum.conditional = true;
    sum.uncertain = true;
  }
  return { ...sum, future: sum.future || sum.conditional };
}

/** The longest if-clause that is looked back over, in tokens. */
const CLAUSE = 12;

/** "If Kasmor attacks,": the first clause of the sentence, known by its words even where the parser lost it. */
function opensWithCondition(analysis: Analysis, token: Token): boolean {
  const from = analysis.sentences[token.sentence]?.from ?? token.index;
  if (token.index - from > CLAUSE) return false;
  const first = analysis.tokens[from]!.text.toLowerCase();
  if (first !== 'if' && first !== 'unless') return false;
  for (let i = from; i < token.index; i++) if (analysis.tokens[i]!.text === ',') return false;
  return true;
}

type Flags = { -readonly [Key in keyof Factuality]: boolean };

function include(sum: Flags, other: Factuality): void {
  sum.uncertain ||= other.uncertain;
  sum.future ||= other.future;
  sum.wished ||= other.wished;
  sum.expected ||= other.expected;
  sum.conditional ||= other.conditional;
}

/** What is open or wished lies ahead; what somebody can do or seems to do need not. */
function mark(sum: Flags, outlook: Outlook | undefined): void {
  if (outlook === 'possible' || outlook === 'able' || outlook === 'expected') sum.uncertain = true;
  if (outlook === 'expected') sum.expected = true;
  if (outlook === 'wished') sum.wished = true;
  if (outlook && AHEAD.has(outlook)) sum.future = true;
}

const AHEAD: ReadonlySet<Outlook> = new Set(['possible', 'planned', 'wished', 'expected']);

function ownOutlook(analysis: Analysis, index: number): Flags {
  const sum: Flags = {
    negated: false,
    uncertain: false,
    future: false,
    conditional: false,
    wished: false,
    expected: false,
  };
  const token = analysis.tokens[index]!;
  let ahead = false;
  let being = false;
  for (const child of analysis.dependents[index] ?? []) {
    const dependent = analysis.tokens[child]!;
    const word = dependent.text.toLowerCase();
    const relation = relationOf(dependent);
    if (NEGATORS.has(word) && relation !== 'conj' && !isOnly(analysis, dependent)) sum.negated = !sum.negated;
    else if (NEARLY.has(word) && !isNominal(token)) sum.negated = true;
    else if (UNCERTAIN_ADVERBS.has(word) && relation === 'advmod') sum.uncertain = true;
    else if (CONDITIONAL_MARKS.has(word) && (relation === 'mark' || relation === 'advmod')) sum.conditional = true;
    else if (relation === 'amod' && isNominal(token)) modified(dependent, sum);
    else if (relation === 'aux') mark(sum, modalOutlook(analysis, dependent, token));
    else if ((relation === 'nsubj' || relation === 'obj') && negativeDeterminer(analysis, dependent))
      sum.negated = !sum.negated;
    if (word === 'to' && dependent.upos === 'PART') ahead = true;
    if (relation === 'aux' && FINITE_BE.has(word) && !ahead) being = true;
  }
  if (being && ahead) sum.future = true;
  if (sum.future && hangsOnCondition(analysis, index)) sum.uncertain = true;
  if (sum.conditional) sum.uncertain = true;
  return sum;
}

/** "Will leave if": a plan with a condition is a possibility. */
function hangsOnCondition(analysis: Analysis, index: number): boolean {
  return childrenOf(analysis, index, ['advcl']).some((clause) =>
    childrenOf(analysis, clause.index, ['mark']).some(({ lemma }) => lemma === 'if' || lemma === 'unless'),
  );
}

/** "Is to be held": a form of "be" before "to" is a plan. */
const FINITE_BE = new Set(['is', 'are', 'was', 'were', "'s", "'re", '’s', '’re']);

function modified(modifier: Token, sum: Flags): void {
  const outlook = NOUN_OUTLOOK.get(modifier.text.toLowerCase());
  if (outlook === 'denied') sum.negated = true;
  mark(sum, outlook);
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

/** "Would" after a verb of saying in the past is its future: "said it would leave"; with "have" it is what did not come about. */
function modalOutlook(analysis: Analysis, modal: Token, verb: Token): Outlook | undefined {
  const word = modal.text.toLowerCase();
  const outlook = MODAL_OUTLOOK.get(word);
  if (word !== 'would' && word !== "'d" && word !== '’d') return outlook;
  const governor = verb.head >= 0 ? analysis.tokens[verb.head]! : null;
  if (governor && SPEECH_VERBS.has(governor.lemma)) return 'planned';
  return childrenOf(analysis, verb.index, ['advcl', 'aux']).some(({ lemma }) => lemma === 'have')
    ? 'possible'
    : 'planned';
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
      if (OUTLOOK_OF.get(head.lemma) === 'possible') return true;
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
      if (SPEECH_VERBS.has(head.lemma) && outlook !== 'denied') return null;
      return outlook === 'wished' && isFactual(analysis, token) ? null : (outlook ?? null);
    case 'obj':
      return ONLY_WITH_VERBS.has(head.lemma) ? null : (outlook ?? null);
    case 'nsubj':
    case 'csubj':
      if (token.relation === 'nsubj:pass') return outlook ?? null;
      if (head.upos === 'ADJ' && outlook === 'possible') return outlook;
      return outlook === 'denied' ? outlookOfSubject(head) : OCCURRENCE.has(head.lemma) ? 'transparent' : null;
    case 'advcl':
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
      return outlook ?? 'wished';
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

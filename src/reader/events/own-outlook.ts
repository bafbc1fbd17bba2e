/** What the words that hang on a trigger say of its reality: negators, modals, adverbs, modifiers, marks of clauses. */
import type { Analysis, Token } from '../../language/index.ts';
import {
  CONDITIONAL_MARKS,
  MODAL_OUTLOOK,
  NEARLY,
  NEGATORS,
  NOUN_OUTLOOK,
  type Outlook,
  SPEECH_VERBS,
  UNCERTAIN_ADVERBS,
} from '../english/events/factuality-words.ts';
import { hangsOnCondition } from './conditions.ts';
import { type Flags, mark, noFlags } from './flags.ts';
import { childrenOf, isNominal, relationOf } from './grammar.ts';

export function ownOutlook(analysis: Analysis, index: number): Flags {
  const sum: Flags = noFlags();
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
    if ((relation === 'aux' || relation === 'cop') && FINITE_BE.has(word) && !ahead) being = true;
  }
  if (being && ahead) sum.future = true;
  if (sum.future && hangsOnCondition(analysis, index)) sum.uncertain = true;
  if (sum.conditional) sum.uncertain = true;
  return sum;
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
  // "whether or not"
  if (analysis.tokens[negator.index - 1]?.text.toLowerCase() === 'or') return true;
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
  // "would like" is said now
  if (verb.lemma === 'like') return undefined;
  const outlook = MODAL_OUTLOOK.get(word);
  // "an aircraft that can carry": a property, nothing that anybody expects
  if (outlook === 'able' && verb.relation === 'acl:relcl') return 'wished';
  if (word !== 'would' && word !== "'d" && word !== '’d') return outlook;
  const governor = verb.head >= 0 ? analysis.tokens[verb.head]! : null;
  if (governor && SPEECH_VERBS.has(governor.lemma)) return 'planned';
  return childrenOf(analysis, verb.index, ['advcl', 'aux']).some(({ lemma }) => lemma === 'have')
    ? 'possible'
    : 'planned';
}

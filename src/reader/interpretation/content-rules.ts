/** What the words themselves do: rules over the clauses of the content, in order. */
import type { Token, TokenRange } from '../../language/index.ts';
import type { Act } from '../../record/index.ts';
import {
  ACCEPTING,
  BACKING,
  BELIEVING,
  CLAIMS,
  COERCION,
  CONSEQUENCES,
  FAULT,
  INTENDING,
  OFFERING,
  OWNING,
  PRAISE,
  READY,
  STEADFAST,
  UNTRUTH,
  WANTING,
  WRONGDOING,
} from '../english/act-words.ts';
import type { Work } from '../work.ts';
import type { Clause } from './clauses.ts';
import {
  AFTER_SOMETHING,
  DUTY,
  EARNEST,
  FIRST_PERSON,
  hasAgent,
  hasDeterminer,
  hasFaultyAttribute,
  isFaultAddedTo,
  isFaultyCause,
  isFuture,
  isLetMe,
  isOnly,
  isStopping,
  NO_GO,
  openingOf,
  slice,
} from './content-signs.ts';
import type { Side } from './speaker-side.ts';

/** A clause with the side that its subject stands on. */
export interface Said extends Clause {
  readonly side: Side;
}

export interface Saying {
  readonly work: Work;
  readonly content: readonly TokenRange[];
  readonly clauses: readonly Said[];
  /** The clauses that stand on their own. */
  readonly main: readonly Said[];
  readonly tokens: readonly Token[];
}

export interface ContentRule {
  readonly act: Act;
  readonly why: string;
  readonly holds: (saying: Saying) => boolean;
}

/** In order: the first rule that holds names the act. */
export const CONTENT_RULES: readonly ContentRule[] = [
  {
    act: 'ask',
    why: 'what ends in a question mark asks',
    holds: ({ tokens }) => [...tokens].reverse().find(({ text }) => !/^["'’”]$/.test(text))?.text === '?',
  },
  {
    act: 'criticise',
    why: '"inaccurate and unfair": who also finds fault answers with a judgement of their own',
    holds: ({ main, tokens }) =>
      main.some(({ head, negated }) => !negated && UNTRUTH.has(head.lemma) && isFaultAddedTo(head, tokens)),
  },
  {
    act: 'accuse',
    why: '"an unprovoked attack": a deed and its judgement, without a verb',
    holds: ({ main, tokens }) =>
      main.length === 0 &&
      tokens.some(
        ({ lemma, upos, index }) =>
          upos === 'NOUN' &&
          WRONGDOING.has(lemma) &&
          tokens.some(({ head, relation, lemma: word }) => head === index && relation === 'amod' && FAULT.has(word)),
      ),
  },
  {
    act: 'deny',
    why: '"false", "a fairy tale", "not so": a claim is called untrue',
    holds: ({ tokens, main, clauses }) =>
      main.some(({ head, negated }) => !negated && UNTRUTH.has(head.lemma)) ||
      clauses.some(
        ({ head, negated, subject }) => !negated && UNTRUTH.has(head.lemma) && CLAIMS.has(subject?.lemma ?? ''),
      ) ||
      /^(?:not (?:so|true|at all)|untrue|false|nonsense|never)\b/i.test(openingOf(tokens)),
  },
  {
    act: 'threaten',
    why: '"we will … unless": a deed of the speaker’s own, to deter',
    holds: ({ main, clauses }) =>
      main.some(
        ({ side, modal, head, negated, objects }) =>
          !negated &&
          isFuture(modal) &&
          ((side === 'self' &&
            ((COERCION.has(head.lemma) && !isStopping(head, objects)) ||
              objects.some(({ lemma }) => CONSEQUENCES.has(lemma)))) ||
            (side !== 'self' && head.lemma === 'pay' && objects.some(({ lemma }) => CONSEQUENCES.has(lemma)))),
      ) ||
      (clauses.some(({ mark }) => mark === 'if') &&
        main.some(({ modal, head, negated }) => modal !== null && !negated && COERCION.has(head.lemma))) ||
      (clauses.some(({ mark }) => mark === 'unless') &&
        main.some(({ side, modal }) => side === 'self' && isFuture(modal))),
  },
  {
    act: 'demand',
    why: 'an order',
    holds: ({ main }) =>
      main.some(
        ({ imperative, head, objects }) =>
          imperative && !/^(?:look|see|say|think|imagine|thank)$/.test(head.lemma) && !isLetMe(head, objects),
      ),
  },
  {
    act: 'reject',
    why: '"will not", "cannot accept": the speaker’s side refuses',
    holds: ({ main }) =>
      main.some(
        ({ side, modal, negated, head }) =>
          negated &&
          side === 'self' &&
          !STEADFAST.has(head.lemma) &&
          (isFuture(modal) || (modal === 'can' && ACCEPTING.has(head.lemma))),
      ),
  },
  {
    act: 'reject',
    why: '"a non-starter", "out of the question", "not while armed men cross it"',
    holds: ({ work, content, tokens }) =>
      /^not (?:while|until|unless|before|without|under|as long)\b/i.test(openingOf(tokens)) ||
      content.some((range) => NO_GO.test(slice(work, range))),
  },
  {
    act: 'reject',
    why: '"we oppose", "he was against it"',
    holds: ({ main }) =>
      main.some(
        ({ side, head, negated }) =>
          side === 'self' && !negated && /^(?:oppose|opposed|against|reject|refuse)$/.test(head.lemma),
      ),
  },
  {
    act: 'demand',
    why: '"X must", "X should": a duty laid on another',
    holds: ({ main, clauses }) =>
      main.some(({ side, modal, past }) => side !== 'self' && DUTY.test(modal ?? '') && !past) ||
      clauses.some(
        ({ side, modal, mark }) => side === 'other' && /^(?:must|ought)$/.test(modal ?? '') && mark !== 'if',
      ),
  },
  {
    act: 'demand',
    why: '"we want", "I demand"',
    holds: ({ main }) =>
      main.some(
        ({ side, head, negated, past, passive }) =>
          side === 'self' && !negated && !past && !passive && WANTING.has(head.lemma),
      ),
  },
  {
    act: 'accept',
    why: '"ready to", "would come if"',
    holds: ({ main, clauses }) =>
      main.some(
        ({ side, head, negated, modal }) =>
          side === 'self' &&
          !negated &&
          (READY.has(head.lemma) || (/^(?:accept|agree|consent)$/.test(head.lemma) && modal === null)),
      ) ||
      main.some(
        ({ side, modal, head, negated }) =>
          side === 'self' &&
          !negated &&
          isFuture(modal) &&
          (ACCEPTING.has(head.lemma) || (clauses.some(({ mark }) => mark === 'if') && head.lemma === 'come')),
      ),
  },
  {
    act: 'concede',
    why: '"we regret", "our mistake"',
    holds: ({ main }) =>
      main.some(
        ({ side, head, negated }) =>
          side === 'self' && !negated && (OWNING.has(head.lemma) || /^(?:sorry|mistaken)$/.test(head.lemma)),
      ),
  },
  {
    act: 'deny',
    why: '"we did not", "there was no": the speaker’s side says that it is not so',
    holds: ({ main }) =>
      main
        .slice(0, 2)
        .some(
          ({ side, negated, modal, existential, head }) =>
            negated &&
            modal === null &&
            (side === 'self' || existential) &&
            !BELIEVING.has(head.lemma) &&
            !/^(?:care|consider|know|mind|regard|see|want)$/.test(head.lemma),
        ),
  },
  {
    act: 'accuse',
    why: '"X has violated": another’s deed that is held against it',
    holds: ({ clauses }) =>
      clauses.some(({ side, head, passive, negated, modal, mark, objects }) => {
        if (mark === 'if' || mark === 'unless') return false;
        const wrong =
          WRONGDOING.has(head.lemma) || (head.lemma === 'open' && objects.some(({ lemma }) => lemma === 'fire'));
        return side === 'other' && wrong && !passive && !negated && (modal === null || modal === 'would');
      }),
  },
  {
    act: 'accuse',
    why: '"they were shot by X": a deed with its doer',
    holds: ({ clauses, work }) =>
      clauses.some(
        ({ passive, head, negated }) => passive && !negated && WRONGDOING.has(head.lemma) && hasAgent(work, head),
      ),
  },
  {
    act: 'criticise',
    why: '"shameful", "an insult"; "would be a mistake" is advice',
    holds: ({ main, work }) =>
      main.some(
        ({ head, negated, objects, side, modal }) =>
          side !== 'self' &&
          modal === null &&
          !negated &&
          ([head, ...objects.filter((object) => hasDeterminer(work, object))].some(
            ({ lemma, upos }) => FAULT.has(lemma) && upos !== 'VERB',
          ) ||
            (side === 'other' && objects.some((object) => hasFaultyAttribute(work, object)))),
      ),
  },
  {
    act: 'criticise',
    why: '"he only wants the money", "they are not serious": motives laid at another’s door',
    holds: ({ clauses, work }) =>
      clauses.some(
        ({ side, head, modal, negated, subject }) =>
          side !== 'self' &&
          /^(?:NOUN|PROPN|PRON)$/.test(subject?.upos ?? '') &&
          modal === null &&
          (negated ? EARNEST.test(head.lemma) : AFTER_SOMETHING.test(head.lemma) && isOnly(work, head)),
      ),
  },
  {
    act: 'criticise',
    why: '"due to unreasonable terms": the cause is found fault with',
    holds: ({ tokens, work }) => tokens.some((token) => isFaultyCause(work, token)),
  },
  {
    act: 'promise',
    why: '"we will": the speaker’s own deed, in the speaker’s own words',
    holds: ({ main }) =>
      main.some(
        ({ side, modal, negated, head, subject }) =>
          side === 'self' &&
          modal === 'will' &&
          !negated &&
          head.upos === 'VERB' &&
          FIRST_PERSON.test(subject?.text ?? ''),
      ),
  },
  {
    act: 'promise',
    why: '"the gate would be raised": a deed to come that nobody else is said to do',
    holds: ({ main, work }) =>
      main
        .slice(0, 1)
        .some(
          ({ side, modal, passive, head }) => side === 'none' && passive && isFuture(modal) && !hasAgent(work, head),
        ),
  },
  {
    act: 'intend',
    why: '"it would meet", "they plan"',
    holds: ({ main }) =>
      main.some(
        ({ side, modal, negated, head, past }) =>
          side === 'self' &&
          !negated &&
          ((isFuture(modal) && head.upos === 'VERB' && !past) || (INTENDING.has(head.lemma) && modal === null)),
      ),
  },
  {
    act: 'support',
    why: '"we welcome", "a great step"',
    holds: ({ main }) =>
      main.some(
        ({ side, head, negated }) =>
          !negated &&
          ((side === 'self' && BACKING.has(head.lemma)) ||
            (side !== 'self' && PRAISE.has(head.lemma) && head.upos !== 'VERB')),
      ),
  },
  {
    act: 'propose',
    why: '"we propose", "I suggest"',
    holds: ({ main }) =>
      main.some(({ side, head, negated }) => side === 'self' && !negated && OFFERING.has(head.lemma)),
  },
  {
    act: 'believe',
    why: '"we hope", "I fear"',
    holds: ({ main }) => main.slice(0, 1).some(({ side, head }) => side === 'self' && BELIEVING.has(head.lemma)),
  },
];

/**
 * What opens a condition in English, tried in this order. `sense` says what the clause does to its main clause: `if` must come true,
 * `unless` must not, `before` waits for the main clause, `except` is left out of it, `without` must be there.
 */
export type ConditionSense = 'if' | 'unless' | 'before' | 'except' | 'without' | 'order';

export interface ConditionOpener {
  readonly sense: ConditionSense;
  readonly pattern: RegExp;
}

export const CONDITION_OPENERS: readonly ConditionOpener[] = [
  { sense: 'if', pattern: /\bonly (?:if|when|after|once|in (?:return|exchange) for)\b/iu },
  { sense: 'if', pattern: /\b(?:on (?:the )?condition|provided|providing|on the understanding)(?: that)?\b/iu },
  { sense: 'if', pattern: /\b(?:as|so) long as\b/iu },
  { sense: 'if', pattern: /\bin (?:return|exchange) for\b/iu },
  { sense: 'if', pattern: /\bthe moment\b(?= \p{L}+ \p{L}+)/iu },
  { sense: 'unless', pattern: /\bunless\b/iu },
  { sense: 'unless', pattern: /\b(?:not|never) while\b/iu },
  { sense: 'except', pattern: /\b(?:except|save|apart from|other than)(?: for)?\b(?=.)/iu },
  {
    sense: 'before',
    pattern:
      /\bbefore\b(?= (?:(?! and )[^.,;:”"]){2,60}\b(?:can|could|will|would|may|might|is|are|was|were|has|have)\b)/iu,
  },
  { sense: 'if', pattern: /\bonce\b(?= (?:there|the|they|it|he|she|we|all|every|\p{L}+s) )/iu },
  { sense: 'if', pattern: /\bif\b/iu },
  { sense: 'without', pattern: /\b(?:no|not|never|nothing)\b[^.,;]{0,60}?\bwithout\b/iu },
];

/** "not … until every bolt has been looked at": a condition where a clause follows, a date where none does. */
export const UNTIL: ConditionOpener = {
  sense: 'if',
  pattern:
    /\buntil\b(?! (?:the |mid|late|early|next|last|at |about |now|then|recently)?-?(?:\d|end|start|beginning|middle|midnight|noon|dawn|dusk|spring|summer|autumn|winter|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|tomorrow|week|month|year))/iu,
};

/** "When they stop, we can talk": a condition where what follows is still to come. */
export const WHEN: ConditionOpener = {
  sense: 'if',
  pattern:
    /\b(?:when|after)\b(?= [\p{L}’' ]{2,60}?,? (?:we|i|it|they|he|she|[\p{L} ]{2,30}) (?:can|could|will|would|shall|might|may)\b)/iu,
};

/** "Take the gun away and we can talk": an order that is a condition. */
export const IMPERATIVE =
  /(?:^|[.:;!?]\s|[“"])\s*((?:take|give|show|stop|pull|open|close|shut|lift|end|release|let|put|pay|leave|send|bring|sign|free|withdraw|return|drop|keep|lay)\b[^.;!?]{3,80}?)\s*,? and (?:we|i|they|you|it|he|she)(?:’ll|'ll| can| could| will| would| shall)\b/iu;

/** Before these words "if" asks or compares and sets no condition. */
export const NO_CONDITION_BEFORE =
  /\b(?:as|even|ask|asks|asked|asking|wonder|wondered|see|know|knew|doubt|what|not|sure|say|check|or)\s+$/iu;

/** Where a condition's clause ends. */
export const CLAUSE_END =
  /[,;:.!?…”"]|\s[—–-]\s|\s(?:but|and (?:that|only|we|i|they|it|he|she|will|would)|or (?:else|we|i|they))\b/iu;

/** Words that show that what is said lies ahead: no condition without them. */
export const AHEAD =
  /\b(?:will|would|can|could|shall|should|may|might|must|ready|prepared|willing|’ll|'ll|wo|accept|agree|talk|never|cannot|return|exchange|everything|no|not)\b/iu;

/** The clauses of what was said: predicate, subject, modal, negation. */
import type { Analysis, Token, TokenRange } from '../../language/index.ts';

export interface Clause {
  readonly head: Token;
  readonly subject: Token | null;
  readonly objects: readonly Token[];
  readonly passive: boolean;
  /** Lemma of the modal or half-modal: will, would, must, should, can, need, have, ought. */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly imperative: boolean;
  /** "there is", "there was". */
  readonly existential: boolean;
  readonly past: boolean;
  /** True if it stands on its own in the content, false if it hangs on another clause of it. */
  readonly main: boolean;
  /** The subordinator: "if", "unless", "that". */
  readonly mark: string | null;
}

/** Clauses beyond this many say little of the act. */
const MOST = 12;

/** The clauses of every content asked about so far: many rules ask for those of the same statement. */
const KNOWN = new WeakMap<Analysis, WeakMap<readonly TokenRange[], readonly Clause[]>>();

/** The clauses of what was said, in text order; read once for each content of an analysis. */
export function clausesOf(analysis: Analysis, content: readonly TokenRange[]): readonly Clause[] {
  const known = KNOWN.get(analysis) ?? new WeakMap<readonly TokenRange[], readonly Clause[]>();
  const clauses = known.get(content) ?? readClauses(analysis, content);
  KNOWN.set(analysis, known.set(content, clauses));
  return clauses;
}

function readClauses(analysis: Analysis, content: readonly TokenRange[]): Clause[] {
  const inside = (index: number): boolean => content.some(({ from, to }) => index >= from && index < to);
  const clauses: Clause[] = [];
  for (const { from, to } of content) {
    for (let at = from; at < to && clauses.length < MOST; at++) {
      const token = analysis.tokens[at];
      if (token && isPredicate(analysis, token)) clauses.push(clauseOf(analysis, token, inside));
    }
  }
  return clauses;
}

export function dependentsOf({ dependents, tokens }: Analysis, index: number): Token[] {
  return (dependents[index] ?? []).map((at) => tokens[at]!);
}

function isPredicate(analysis: Analysis, token: Token): boolean {
  if (token.relation.startsWith('aux') || token.relation === 'cop') return false;
  if (token.upos === 'VERB') return token.relation !== 'amod' && token.relation !== 'case';
  if (token.upos === 'AUX') return true;
  return (analysis.dependents[token.index] ?? []).some((at) => {
    const { relation } = analysis.tokens[at]!;
    return relation === 'cop' || relation.startsWith('nsubj');
  });
}

function clauseOf(analysis: Analysis, head: Token, inside: (index: number) => boolean): Clause {
  const parts = dependentsOf(analysis, head.index);
  const auxiliaries = parts.filter(({ relation }) => relation.startsWith('aux') || relation === 'cop');
  const subject = subjectOf(analysis, head, parts);
  const governor = analysis.tokens[head.head];
  const joined = head.relation.startsWith('conj') || head.relation === 'parataxis' || head.relation === 'xcomp';
  const main =
    head.head < 0 || !inside(head.head) || (joined && governor !== undefined && isMain(analysis, governor, inside));
  const modal = modalOf(analysis, head, auxiliaries);
  return {
    head,
    subject,
    objects: parts.filter(({ relation }) => relation === 'obj' || relation === 'iobj' || relation.startsWith('obl')),
    passive: parts.some(({ relation }) => relation === 'aux:pass' || relation === 'nsubj:pass'),
    modal,
    negated: isNegated(analysis, head, parts, subject),
    imperative:
      head.xpos === 'VB' &&
      !subject &&
      auxiliaries.every(({ lemma }) => lemma === 'do') &&
      main &&
      !hasTo(parts) &&
      !sharesModal(analysis, head) &&
      opens(analysis, head),
    existential: parts.some(({ relation }) => relation === 'expl'),
    past: head.xpos === 'VBD' || auxiliaries.some(({ xpos, lemma }) => xpos === 'VBD' || lemma === 'have'),
    main,
    mark: parts.find(({ relation }) => relation === 'mark')?.lemma.toLowerCase() ?? null,
  };
}

function isMain(analysis: Analysis, token: Token, inside: (index: number) => boolean): boolean {
  let at: Token | undefined = token;
  for (let step = 0; at && step < MOST; step++) {
    if (at.head < 0 || !inside(at.head)) return true;
    if (!/^(?:conj|parataxis|xcomp)/.test(at.relation)) return false;
    at = analysis.tokens[at.head];
  }
  return false;
}

/** The subject, shared by joined verbs and by infinitives. */
function subjectOf(analysis: Analysis, head: Token, parts: readonly Token[]): Token | null {
  const own = parts.find(({ relation }) => relation.startsWith('nsubj') || relation.startsWith('csubj'));
  // "X, which has broken the truce": the relative pronoun stands for X.
  if (own && /^(?:who|which|that)$/i.test(own.text) && head.relation.startsWith('acl')) {
    return analysis.tokens[head.head] ?? own;
  }
  if (own) return own;
  const governor = analysis.tokens[head.head];
  // "Saying the minister is tired", where the parser takes the minister for what is said.
  if (head.relation === 'ccomp' && governor && governor.index < head.index && parts.some(isFiniteVerb)) {
    const between = dependentsOf(analysis, governor.index).filter(
      ({ relation, index }) => relation === 'obj' && index > governor.index && index < head.index,
    );
    return between.at(-1) ?? null;
  }
  if (!/^(?:conj|xcomp)/.test(head.relation)) return null;
  return governor
    ? (dependentsOf(analysis, governor.index).find(({ relation }) => relation.startsWith('nsubj')) ?? null)
    : null;
}

/** "is", "was", "will": what a subject stands before. */
const isFiniteVerb = ({ relation, xpos }: Token): boolean =>
  (relation === 'cop' || relation.startsWith('aux')) && /^(?:VB[DZP]|MD)$/.test(xpos);

/** "must", "will"; "have to", "need to", "ought to" where they govern the head. */
function modalOf(analysis: Analysis, head: Token, auxiliaries: readonly Token[]): string | null {
  const modal = auxiliaries.find(({ xpos }) => xpos === 'MD');
  if (modal) return MODALS[modal.text.toLowerCase()] ?? modal.lemma.toLowerCase();
  const governor = analysis.tokens[head.head];
  if (head.relation === 'xcomp' && governor && /^(?:have|need|ought)$/.test(governor.lemma)) return governor.lemma;
  if (/^(?:need|ought|have)$/.test(head.lemma)) {
    const infinitive = dependentsOf(analysis, head.index).some(({ relation }) => relation === 'xcomp');
    if (infinitive) return head.lemma;
  }
  return null;
}

const MODALS: Readonly<Record<string, string>> = {
  "'ll": 'will',
  '’ll': 'will',
  "'d": 'would',
  '’d': 'would',
  ca: 'can',
  wo: 'will',
  shall: 'will',
};

function isNegated(analysis: Analysis, head: Token, parts: readonly Token[], subject: Token | null): boolean {
  if (parts.some(isNegation)) return true;
  const quantified = (token: Token): boolean =>
    /^(?:no|nobody|nothing|none|neither|nowhere)$/i.test(token.text) ||
    dependentsOf(analysis, token.index).some(
      (part) =>
        /^(?:no|neither|nothing)$/i.test(part.text) ||
        (isNegation(part) && part.index < token.index && part.relation !== 'conj'),
    );
  if (subject && quantified(subject)) return true;
  if (/^no$/i.test(head.text) || (head.upos === 'NOUN' && quantified(head))) return true;
  return parts.some((part) => (part.relation === 'obj' || part.relation === 'nsubj') && quantified(part));
}

export const isNegation = ({ text }: Token): boolean => /^(?:not|n['’]t|never|neither|nor|no longer)$/i.test(text);

const hasTo = (parts: readonly Token[]): boolean => parts.some(({ xpos }) => xpos === 'TO');

/** "would neither pull back nor negotiate": the second verb has the first one's auxiliary. */
function sharesModal(analysis: Analysis, head: Token): boolean {
  return head.relation.startsWith('conj') && dependentsOf(analysis, head.head).some(({ xpos }) => xpos === 'MD');
}

/** Nothing but "please", "do", "never" and the like stands before an imperative in its clause. */
function opens(analysis: Analysis, head: Token): boolean {
  for (let at = head.index - 1; at >= head.index - 4; at--) {
    const token = analysis.tokens[at];
    if (!token || token.sentence !== head.sentence || token.upos === 'PUNCT') return true;
    if (!/^(?:do|n['’]t|not|never|please|now|so|and|but|then|just|let|always)$/i.test(token.text)) return false;
  }
  return false;
}

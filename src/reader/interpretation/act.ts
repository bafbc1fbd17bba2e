/** The act of a statement: by its cue where that names one, else by what is said. */
import type { Analysis, Token, TokenRange } from '../../language/index.ts';
import type { Act } from '../../record/index.ts';
import { CALLING, COERCION, CONSEQUENCES, FAULT, PRAISE, UNTRUTH } from '../english/act-words.ts';
import type { Attribution, Work } from '../work.ts';
import { clausesOf, dependentsOf } from './clauses.ts';
import { contentAct } from './content-act.ts';
import { type CueSense, cueSense, rejectsClaim } from './cue-sense.ts';
import { sideOfSubject, type Voice } from './speaker-side.ts';

export interface ActReading {
  readonly act: Act;
  readonly cue: CueSense;
}

export function readAct(work: Work, attribution: Attribution, voice: Voice, reportsAnother: boolean): ActReading {
  const { analysis } = work;
  const cue = cueSense(analysis, attribution.cue);
  const content = tokensOf(work, attribution.content);
  const act = refine(work, attribution, voice, cue, content, reportsAnother);
  return { act, cue };
}

function refine(
  work: Work,
  { cue: ranges, content: pieces, kind }: Attribution,
  voice: Voice,
  cue: CueSense,
  content: readonly Token[],
  reportsAnother: boolean,
): Act {
  const direct = kind === 'direct';
  if (CALLING.has(cue.lemma) && cue.act !== 'accuse') {
    const judged = judgement(content);
    if (judged) return judged;
  }
  switch (cue.act) {
    case 'state':
      // "tell X to", "say to": an infinitive makes an order of telling.
      if (!cue.decided && isOrder(work, cue, content)) return 'demand';
      // What another says inside belongs to that other's statement.
      if (cue.decided) return 'state';
      if (INSISTING.test(cue.lemma) && isNegatedAtHead(work, pieces)) return 'deny';
      if (reportsAnother && !isQuestion(content)) return 'state';
      return contentAct(work, voice, pieces, direct) ?? 'state';
    case 'ask':
      return asksSomebody(work, cue, content) ? 'demand' : 'ask';
    case 'deny':
    case 'reject':
      return rejection(work, cue, ranges, content);
    case 'concede':
      return content.some(({ lemma }) => MILITARY.test(lemma)) && /rule out|exclude/.test(cue.lemma)
        ? 'threaten'
        : 'concede';
    case 'warn':
      return isOwnThreat(work, voice, pieces, direct) ? 'threaten' : 'warn';
    case 'promise':
      if (isRefusal(work, voice, pieces, direct) || /^(?:not|never)$/i.test(content[0]?.text ?? '')) return 'reject';
      return isOwnThreat(work, voice, pieces, direct) || startsWithCoercion(content) ? 'threaten' : 'promise';
    default:
      return cue.act;
  }
}

const MILITARY = /^(?:attack|force|invasion|military|strike|war|retaliation|sanction)$/;

function tokensOf({ analysis }: Work, ranges: readonly TokenRange[]): Token[] {
  return ranges.flatMap(({ from, to }) => analysis.tokens.slice(from, to));
}

/** "called it an insult", "described him as a hero". */
function judgement(content: readonly Token[]): Act | null {
  if (content.some(({ lemma }) => UNTRUTH.has(lemma))) return 'deny';
  if (content.some(({ lemma }) => FAULT.has(lemma))) return 'criticise';
  return content.some(({ lemma }) => PRAISE.has(lemma)) ? 'support' : null;
}

function isOrder({ analysis }: Work, { lemma, head }: CueSense, content: readonly Token[]): boolean {
  if (!/^(?:tell|write|say|signal|remind|instruct)$/.test(lemma)) return false;
  if (firstWord(content)?.xpos === 'TO') return true;
  return content.some((token) => token.relation === 'xcomp' && token.head === head && hasTo(analysis, token));
}

const hasTo = (analysis: Analysis, token: Token): boolean =>
  dependentsOf(analysis, token.index).some(({ xpos }) => xpos === 'TO');

const firstWord = (content: readonly Token[]): Token | undefined =>
  content.find(({ upos, text }) => upos !== 'PUNCT' && !/^not$/i.test(text));

/** "asked readers to keep them short": somebody else is to do it; "asked to be heard" asks for oneself. */
function asksSomebody({ analysis }: Work, cue: CueSense, content: readonly Token[]): boolean {
  const infinitive = content.some(
    ({ relation, head, xpos }) => relation === 'xcomp' && head === cue.head && xpos === 'VB',
  );
  const hearer = dependentsOf(analysis, cue.head).some(({ relation }) => relation === 'obj' || relation === 'iobj');
  return infinitive && hearer && firstWord(content)?.xpos === 'TO';
}

/** Verbs that hold against a doubt: what they negate is denied. */
const INSISTING = /^(?:insist|maintain|stress|assert|emphasise|emphasize|counter|protest|argue)$/;

function isNegatedAtHead(work: Work, pieces: readonly TokenRange[]): boolean {
  return clausesOf(work.analysis, pieces).some(({ main, negated, modal }) => main && negated && modal === null);
}

const isQuestion = (content: readonly Token[]): boolean =>
  [...content].reverse().find(({ text }) => !/^["'’”]$/.test(text))?.text === '?';

/** To reject or dismiss a claim is to deny it, to reject anything else is to refuse it. */
function rejection(work: Work, cue: CueSense, ranges: readonly TokenRange[], content: readonly Token[]): Act {
  if (cue.act === 'deny' && !/^(?:dismiss|dispute)/.test(cue.lemma)) return 'deny';
  const cueTokens = tokensOf(work, ranges);
  const object = content.filter(
    ({ head, relation }) => relation.startsWith('obj') && cueTokens.some(({ index }) => index === head),
  );
  const near = object.length > 0 ? object : content.slice(0, NEAR);
  if (rejectsClaim([...cueTokens, ...near]) || near.some(({ lemma }) => UNTRUTH.has(lemma))) {
    return CASTING_OFF.test(cue.lemma) ? 'deny' : cue.act;
  }
  return cue.act;
}

/** Verbs that deny a claim and refuse anything else. */
const CASTING_OFF = /^(?:reject|dismiss|brush off|brush aside|wave aside|shrug off|dispute|shoot down|rebuff)/;

/** How many words of the content may name what is rejected. */
const NEAR = 5;

/** "warned that it would strike": the warner's own deed. */
function isOwnThreat(work: Work, voice: Voice, pieces: readonly TokenRange[], direct: boolean): boolean {
  return clausesOf(work.analysis, pieces).some((clause) => {
    const { main, modal, head, negated, objects } = clause;
    if (!main || negated || sideOfSubject(work, voice, clause, direct) !== 'self') return false;
    return (
      (modal === 'will' || modal === 'would') &&
      (COERCION.has(head.lemma) || objects.some(({ lemma }) => CONSEQUENCES.has(lemma)))
    );
  });
}

function isRefusal(work: Work, voice: Voice, pieces: readonly TokenRange[], direct: boolean): boolean {
  return clausesOf(work.analysis, pieces).some((clause) => {
    const { main, modal, negated, passive, head } = clause;
    if (!main || !negated || passive || sideOfSubject(work, voice, clause, direct) === 'other') return false;
    return (modal === 'will' || modal === 'would') && head.upos === 'VERB';
  });
}

/** "vowed to retaliate". */
function startsWithCoercion(content: readonly Token[]): boolean {
  const [to, verb] = content.filter(({ upos }) => upos !== 'PUNCT');
  return (
    to?.xpos === 'TO' &&
    verb !== undefined &&
    /^(?:avenge|retaliate|punish|strike|attack|crush|destroy|respond|expel|boycott)$/.test(verb.lemma)
  );
}

/** The act of a statement: by its cue where that names one, else by what is said. */
import type { Token, TokenRange } from '../../language/index.ts';
import type { Act } from '../../record/index.ts';
import { CALLING, COERCION, CONSEQUENCES, FAULT, PRAISE, UNTRUTH } from '../english/act-words.ts';
import type { Attribution, Work } from '../work.ts';
import { clausesOf, dependentsOf } from './clauses.ts';
import { contentAct } from './content-act.ts';
import { type CueSense, cueSense, rejectsClaim } from './cue-sense.ts';
import { sideOf, type Voice } from './speaker-side.ts';

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
  { cue: ranges, content: pieces }: Attribution,
  voice: Voice,
  cue: CueSense,
  content: readonly Token[],
  reportsAnother: boolean,
): Act {
  if (CALLING.has(cue.lemma) && cue.act !== 'accuse') {
    const judged = judgement(content);
    if (judged) return judged;
  }
  switch (cue.act) {
    case 'state':
      // "tell X to", "say to": an infinitive makes an order of telling.
      if (!cue.decided && isOrder(cue, content)) return 'demand';
      // What another says inside belongs to that other's statement.
      if (cue.decided || reportsAnother) return 'state';
      return contentAct(work, voice, pieces) ?? 'state';
    case 'ask':
      return content[0]?.xpos === 'TO' && addressee(work, ranges) ? 'demand' : 'ask';
    case 'deny':
    case 'reject':
      return rejection(work, cue, ranges, content);
    case 'concede':
      return content.some(({ lemma }) => MILITARY.test(lemma)) && /rule out|exclude/.test(cue.lemma)
        ? 'threaten'
        : 'concede';
    case 'warn':
      return isOwnThreat(work, voice, pieces) ? 'threaten' : 'warn';
    case 'promise':
      if (isRefusal(work, voice, pieces)) return 'reject';
      return isOwnThreat(work, voice, pieces) || startsWithCoercion(content) ? 'threaten' : 'promise';
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

function isOrder({ lemma }: CueSense, content: readonly Token[]): boolean {
  return /^(?:tell|write|say|signal|remind|instruct)$/.test(lemma) && firstWord(content)?.xpos === 'TO';
}

const firstWord = (content: readonly Token[]): Token | undefined =>
  content.find(({ upos, text }) => upos !== 'PUNCT' && !/^not$/i.test(text));

/** Somebody is asked: the cue verb has an object. */
function addressee({ analysis }: Work, cue: readonly TokenRange[]): boolean {
  return cue.some(({ from, to }) => {
    for (let at = from; at < to; at++) {
      if (dependentsOf(analysis, at).some(({ relation }) => relation === 'obj' || relation === 'iobj')) return true;
    }
    return false;
  });
}

/** To reject or dismiss a claim is to deny it, to reject anything else is to refuse it. */
function rejection(work: Work, cue: CueSense, ranges: readonly TokenRange[], content: readonly Token[]): Act {
  if (cue.act === 'deny' && !/^(?:dismiss|dispute)/.test(cue.lemma)) return 'deny';
  const cueTokens = tokensOf(work, ranges);
  const object = content.filter(
    ({ head, relation }) => relation.startsWith('obj') && cueTokens.some(({ index }) => index === head),
  );
  const near = object.length > 0 ? object : content.slice(0, NEAR);
  if (rejectsClaim([...cueTokens, ...near]) || near.some(({ lemma }) => UNTRUTH.has(lemma))) {
    return /^(?:reject|dismiss|dismiss as|brush|brush off|brush aside|wave aside|shrug off|dispute|shoot down|rebuff)/.test(
      cue.lemma,
    )
      ? 'deny'
      : cue.act;
  }
  return cue.act === 'deny'
    ? content.length > 0 && clausesOf(work.analysis, [rangeOf(content)]).length === 0
      ? 'deny'
      : 'deny'
    : 'reject';
}

/** How many words of the content may name what is rejected. */
const NEAR = 5;

const rangeOf = (tokens: readonly Token[]): TokenRange => ({
  from: tokens[0]?.index ?? 0,
  to: (tokens.at(-1)?.index ?? -1) + 1,
});

/** "warned that it would strike": the warner's own deed. */
function isOwnThreat(work: Work, voice: Voice, pieces: readonly TokenRange[]): boolean {
  return clausesOf(work.analysis, pieces).some(({ main, subject, modal, head, negated, objects }) => {
    if (!main || negated || sideOf(work, voice, subject) !== 'self') return false;
    return (
      (modal === 'will' || modal === 'would') &&
      (COERCION.has(head.lemma) || objects.some(({ lemma }) => CONSEQUENCES.has(lemma)))
    );
  });
}

function isRefusal(work: Work, voice: Voice, pieces: readonly TokenRange[]): boolean {
  return clausesOf(work.analysis, pieces).some(
    ({ main, subject, modal, negated, passive, head }) =>
      main &&
      negated &&
      !passive &&
      sideOf(work, voice, subject) !== 'other' &&
      (modal === 'will' || modal === 'would') &&
      head.upos === 'VERB',
  );
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

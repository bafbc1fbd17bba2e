/** Whom the words are against or for. */
import type { Act } from '../../record/index.ts';
import type { Attribution, Work } from '../work.ts';
import { adversaryOf } from './adversary.ts';
import { accuser, asker, type Claim, repeated, teller } from './answered.ts';
import { blamedIn, causeLaidOn, opposedBy, singledOut } from './blamed.ts';
import { clausesOf, dependentsOf } from './clauses.ts';
import { bodyBehind, governmentIn, opponentIn, subjectIn, wrongdoerIn } from './content-target.ts';
import type { CueSense } from './cue-sense.ts';
import { actorAt, isParty, possessor } from './other-side.ts';
import { isLeftOut, pointsAcross } from './points-across.ts';
import { actorsAt, othersIn, sideOf, type Voice } from './speaker-side.ts';

/** Acts that are always against somebody: where the words name nobody, against the other side of the dispute. */
export const HOSTILE: ReadonlySet<Act> = new Set(['accuse', 'criticise', 'threaten']);
/** Acts that are against or for whom their content is about. */
const DIRECTED: ReadonlySet<Act> = new Set([
  'accuse',
  'criticise',
  'demand',
  'reject',
  'support',
  'threaten',
  'deny',
  'accept',
]);
/** Verbs whose object hears the words and is not meant by them. */
const TELLING =
  /^(?:tell|inform|brief|remind|notify|assure|reassure|address|show|write|say|speak|email|text|answer|reply)$/;

export function targetOf(
  work: Work,
  attribution: Attribution,
  voice: Voice,
  act: Act,
  cue: CueSense,
  earlier: readonly Claim[],
): number | null {
  const object = objectOfCue(work, attribution, voice, cue, act);
  if (object !== null) return object;
  if (act === 'state' || act === 'believe') {
    const ruled = attribution.kind !== 'indirect' ? bodyBehind(work, attribution, voice) : null;
    return (
      ruled ??
      repeated(work, attribution, voice, earlier, cue.lemma) ??
      singledOut(work, attribution, voice) ??
      governmentIn(work, attribution, voice) ??
      blamedIn(work, attribution, voice) ??
      causeLaidOn(work, attribution, voice) ??
      opposedBy(work, attribution) ??
      opponentIn(work, attribution, voice) ??
      (pointsAcross(work, attribution, voice) ? adversaryOf(work, voice) : null)
    );
  }
  if (!DIRECTED.has(act)) return null;
  const cause = HOSTILE.has(act) ? causeLaidOn(work, attribution, voice) : null;
  if (cause !== null) return cause;
  const doer = act === 'accuse' ? wrongdoerIn(work, attribution, voice) : null;
  if (doer !== null) return doer;
  // Who is only mentioned in what is denied is not who the denial answers.
  const order = act === 'demand' && isOrder(work, attribution);
  const wish = act === 'demand' && !order && isOwnWish(work, attribution, voice);
  const mentioned = act === 'deny' || wish || order ? [] : othersIn(work, voice, attribution.content);
  const about =
    subjectIn(work, attribution, voice, act === 'reject') ?? mentioned.find((actor) => isParty(work, actor)) ?? null;
  if (about !== null) return about;
  const court =
    (act !== 'demand' && attribution.kind === 'direct') || act === 'support' || act === 'criticise'
      ? bodyBehind(work, attribution, voice)
      : null;
  if (court !== null) return court;
  if (act === 'deny' && cue.act === 'state' && isLeftOut(work, attribution, voice)) return adversaryOf(work, voice);
  if (act === 'deny')
    return teller(work, attribution, voice, earlier) ?? accuser(work, voice, earlier, cue.act === 'deny');
  if (act === 'reject') return asker(work, attribution, voice, earlier);
  if (HOSTILE.has(act) || (act === 'demand' && !wish && (isUnaddressed(work, attribution) || order)))
    return adversaryOf(work, voice);
  return null;
}

/** "accused X of", "urged X to", "appealed to X": who the cue verb is done to. */
function objectOfCue(
  work: Work,
  { content, source }: Attribution,
  voice: Voice,
  cue: CueSense,
  act: Act,
): number | null {
  if (
    (TELLING.test(cue.lemma) && !(act === 'demand' && isToldTo(work, content))) ||
    act === 'state' ||
    act === 'believe' ||
    act === 'intend'
  )
    return null;
  const verb = work.analysis.tokens[cue.head];
  if (!verb) return null;
  const spoken = (index: number): boolean => source.some(({ from, to }) => index >= from && index < to);
  for (const part of dependentsOf(work.analysis, verb.index)) {
    if (!/^(?:obj|iobj|obl)/.test(part.relation) && !(verb.upos === 'NOUN' && part.relation === 'nmod')) continue;
    if (spoken(part.index)) continue;
    const inContent = content.some(({ from, to }) => part.index >= from && part.index < to);
    if (part.relation.startsWith('obl') && !TOWARDS.test(caseOf(work, part.index))) continue;
    const own = act === 'demand' ? (actorsAt(work, part.index).find((one) => one !== voice.speaker) ?? null) : null;
    const actor = actorAt(work, voice, part.index) ?? own ?? (inContent ? possessor(work, voice, part.index) : null);
    if (actor !== null && (act === 'support' || isParty(work, actor))) return actor;
  }
  return null;
}

/** "told them to go": who is told is who shall do it. */
function isToldTo({ analysis }: Work, content: Attribution['content']): boolean {
  const at = content[0]?.from ?? 0;
  return analysis.tokens.slice(at, at + HEARER).some(({ xpos, relation }) => xpos === 'TO' && relation !== 'case');
}

/** How many words before the infinitive may name the hearer. */
const HEARER = 3;

/** Prepositions before whom the words are directed at. */
const TOWARDS = /^(?:against|on|upon|to|with|at|for|of)$/;

function caseOf({ analysis }: Work, index: number): string {
  return dependentsOf(analysis, index).find(({ relation }) => relation === 'case')?.lemma ?? '';
}

/** "Obey it": whom an order of two words is for, its verb does not say. */
function isOrder(work: Work, { content, kind }: Attribution): boolean {
  return kind === 'direct' && clausesOf(work.analysis, content).some(({ main, imperative }) => main && imperative);
}

/** "I want to know", "to be heard": what one wants for oneself is asked of nobody by name. */
function isOwnWish(work: Work, { content, cue }: Attribution, voice: Voice): boolean {
  const [first] = clausesOf(work.analysis, content);
  if (!first) return false;
  const wants = sideOf(work, voice, first.subject) === 'self' && first.modal === null;
  const infinitive =
    first.subject === null && dependentsOf(work.analysis, first.head.index).some(({ xpos }) => xpos === 'TO');
  return (
    wants ||
    (infinitive && cue.some(({ from, to }) => first.head.head >= from && first.head.head < to) && first.passive)
  );
}

/** "that the gates be reopened", "must be withdrawn": nobody is named who is to do it. */
function isUnaddressed(work: Work, { content }: Attribution): boolean {
  return clausesOf(work.analysis, content).some(({ main, passive }) => main && passive);
}

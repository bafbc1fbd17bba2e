/** Whom the words are against or for. */
import type { Token } from '../../language/index.ts';
import type { Act } from '../../record/index.ts';
import { WRONGDOING } from '../english/act-words.ts';
import type { Attribution, Work } from '../work.ts';
import { adversaryOf, courtOf, isMediator, rootOf } from './adversary.ts';
import { accuser, asker, type Claim, repeated, teller } from './answered.ts';
import { blamedIn, causeLaidOn, opposedBy, singledOut } from './blamed.ts';
import { clausesOf, dependentsOf } from './clauses.ts';
import type { CueSense } from './cue-sense.ts';
import { isLeftOut, pointsAcross } from './points-across.ts';
import { actorsAt, isOwn, othersIn, sideOf, type Voice } from './speaker-side.ts';

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

/** Parties and their organs; bystanders ("herders", "two people") are nobody's target. */
function isParty({ actors }: Work, actor: number): boolean {
  const draft = actors[actor];
  if (!draft || draft.kind === 'place') return false;
  // A group that is its own party belongs to nobody: "armed men", "seven people".
  const stray = draft.kind === 'group' && draft.party === actor;
  return draft.kind === 'government' || (draft.party !== null && !stray);
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

/** The other side's actor at a word. */
function actorAt(work: Work, voice: Voice, index: number): number | null {
  return (
    actorsAt(work, index).find((actor) => !isOwn(work, voice, actor) && work.actors[actor]?.kind !== 'place') ?? null
  );
}

/** "Kasmor's claim", "Veldria's guards". */
function possessor(work: Work, voice: Voice, index: number): number | null {
  for (const part of dependentsOf(work.analysis, index)) {
    if (part.relation !== 'nmod:poss') continue;
    const actor = actorAt(work, voice, part.index);
    if (actor !== null) return actor;
  }
  return null;
}

/** The other side's actor that a clause of the content is about: the doer of a passive, its subject, or the subject's owner. */
function subjectIn(work: Work, { content }: Attribution, voice: Voice, mainOnly: boolean): number | null {
  for (const { subject, head, passive, mark } of clausesOf(work.analysis, content)) {
    // "Not while armed men cross it" refuses whoever asked.
    if (mainOnly && /^(?:while|until|unless|if|when|before|after)$/.test(mark ?? '')) continue;
    const agent = dependentsOf(work.analysis, head.index).find(({ relation }) => relation === 'obl:agent');
    for (const token of passive ? [agent ?? null] : [subject]) {
      if (!token || sideOf(work, voice, token) === 'self') continue;
      const actor = actorAt(work, voice, token.index) ?? possessor(work, voice, token.index);
      if (actor !== null && isParty(work, actor)) return actor;
    }
  }
  return null;
}

/** "Obey it": whom an order of two words is for, its verb does not say. */
function isOrder(work: Work, { content, kind }: Attribution): boolean {
  return kind === 'direct' && clausesOf(work.analysis, content).some(({ main, imperative }) => main && imperative);
}

/** Who is said to have done it, be it a party or, where none is, "armed men". */
function wrongdoerIn(work: Work, { content }: Attribution, voice: Voice): number | null {
  let bystander: number | null = null;
  for (const { subject, head, passive } of clausesOf(work.analysis, content)) {
    if (
      !subject ||
      passive ||
      head.xpos === 'VBN' ||
      sharesPassive(work, head) ||
      !isWrong(work, head) ||
      sideOf(work, voice, subject) === 'self'
    )
      continue;
    const actor = actorAt(work, voice, subject.index);
    if (actor !== null && isParty(work, actor)) return actor;
    bystander ??= actor;
  }
  return bystander;
}

/** "Two were killed and seven wounded": the second verb is as passive as the first. */
function sharesPassive({ analysis }: Work, { relation, head, index }: Token): boolean {
  if (!relation.startsWith('conj') || head < 0) return false;
  const own = dependentsOf(analysis, index).some((part) => part.relation.startsWith('aux'));
  return !own && dependentsOf(analysis, head).some((part) => part.relation === 'aux:pass');
}

const isWrong = (work: Work, head: Token): boolean =>
  WRONGDOING.has(head.lemma) ||
  (head.lemma === 'open' && dependentsOf(work.analysis, head.index).some(({ lemma }) => lemma === 'fire'));

/** "Kasmor was notified": a plain statement is about another side only where it names that side itself. */
function governmentIn(work: Work, attribution: Attribution, voice: Voice): number | null {
  const root = voice.speaker === null ? null : rootOf(work, voice.speaker);
  if (root === null || isMediator(work, root)) return null;
  for (const { subject } of clausesOf(work.analysis, attribution.content)) {
    if (subject?.upos !== 'PROPN') continue;
    const actor = actorAt(work, voice, subject.index);
    if (actor !== null && isGovernment(work, actor)) return actor;
  }
  return sideNamed(work, attribution, voice);
}

/** "Ms Serrak had arrived with a demand": a member of another government, at the head of what a member of one says. */
function opponentIn(work: Work, { content }: Attribution, voice: Voice): number | null {
  if (!speaksForSide(work, voice)) return null;
  for (const { subject, main } of clausesOf(work.analysis, content)) {
    if (!subject || !(main || subject.upos === 'PROPN')) continue;
    for (const actor of actorsAt(work, subject.index)) {
      const root = rootOf(work, actor);
      if (root === null || work.actors[root]?.kind !== 'government' || isOwn(work, voice, actor)) continue;
      if (work.actors[actor]?.kind !== 'group') return actor;
    }
  }
  return null;
}

function speaksForSide(work: Work, { speaker }: Voice): boolean {
  const root = speaker === null ? null : rootOf(work, speaker);
  const { kind, sector } = (root === null ? undefined : work.actors[root]) ?? {};
  // An armed group speaks for a side as a government does.
  return kind === 'government' || sector === 'REB';
}

const isGovernment = ({ actors }: Work, actor: number): boolean =>
  actors[actor]?.kind === 'government' && actors[actor]?.party === actor;

/** "from the Veldrian side": the government whose name the adjective is made of. */
function sideNamed(work: Work, { content }: Attribution, voice: Voice): number | null {
  const { tokens } = work.analysis;
  const places = content.flatMap(({ from, to }) => tokens.slice(from, to)).filter(({ lemma }) => SIDES.test(lemma));
  for (const place of places) {
    const adjective = tokens[place.index - 1]?.text ?? '';
    if (!/^\p{Lu}/u.test(adjective)) continue;
    const found = work.actors.findIndex(
      ({ name }, actor) => isGovernment(work, actor) && !isOwn(work, voice, actor) && isNamedAfter(adjective, name),
    );
    if (found >= 0) return found;
  }
  return null;
}

const SIDES = /^(?:side|bank|soil|territory|position)$/;

/** "Veldrian" and "Veldria": alike but for the last two letters of the name, in four letters at least. */
function isNamedAfter(adjective: string, name: string): boolean {
  return adjective.startsWith(name.slice(0, Math.max(4, name.length - 2)));
}

/** "welcomed the ruling": the court that made it. */
function bodyBehind(work: Work, { content, cue }: Attribution, voice: Voice): number | null {
  const { tokens } = work.analysis;
  const speaks = [...content, ...cue].some(({ from, to }) =>
    tokens.slice(from, to).some(({ lemma }) => RULINGS.test(lemma)),
  );
  return speaks ? courtOf(work, voice) : null;
}

const RULINGS = /^(?:ruling|judgment|judgement|verdict|judge|court)$/;

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

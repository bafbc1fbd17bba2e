/** Whom the content of a statement is about, where its cue names nobody. */
import type { Token } from '../../language/index.ts';
import { WRONGDOING } from '../english/act-words.ts';
import type { Attribution, Work } from '../work.ts';
import { courtOf, isMediator, rootOf } from './adversary.ts';
import { clausesOf, dependentsOf } from './clauses.ts';
import { actorAt, isParty, possessor } from './other-side.ts';
import { actorsAt, isOwn, sideOf, type Voice } from './speaker-side.ts';

/** The other side's actor that a clause of the content is about: the doer of a passive, its subject, or the subject's owner. */
export function subjectIn(work: Work, { content }: Attribution, voice: Voice, mainOnly: boolean): number | null {
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

/** Who is said to have done it, be it a party or, where none is, "armed men". */
export function wrongdoerIn(work: Work, { content }: Attribution, voice: Voice): number | null {
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
export function governmentIn(work: Work, attribution: Attribution, voice: Voice): number | null {
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
export function opponentIn(work: Work, { content }: Attribution, voice: Voice): number | null {
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
export function bodyBehind(work: Work, { content, cue }: Attribution, voice: Voice): number | null {
  const { tokens } = work.analysis;
  const speaks = [...content, ...cue].some(({ from, to }) =>
    tokens.slice(from, to).some(({ lemma }) => RULINGS.test(lemma)),
  );
  return speaks ? courtOf(work, voice) : null;
}

const RULINGS = /^(?:ruling|judgment|judgement|verdict|judge|court)$/;

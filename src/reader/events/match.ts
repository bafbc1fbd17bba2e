/** Does a pattern hold of a frame? Every condition must: a pattern of which a part is missing from the text never matches. */
import type { Analysis, Token } from '../../language/index.ts';
import { PERSON_NOUNS } from '../english/events/person-nouns.ts';
import type { Cast } from './cast.ts';
import { coordinated } from './cast.ts';
import { factualityOf } from './factuality.ts';
import { type Frame, lemmasOf, type Oblique } from './frame.ts';
import { childOf, childrenOf, obliquesOf, prepositionOf, surfaceSubject } from './grammar.ts';
import { ANYBODY, type Pattern, type Slot } from './pattern.ts';

export interface Situation {
  readonly analysis: Analysis;
  readonly cast: Cast;
  /** Does the word belong to a date? */
  readonly isDate: (index: number) => boolean;
}

/** The pattern with the most conditions that holds of the frame, the earlier of equals; null if none holds. */
export function bestPattern(patterns: readonly Pattern[], frame: Frame, situation: Situation): Match | null {
  let best: Match | null = null;
  for (const pattern of patterns) {
    if (pattern.speech !== frame.speech || (best && pattern.weight <= best.pattern.weight)) continue;
    const read = readFor(pattern, frame);
    if (holds(pattern, read, situation)) best = { pattern, frame: read };
  }
  return best;
}

/** A pattern with the frame as it reads it. */
export interface Match {
  readonly pattern: Pattern;
  readonly frame: Frame;
}

/** "Called off the talks", parsed as if the talks were where: for a pattern with that particle they are the object. */
function readFor(pattern: Pattern, frame: Frame): Frame {
  const { split, patient } = frame;
  if (!split || patient || split.preposition !== pattern.particle) return frame;
  return { ...frame, patient: split.token, particles: [...frame.particles, split.preposition] };
}

function holds(pattern: Pattern, frame: Frame, situation: Situation): boolean {
  const { analysis } = situation;
  if (pattern.particle && !hasParticle(frame, pattern.particle)) return false;
  if (pattern.held && !frame.support) return false;
  if (pattern.negated && !factualityOf(analysis, frame.trigger.index).negated) return false;
  return pattern.slots.every((slot) => slot.absent !== slot.names.some((name) => fills(name, slot, frame, situation)));
}

function hasParticle(frame: Frame, particle: string): boolean {
  if (frame.particles.includes(particle)) return true;
  return frame.obliques.some(({ preposition }) => preposition.startsWith(`${particle} `));
}

const PLAIN = new Set([
  'obj',
  'subj',
  'iobj',
  'inf',
  'that',
  'must',
  'should',
  'will',
  'xcomp',
  'mod',
  'case',
  'actor',
  'both',
]);

function fills(name: string, slot: Slot, frame: Frame, situation: Situation): boolean {
  const { analysis, cast } = situation;
  if (!PLAIN.has(name)) return fillsOblique(name, slot, frame, situation);
  switch (name) {
    case 'obj':
      return fitsPhrase(frame.patient, slot, situation);
    case 'subj':
      return fitsPhrase(frame.agent, slot, situation);
    case 'iobj':
      return fitsPhrase(frame.indirect, slot, situation);
    case 'inf':
      return slot.lemmas
        ? frame.infinitives.some((token) => fits(token.lemma, slot))
        : frame.infinitives.some((token) => token.head === frame.trigger.index);
    case 'that':
      return frame.clause !== null && fits(frame.clause.lemma, slot);
    case 'must':
      return (
        frame.clause !== null &&
        isObligation(analysis, frame.clause) &&
        isAddressed(surfaceSubject(analysis, frame.clause.index), cast)
      );
    case 'should':
      return frame.clause !== null && (isObligation(analysis, frame.clause) || isSubjunctive(analysis, frame.clause));
    case 'will':
      return (
        frame.clause !== null &&
        childrenOf(analysis, frame.clause.index, ['aux']).some((aux) => WILL.has(aux.text.toLowerCase()))
      );
    case 'xcomp':
      return frame.predicates.some((token) => fits(token.lemma, slot)) || fillsOblique('as', slot, frame, situation);
    case 'mod':
      return modifiersOf(analysis, frame).some((token) => fits(token.lemma.toLowerCase(), slot));
    case 'case':
      return slot.lemmas?.has(prepositionOf(analysis, frame.trigger.index).replaceAll(' ', '-')) ?? false;
    case 'actor':
      return (
        frame.speech === 'noun' ||
        isActor(frame.patient, cast) ||
        frame.obliques.some(({ token }) => !frame.patient && isActor(token, cast))
      );
    default:
      return frame.agent !== null && cast.named(frame.agent).length > 1;
  }
}

/** "We must find a solution" asks nothing of anybody else. */
function isAddressed(subject: Token | null, cast: Cast): boolean {
  return subject !== null && !FIRST_PERSON.has(subject.text.toLowerCase()) && isActor(subject, cast);
}

const FIRST_PERSON = new Set(['i', 'we']);

function fits(lemma: string, slot: Slot): boolean {
  return slot.lemmas === null || slot.lemmas.has(lemma);
}

function fitsPhrase(head: Token | null, slot: Slot, { analysis, cast }: Situation): boolean {
  if (!head || slot.lemmas === null) return head !== null;
  if (slot.lemmas.has(ANYBODY) && isActor(head, cast)) return true;
  if (lemmasOf(analysis, head).some((lemma) => slot.lemmas!.has(lemma))) return true;
  return head.upos === 'PRON' && cast.nounsOf(head).some((noun) => slot.lemmas!.has(noun));
}

function fillsOblique(preposition: string, slot: Slot, frame: Frame, situation: Situation): boolean {
  return obliquesFor(preposition, frame, situation.analysis).some(({ token }) => fitsPhrase(token, slot, situation));
}

/** The obliques of the trigger with this preposition; of its object too, where the preposition is "of" or attaches there. */
export function obliquesFor(preposition: string, frame: Frame, analysis: Analysis): Oblique[] {
  const own = frame.obliques.filter((oblique) => isPreposition(oblique, preposition));
  if (own.length > 0) return own;
  const nouns = frame.patient ? [frame.patient, ...coordinated(analysis, frame.patient)] : [];
  if (frame.agent && frame.speech === 'verb' && (nouns.length === 0 || preposition === 'between'))
    nouns.push(frame.agent);
  return nouns.flatMap((noun) =>
    obliquesOf(analysis, noun.index).filter((oblique) => isPreposition(oblique, preposition)),
  );
}

/** The whole preposition, or the last word of several: "up to" is a kind of "to". */
function isPreposition(oblique: Oblique, preposition: string): boolean {
  return oblique.preposition === preposition || oblique.preposition.endsWith(` ${preposition}`);
}

const OBLIGATIONS = new Set(['must', 'should', 'ought']);

const WILL = new Set(['will', 'would', "'ll", '’ll', "'d", '’d', 'wo']);

/** "That Veldria open the gates": a bare verb form in a clause. */
function isSubjunctive(analysis: Analysis, verb: Token): boolean {
  return (
    verb.xpos === 'VB' ||
    childrenOf(analysis, verb.index, ['cop', 'aux']).some((aux) => aux.text.toLowerCase() === 'be')
  );
}

/** "Veldria must", "should", "has to", "needs to". */
function isObligation(analysis: Analysis, verb: Token): boolean {
  if (childrenOf(analysis, verb.index, ['aux']).some((aux) => OBLIGATIONS.has(aux.lemma))) return true;
  if (verb.lemma !== 'need' && verb.lemma !== 'have') return false;
  return childOf(analysis, verb.index, ['xcomp']) !== null && !childOf(analysis, verb.index, ['advmod']);
}

/** Modifiers of the noun itself; of a verb, those of its object. */
function modifiersOf(analysis: Analysis, frame: Frame): Token[] {
  const noun = frame.speech === 'verb' ? frame.patient : frame.trigger;
  return noun ? childrenOf(analysis, noun.index, ['amod', 'compound', 'nmod:poss', 'nmod']) : [];
}

/** Pronouns for things. */
const THINGS = new Set(
  'it itself this that these those what which whatever something anything nothing everything'.split(' '),
);

const TIME_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Somebody, not something: a known actor, a name, a person by the meaning of the noun. */
export function isActor(head: Token | null, cast: Cast): boolean {
  if (!head) return false;
  if (cast.denoted(head) !== null) return true;
  if (TIME_NAMES.has(head.lemma.toLowerCase()) || THINGS.has(head.text.toLowerCase())) return false;
  return head.upos === 'PROPN' || (head.upos === 'PRON' && head.lemma !== 'it') || PERSON_NOUNS.has(head.lemma);
}

/** What all recognizers share: from a trigger and its frame to a candidate. */
import type { Token } from '../../language/index.ts';
import { CLASSES } from '../english/events/classes.ts';
import type { Candidate } from './candidate.ts';
import { type Factuality, factualityOf } from './factuality.ts';
import type { Frame } from './frame.ts';
import { bestPattern, obliquesFor, type Situation } from './match.ts';
import type { Pattern } from './pattern.ts';
import { rolesOf } from './roles.ts';

/** The event that the frame tells of by its best pattern; null if no pattern holds. */
export function propose(
  patterns: readonly Pattern[],
  around: Frame,
  situation: Situation,
  rule: string,
): Candidate | null {
  const match = bestPattern(patterns, around, situation);
  if (!match) return null;
  const { pattern, frame } = match;
  if (pattern.type === 'SUPPORT' && frame.patient && REFLEXIVE.test(frame.patient.text)) return null;
  return {
    type: pattern.type,
    mode: pattern.mode,
    head: frame.trigger.index,
    words: wordsOf(pattern, frame, situation),
    pattern,
    frame,
    ...rolesOf(pattern, frame, situation),
    place: placeOf(frame, situation),
    // what a light verb carries out is as real as the verb
    factuality: carriedOut(frame, factualityOf(situation.analysis, (frame.support ?? frame.trigger).index)),
    status: 'happened',
    moment: null,
    claimedBy: null,
    confidence: 0.5,
    same: [],
    rule: `${rule}: ${pattern.source}`,
  };
}

/** "Defend themselves": who is his own recipient supports nobody. */
const REFLEXIVE = /sel(?:f|ves)$/i;

/** What is ordered is still to be done: "ordered the arrest of". */
function carriedOut({ support }: Frame, factuality: Factuality): Factuality {
  return support?.lemma === 'order' ? { ...factuality, future: true } : factuality;
}

/** The trigger, its particle, the verb that carries it out, and the object by which the pattern knew it. */
function wordsOf(pattern: Pattern, frame: Frame, { analysis }: Situation): readonly number[] {
  const words = new Set([frame.trigger.index]);
  if (frame.support) words.add(frame.support.index);
  if (pattern.particle) {
    for (const child of analysis.dependents[frame.trigger.index] ?? []) {
      if (analysis.tokens[child]!.text.toLowerCase() === pattern.particle) words.add(child);
    }
  }
  for (const slot of pattern.slots) {
    if (!slot.lemmas || slot.absent) continue;
    if (slot.names.includes('obj') && frame.patient) words.add(frame.patient.index);
    for (const name of slot.names) {
      for (const { token } of obliquesFor(name, frame, analysis))
        if (slot.lemmas.has(token.lemma)) words.add(token.index);
    }
  }
  return [...words].sort((a, b) => a - b);
}

/** "The town of Sella" is Sella. */
const TERRITORY = new Set(CLASSES.territory);

const WHERE = ['in', 'at', 'near', 'outside', 'inside', 'across', 'around', 'within'];

/** Where: a place or a state after "in", "at", "near". A place is never a participant for standing there. */
function placeOf(frame: Frame, situation: Situation): number | null {
  const anchors: Frame[] = [frame];
  for (const anchor of anchors) {
    for (const preposition of WHERE) {
      for (const { token } of obliquesFor(preposition, anchor, situation.analysis)) {
        const place = placeNamed(token, situation);
        if (place !== null) return place;
      }
    }
  }
  return null;
}

function placeNamed(token: Token, { cast }: Situation): number | null {
  if (token.upos !== 'PROPN' && token.upos !== 'NOUN') return null;
  return cast.denoted(token) ?? (TERRITORY.has(token.lemma) ? (cast.named(token)[0] ?? null) : null);
}

/** Actors of the other side at a word: who may be a target at all. */
import type { Work } from '../work.ts';
import { dependentsOf } from './clauses.ts';
import { actorsAt, isOwn, type Voice } from './speaker-side.ts';

/** Parties and their organs; bystanders ("herders", "two people") are nobody's target. */
export function isParty({ actors }: Work, actor: number): boolean {
  const draft = actors[actor];
  if (!draft || draft.kind === 'place') return false;
  // A group that is its own party belongs to nobody: "armed men", "seven people".
  const stray = draft.kind === 'group' && draft.party === actor;
  return draft.kind === 'government' || (draft.party !== null && !stray);
}

/** The other side's actor at a word. */
export function actorAt(work: Work, voice: Voice, index: number): number | null {
  return (
    actorsAt(work, index).find((actor) => !isOwn(work, voice, actor) && work.actors[actor]?.kind !== 'place') ?? null
  );
}

/** "Kasmor's claim", "Veldria's guards". */
export function possessor(work: Work, voice: Voice, index: number): number | null {
  for (const part of dependentsOf(work.analysis, index)) {
    if (part.relation !== 'nmod:poss') continue;
    const actor = actorAt(work, voice, part.index);
    if (actor !== null) return actor;
  }
  return null;
}

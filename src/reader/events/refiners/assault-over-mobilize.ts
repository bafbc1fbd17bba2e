import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';

/** PLOVER: troop moves are MOBILIZE only where the same forces do not strike in the same breath. */
export function assaultOverMobilize(candidates: readonly Candidate[], { analysis }: Work): readonly Candidate[] {
  const assaulted = new Map<number, Set<number>>();
  for (const { type, head, actors, status } of candidates) {
    if (type !== 'ASSAULT' || status === 'denied') continue;
    const sentence = analysis.tokens[head]!.sentence;
    const set = assaulted.get(sentence) ?? new Set();
    for (const actor of actors) set.add(actor);
    assaulted.set(sentence, set);
  }
  return candidates.filter(({ type, head, actors }) => {
    if (type !== 'MOBILIZE') return true;
    const attackers = assaulted.get(analysis.tokens[head]!.sentence);
    return !attackers || !actors.some((actor) => attackers.has(actor));
  });
}

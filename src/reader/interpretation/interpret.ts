import { actorOf } from '../actors/find-actors.ts';
import type { Interpretation, Work } from '../work.ts';

/** What is said of each attribution beyond its spans, at the same index: who speaks, for which party. */
export function interpret(work: Work): Interpretation[] {
  return work.attributions.map((attribution) => {
    const [source] = attribution.source;
    const speaker = source ? actorOf(work, source) : null;
    return {
      speaker,
      party: speaker === null ? null : (work.actors[speaker]?.party ?? null),
      target: null,
      via: null,
      act: 'state',
      moment: null,
      issues: [],
    };
  });
}

import type { Analysis } from '../../../language/index.ts';
import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import { relationOf } from '../grammar.ts';

/** Weights of the estimate, set by eye on the development data: what makes a coded event likelier to be right. */
const BASE = 0.55;
const PER_CONDITION = 0.04;
const ACTOR = 0.15;
const RECIPIENT = 0.1;
const PER_LEVEL = 0.09;
const UNREAL = 0.15;
const NOUN = 0.05;

/** How sure a coding is: more conditions met and participants found raise it, depth below the main clause lowers it. */
export function giveConfidence(candidates: readonly Candidate[], { analysis }: Work): readonly Candidate[] {
  return candidates.map((candidate) => {
    const depth = backgroundDepth(analysis, candidate.head);
    const sum =
      BASE +
      PER_CONDITION * Math.min(candidate.pattern.weight, 4) +
      (candidate.actors.length > 0 ? ACTOR : 0) +
      (candidate.recipients.length > 0 ? RECIPIENT : 0) -
      PER_LEVEL * depth -
      (candidate.status === 'happened' ? 0 : UNREAL) -
      (candidate.frame.speech === 'noun' ? NOUN : 0);
    return { ...candidate, confidence: Math.round(100 * Math.min(0.95, Math.max(0.1, sum))) / 100 };
  });
}

/** Relations by which a clause tells circumstances, not the news. */
const BACKGROUND = new Set(['advcl', 'acl', 'nmod', 'obl', 'appos', 'amod']);

/** How many steps of background lie between the event and the root; complements of saying and coordination are none. */
function backgroundDepth(analysis: Analysis, head: number): number {
  let depth = 0;
  let token = analysis.tokens[head]!;
  for (let step = 0; step < 8 && token.head >= 0; step++) {
    if (BACKGROUND.has(relationOf(token))) depth++;
    token = analysis.tokens[token.head]!;
  }
  return depth;
}

import type { Token } from '../../../language/index.ts';
import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import { factualityOf } from '../factuality.ts';
import { patternsOfVerb } from '../lexicon.ts';
import { HOSTILE } from './governed.ts';

/** Who vows not to talk refuses to talk; who vows not to attack still promises. */
export function refuseByPromise(candidates: readonly Candidate[], { analysis }: Work): readonly Candidate[] {
  return candidates.flatMap((candidate) => {
    const { pattern, frame, type, factuality } = candidate;
    if (type === 'AGREE' && frame.speech !== 'verb' && candidate.status === 'denied') return unwilling(candidate);
    if (type !== 'AGREE' || !pattern.either || factuality.negated) return candidate;
    const content = frame.infinitives[0] ?? frame.clause;
    if (!content || isHostile(content) || !factualityOf(analysis, content.index).negated) return candidate;
    return { ...candidate, type: 'REJECT', mode: null, rule: `${candidate.rule}, not to` };
  });
}

/** "Is not ready to talk" refuses; "has no intention of attacking" is nothing. */
function unwilling(candidate: Candidate): readonly Candidate[] {
  const content = candidate.frame.infinitives[0];
  if (candidate.frame.speech === 'noun' || (content && isHostile(content))) return [];
  return [{ ...candidate, type: 'REJECT', mode: null, status: 'happened', rule: `${candidate.rule}, not` }];
}

function isHostile(verb: Token): boolean {
  const patterns = patternsOfVerb(verb);
  return patterns.some(({ type }) => HOSTILE.has(type));
}

import type { Attribution, Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';

const DENIALS = new Set(['deny', 'refute', 'dispute', 'denial', 'disclaim']);

/** Who vouches: the innermost attribution in whose content the trigger stands. What a speaker denies is denied. */
export function giveClaims(candidates: readonly Candidate[], work: Work): readonly Candidate[] {
  const claims = innermostClaims(work);
  return candidates.map((candidate) => {
    const claimedBy = claims[candidate.head] ?? null;
    if (claimedBy === null) return candidate;
    const denied = isDenial(work.attributions[claimedBy]!, work) && !candidate.factuality.negated;
    return { ...candidate, claimedBy, status: denied ? 'denied' : candidate.status };
  });
}

/** For each token the attribution with the fewest tokens of content that covers it. */
function innermostClaims({ analysis, attributions }: Work): (number | undefined)[] {
  const claims: (number | undefined)[] = new Array(analysis.tokens.length).fill(undefined);
  const sizes = attributions.map(({ content }) => content.reduce((sum, { from, to }) => sum + to - from, 0));
  const order = attributions.map((_, index) => index).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  for (const index of order) {
    for (const { from, to } of attributions[index]!.content) claims.fill(index, from, to);
  }
  return claims;
}

function isDenial({ cue }: Attribution, { analysis }: Work): boolean {
  return cue.some(({ from, to }) => {
    for (let i = from; i < to; i++) if (DENIALS.has(analysis.tokens[i]!.lemma)) return true;
    return false;
  });
}

import type { EventStatus } from '../../../record/index.ts';
import type { Candidate } from '../candidate.ts';
import type { Factuality } from '../factuality.ts';

/** Negation first: what did not happen is neither planned nor possible. A negation that the pattern itself asks for denies nothing. */
export function giveStatus(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, status: statusOf(candidate) }));
}

function statusOf({ factuality, pattern }: Candidate): EventStatus {
  if (factuality.negated && !pattern.negated) return 'denied';
  return outlookOf(factuality);
}

export function outlookOf({ uncertain, future, conditional, wished }: Factuality): EventStatus {
  if (conditional || uncertain || wished) return 'possible';
  return future ? 'planned' : 'happened';
}

import type { Token } from '../../../language/index.ts';
import type { EventStatus, PloverType } from '../../../record/index.ts';
import type { Candidate } from '../candidate.ts';
import type { Factuality } from '../factuality.ts';

/** Negation first: what did not happen is neither planned nor possible. A negation that the pattern itself asks for denies nothing. */
export function giveStatus(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, status: statusOf(candidate) }));
}

function statusOf({ factuality, pattern, type, frame }: Candidate): EventStatus {
  if (factuality.negated && !pattern.negated) return 'denied';
  if (factuality.wished && SPOKEN.has(type) && isPurpose(frame.trigger)) return 'happened';
  const outlook = outlookOf(factuality);
  return outlook === 'happened' && pattern.meant ? 'planned' : outlook;
}

/** Those who gather "to demand" something do demand it. */
const SPOKEN = new Set<PloverType>(['REQUEST', 'ACCUSE', 'PROTEST', 'SUPPORT', 'REJECT']);

function isPurpose({ relation }: Token): boolean {
  return relation === 'advcl';
}

export function outlookOf({ uncertain, future, conditional, wished, expected }: Factuality): EventStatus {
  if (conditional || (uncertain && !expected) || wished) return 'possible';
  return future ? 'planned' : 'happened';
}

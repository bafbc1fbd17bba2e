import type { Analysis, Token } from '../../../language/index.ts';
import type { EventStatus, PloverType } from '../../../record/index.ts';
import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import type { Factuality } from '../factuality.ts';

/** Negation first: what did not happen is neither planned nor possible. A negation that the pattern itself asks for denies nothing. */
export function giveStatus(candidates: readonly Candidate[], { analysis }: Work): readonly Candidate[] {
  return candidates.map((candidate) => {
    const status = statusOf(candidate);
    return { ...candidate, status: status === 'happened' && isPast(candidate, analysis) ? 'historical' : status };
  });
}

const FORMERLY = new Set(['previously', 'formerly', 'historically']);

/** "Has rejected such visits in the past". */
function isPast({ frame }: Candidate, { tokens, dependents }: Analysis): boolean {
  const { index } = frame.support ?? frame.trigger;
  const words = (dependents[index] ?? []).flatMap((child) => [child, ...(dependents[child] ?? [])]);
  return words.some((word) => {
    const { text, relation } = tokens[word]!;
    if (FORMERLY.has(text.toLowerCase())) return relation === 'advmod';
    return (
      text === 'past' &&
      relation !== 'amod' &&
      tokens[word - 1]?.text === 'the' &&
      tokens[word - 2]?.text.toLowerCase() === 'in'
    );
  });
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

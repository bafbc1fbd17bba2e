import type { Analysis, Token } from '../../../language/index.ts';
import type { PloverType } from '../../../record/index.ts';
import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import { childrenOf } from '../grammar.ts';
import { HOSTILE } from './governed.ts';
import { outlookOf } from './status.ts';

const FRIENDLY: ReadonlySet<PloverType> = new Set<PloverType>([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'CONCEDE',
]);

/** Modals by which a party speaks of its own deed, and those that only hold it possible. */
const VOLITION = new Set(['will', 'would', 'shall', "'ll", '’ll', "'d", '’d', 'wo']);
const POSSIBILITY = new Set(['may', 'might', 'could', 'can', 'ca']);

/**
 * PLOVER codes a deed announced by its type of speech (manual, "Auxiliary modes"): friendly deeds to come are AGREE, hostile ones
 * THREATEN, friendly deeds that a party says it will not do REJECT. Only what the party's own "will" or "may" says; what others
 * expect keeps its type with status planned.
 */
export function codeFutureDeeds(candidates: readonly Candidate[], { analysis }: Work): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { factuality, actors, type } = candidate;
    if (actors.length === 0 || factuality.conditional || !(factuality.future || factuality.uncertain)) return candidate;
    const verb = candidate.frame.support ?? candidate.frame.trigger;
    const modals = childrenOf(analysis, verb.index, ['aux']).map((aux) => aux.text.toLowerCase());
    const first =
      verb.relation === 'conj' && modals.length === 0 && verb.head >= 0 ? childrenOf(analysis, verb.head, ['aux']) : [];
    const words = [...modals, ...first.map((aux) => aux.text.toLowerCase())];
    const willing = words.some((word) => VOLITION.has(word));
    const able = words.some((word) => POSSIBILITY.has(word));
    const status = outlookOf({ ...factuality, uncertain: able || (factuality.uncertain && !willing) });
    const coded = (to: PloverType): Candidate => ({
      ...candidate,
      type: to,
      mode: null,
      status,
      rule: `${candidate.rule}, to come`,
    });
    if (willing && !factuality.negated && isUltimatum(verb, analysis)) return coded('THREATEN');
    if (FRIENDLY.has(type) && willing) return coded(factuality.negated ? 'REJECT' : 'AGREE');
    if (HOSTILE.has(type) && type !== 'THREATEN' && (willing || able)) {
      return factuality.negated ? candidate : coded('THREATEN');
    }
    return candidate;
  });
}

/** "Will leave unless": what hangs on the other side's yielding is a threat, whatever the deed. */
function isUltimatum(verb: Token, analysis: Analysis): boolean {
  return childrenOf(analysis, verb.index, ['advcl']).some((clause) =>
    childrenOf(analysis, clause.index, ['mark']).some((mark) => mark.lemma === 'unless'),
  );
}

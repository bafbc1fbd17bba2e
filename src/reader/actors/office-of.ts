import type { Analysis, Entity, TokenRange } from '../../language/index.ts';
import type { BasePhrase } from './phrase.ts';
import { agentNounAt } from './segments.ts';

/** "of State", "of Homeland Security": at most so many words between "of" and the name. */
const LONGEST_OFFICE = 3;

/**
 * "Secretary of State Antony J. Brell" as one phrase. Trees take the office's own name for the first part of the person's; the names found
 * say where the person begins, and a noun for a person before "of" says that an office goes before.
 */
export function officeHolders(analysis: Analysis): BasePhrase[] {
  return analysis.entities.flatMap((entity) => {
    const from = entity.type === 'person' ? officeStart(entity, analysis) : -1;
    return from < 0 ? [] : [{ from, to: entity.to, head: outerHead({ from, to: entity.to }, analysis), core: from }];
  });
}

/** The token of the office's noun, or -1. */
function officeStart({ from }: Entity, analysis: Analysis): number {
  const { tokens } = analysis;
  const first = tokens[from];
  for (let i = from - 1; i > 0 && i >= from - LONGEST_OFFICE; i--) {
    const { text, sentence } = tokens[i]!;
    if (sentence !== first?.sentence || !/^\p{Lu}\p{Ll}/u.test(text)) return -1;
    if (tokens[i - 1]!.text !== 'of') continue;
    const noun = i - 2;
    const capital = /^\p{Lu}/u.test(tokens[noun]?.text ?? '') && tokens[noun]!.sentence === sentence;
    return capital && agentNounAt(analysis, Math.max(0, noun - 2), i) ? noun : -1;
  }
  return -1;
}

/** The token by which the range hangs on the rest of its sentence; of several the last. */
function outerHead({ from, to }: TokenRange, { tokens }: Analysis): number {
  let head = to - 1;
  for (let i = from; i < to; i++) {
    const { head: above, relation } = tokens[i]!;
    const outside = above < from || above >= to;
    if (outside && /^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root|parataxis)/.test(relation)) head = i;
  }
  return head;
}

import type { Analysis } from '../../language/index.ts';
import type { Attribution } from '../work.ts';
import { tokenFacts } from './features/token-facts.ts';
import { accordingTo } from './recognizers/according-to.ts';
import { quotedSpeech } from './recognizers/quoted-speech.ts';
import type { AttributionRecognizer, AttributionRefiner, Ground } from './recognizers/recognizer.ts';
import { reportedClause } from './recognizers/reported-clause.ts';
import { mergeByCue } from './refiners/merge-by-cue.ts';
import { settleOverlaps } from './refiners/settle-overlaps.ts';
import { extentsOf } from './syntax/clause.ts';

interface Step<Part> {
  readonly part: Part;
  readonly why: string;
}

/** What finds attributions where there is no trained model. */
export const RULES: readonly Step<AttributionRecognizer>[] = [
  { part: quotedSpeech, why: 'a quotation beside a verb of saying is the surest sign there is' },
  { part: accordingTo, why: '"according to" has but one meaning' },
  { part: reportedClause, why: 'needs a right tree, so it comes last' },
];

export const RULE_REFINERS: readonly Step<AttributionRefiner>[] = [
  { part: mergeByCue, why: 'a quotation and a clause of one cue are one statement, to be judged as one' },
  { part: settleOverlaps, why: 'only whole statements can be weighed against each other' },
];

export function groundOf(analysis: Analysis): Ground {
  return { analysis, facts: tokenFacts(analysis), extents: extentsOf(analysis) };
}

/** Attributions by rules alone. */
export function readByRules(ground: Ground): readonly Attribution[] {
  const proposed = RULES.flatMap(({ part }) => part.propose(ground));
  return RULE_REFINERS.reduce<readonly Attribution[]>((found, { part }) => part.refine(found, ground), proposed);
}

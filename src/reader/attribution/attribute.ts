import type { Analysis } from '../../language/index.ts';
import type { Attribution } from '../work.ts';
import type { AttributionModel } from './model.ts';
import { groundOf, INNER_REFINERS, REFINERS, RULES, recognizersFor, refine, run, SETTLED } from './order.ts';
import { giveWay } from './refiners/give-way.ts';
import { nest } from './refiners/nest.ts';
import { settleOverlaps } from './refiners/settle-overlaps.ts';

/**
 * Who said what: every attribution of a text, in the order of their cues. Without a model by rules alone, less completely. `within`
 * indexes the returned list. Never throws; time is linear in the length of the text.
 */
export function attribute(analysis: Analysis, model: AttributionModel | null): Attribution[] {
  const ground = groundOf(analysis);
  const settled = run(SETTLED, [{ part: settleOverlaps, why: 'one form a stretch of text' }], ground);
  const { outside, inside: told } = giveWay(settled, run(recognizersFor(model), [], ground), ground);
  const outermost = refine([...settled, ...outside], REFINERS, ground);
  // The model has learnt to pass over what stands inside other statements, so the rules look there.
  const inside = refine([...told, ...run(RULES, [], ground)], INNER_REFINERS, ground);
  return nest(outermost, inside, ground);
}

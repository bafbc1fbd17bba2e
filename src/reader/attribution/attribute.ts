import type { Analysis } from '../../language/index.ts';
import type { Attribution } from '../work.ts';
import type { AttributionModel } from './model.ts';
import { groundOf, REFINERS, RULES, recognizersFor, run } from './order.ts';
import { mergeByCue } from './refiners/merge-by-cue.ts';
import { nest } from './refiners/nest.ts';

/**
 * Who said what: every attribution of a text, in the order of their cues. Without a model by rules alone, less completely. `within`
 * indexes the returned list. Never throws; time is linear in the length of the text.
 */
export function attribute(analysis: Analysis, model: AttributionModel | null): Attribution[] {
  const ground = groundOf(analysis);
  const outermost = run(recognizersFor(model), REFINERS, ground);
  // The model has learnt to pass over what stands inside other statements, so the rules look there.
  const inside = run(RULES, [{ part: mergeByCue, why: 'one statement a cue' }], ground);
  return nest(outermost, inside, ground);
}

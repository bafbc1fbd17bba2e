import type { Analysis } from '../../language/index.ts';
import type { Attribution } from '../work.ts';
import type { AttributionModel } from './model.ts';
import { groundOf, readByRules } from './order.ts';
import { readTrained } from './recognizers/trained.ts';

/**
 * Who said what: every attribution of a text, in text order. Without a model by rules alone, less completely. `within` indexes the
 * returned list.
 */
export function attribute(analysis: Analysis, model: AttributionModel | null): Attribution[] {
  return model ? readTrained(analysis, model) : [...readByRules(groundOf(analysis))];
}

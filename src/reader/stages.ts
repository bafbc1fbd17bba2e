import { findActors } from './actors/find-actors.ts';
import { attribute } from './attribution/attribute.ts';
import type { AttributionModel } from './attribution/model.ts';
import { codeEvents } from './events/code-events.ts';
import { interpret } from './interpretation/interpret.ts';
import { findMoments } from './moments/find-moments.ts';
import type { Stage } from './work.ts';

/** The steps of the reader, in their order, with the reason for it. A step is added here and nowhere else. */
export function stagesOf(model: AttributionModel | null): readonly Stage[] {
  return [
    {
      name: 'moments',
      why: 'dates need only the analysis and the date of publication; everything after may ask when',
      run: (work) => ({ ...work, moments: findMoments(work.analysis, work.input.published ?? null) }),
    },
    {
      name: 'attribution',
      why: 'who said what is found by words and syntax alone, before anyone knows who "she" is',
      run: (work) => ({ ...work, attributions: attribute(work.analysis, model) }),
    },
    {
      name: 'actors',
      why: '"I" and "we" inside a quotation are its speaker, so the attributions must be there',
      run: (work) => ({ ...work, ...findActors(work) }),
    },
    {
      name: 'interpretation',
      why: 'speakers, targets and intermediaries are actors, and the hour of the words is a moment',
      run: (work) => ({ ...work, interpretations: interpret(work) }),
    },
    {
      name: 'events',
      why: 'an event told inside a statement is that speaker’s claim, so it comes last',
      run: (work) => ({ ...work, events: codeEvents(work) }),
    },
  ];
}

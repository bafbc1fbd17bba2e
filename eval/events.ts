import type { Evaluation } from './evaluation.ts';
import { gsrRows } from './events/gsr.ts';
import { meantimeStatusRows } from './events/meantime-status.ts';

/** Event coding: types and actors on PLOVER's gold sentences, factuality on MEANTIME's event mentions. */
export const eventsEvaluation: Evaluation = {
  name: 'events',
  needs: ['plover/gsr-dev.jsonl', 'temporal/meantime'],
  run: async (context) => [...gsrRows(context), ...meantimeStatusRows(context)],
};

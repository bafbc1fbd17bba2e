import type { TrainStep } from '../step.ts';

export const entitiesStep: TrainStep = { name: 'entities', run() {} };

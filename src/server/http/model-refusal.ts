import { ConflictError } from '../../conflict/index.ts';
import { Refusal } from './refusal.ts';

/** The first thing wrong with a conflict model, as a refusal. */
export function modelRefusal({ problems: [problem] }: ConflictError): Refusal {
  const keys = problem?.path.map((key) => String(key)).join('.');
  const path = problem && problem.line !== null ? `line ${problem.line}` : keys;
  return new Refusal(422, 'bad-model', problem?.message ?? 'is no conflict model', { path, help: problem?.remedy });
}

/** Runs `work`; what the conflict room refuses comes out as a refusal. */
export function refusingModels<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ConflictError ? modelRefusal(error) : error;
  }
}

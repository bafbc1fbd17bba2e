import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { RequestFailed } from '../../api/request.ts';
import type { AnswerOf, Question } from './conflict-questions.ts';
import type { News } from './conflict-worker.ts';

/** A worker that waits for a question; starting one takes longer than solving a small model. */
let idle: Worker | null = null;

/** Asks a worker, so that the page never waits. Aborting ends it. Rejects with a RequestFailed that says what is wrong with the model. */
export function askConflict<Q extends Question>(question: Q, signal?: AbortSignal): Promise<AnswerOf[Q['task']]> {
  const worker = idle ?? new Worker(new URL('./conflict-worker.ts', import.meta.url), { type: 'module' });
  idle = null;
  return new Promise((resolve, reject) => {
    const refuse = (message: string) => reject(new RequestFailed(422, { code: 'bad-model', message }));
    signal?.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason);
    });
    worker.onerror = () => {
      worker.terminate();
      refuse('The model could not be solved here. Try rapporteur conflict.');
    };
    worker.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.kind === 'progress') return;
      if (idle === null) idle = worker;
      else worker.terminate();
      if (data.kind === 'answer') resolve(data.answer as AnswerOf[Q['task']]);
      else refuse(data.message);
    };
    worker.postMessage(question);
  });
}

/** An answer about the model on screen; the one before stays while a new one is worked out. Null: nothing is asked. */
export function useConflict<Q extends Question>(
  question: Q | null,
): UseQueryResult<AnswerOf[Q['task']], RequestFailed> {
  return useQuery<AnswerOf[Q['task']], RequestFailed>({
    queryKey: ['conflict', question],
    queryFn: ({ signal }) => askConflict(question as Q, signal),
    enabled: question !== null,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

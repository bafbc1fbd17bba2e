import { type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RequestFailed } from '../api/request.ts';
import { FailureNote } from './failure-note.tsx';
import { Loading } from './loading.tsx';

interface AnswerProps<T> {
  readonly of: UseQueryResult<T, RequestFailed>;
  /** What is being waited for, as "Comparing accounts". */
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** Shows an answer once it is there; until then what is awaited, or what went wrong. An answer on screen stays there while a newer one is asked. */
export function Answer<T>({ of, what, children }: AnswerProps<T>) {
  const client = useQueryClient();
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <FailureNote error={of.error} onRetry={() => void of.refetch()} />;
  if (of.fetchStatus === 'idle') {
    return (
      <p className="row">
        Stopped.{' '}
        <button type="button" className="button button-small" onClick={() => void of.refetch()}>
          {what}
        </button>
      </p>
    );
  }
  return <Loading what={what} onCancel={() => void client.cancelQueries()} />;
}

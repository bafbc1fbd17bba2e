import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ActorPreview } from '../../api/contract.ts';
import { type RequestFailed, send } from '../../api/request.ts';
import { Answer } from '../../parts/answer.tsx';

interface PreviewProps {
  readonly path: '/api/actors/merge-preview' | '/api/actors/split-preview';
  readonly body: unknown;
}

/** How much a merge or split would touch, before it is decided. */
export function Preview({ path, body }: PreviewProps) {
  const preview = useQuery<ActorPreview, RequestFailed>({
    queryKey: [path, body],
    queryFn: ({ signal }) => send<ActorPreview>(path, { body, signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <Answer of={preview} what="Counting what would change">
      {({ reports, statements, events, unknown }) => (
        <div role="status" className="card small">
          <p>
            {reports === 0
              ? 'Nothing would change.'
              : `Changes ${count(statements, 'statement')} and ${count(events, 'event')} in ${count(reports, 'report')}.`}
          </p>
          {unknown.length > 0 && <p className="muted">No report has {unknown.join(', ')}.</p>}
        </div>
      )}
    </Answer>
  );
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

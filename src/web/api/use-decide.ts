import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { expectRevision } from './changes.ts';
import type { Decided, DecisionInput, TakenBack } from './contract.ts';
import { didNotAnswer } from './query-client.ts';
import { type RequestFailed, send } from './request.ts';
import { useCoder } from './use-desk.ts';

interface Deciding {
  readonly decisions: readonly DecisionInput[];
  /** Shows the decision before it is acknowledged: changes answers in the cache. What the desk answers replaces it. */
  readonly foresee?: (client: QueryClient) => void;
  readonly key?: string;
}

/** Waits for a server that is away; a refusal is final. */
const patience = {
  retry: (_: number, error: unknown) => didNotAnswer(error),
  retryDelay: (count: number) => Math.min(300 * 2 ** count, 1500),
};

/**
 * Takes decisions, one after the other. While the server is away they wait in the page and are sent again under the same idempotency key,
 * so none is lost and none is taken twice; a refused one is rolled back by asking for what is on screen again.
 */
export function useDecide() {
  const client = useQueryClient();
  const by = useCoder();
  return useMutation<Decided, RequestFailed, Deciding>({
    mutationKey: ['decide'],
    scope: { id: 'decide' },
    ...patience,
    mutationFn: ({ decisions, key }) =>
      send<Decided>('/api/decisions', { body: { by, decisions }, ...(key && { idempotencyKey: key }) }),
    onMutate: async ({ foresee }) => {
      await client.cancelQueries({ predicate: ({ state }) => state.data !== undefined });
      foresee?.(client);
    },
    onSettled: (data) => settle(client, data?.revision),
  });
}

/** Takes back this coder's last decision, or restores it. It is not tried twice: nobody knows whether the first time arrived. */
export function useTakeBack(what: 'undo' | 'redo') {
  const client = useQueryClient();
  const by = useCoder();
  return useMutation<TakenBack, RequestFailed, void>({
    mutationKey: ['decide'],
    scope: { id: 'decide' },
    mutationFn: () => send<TakenBack>(`/api/decisions/${what}`, { body: { by } }),
    onSettled: (data) => settle(client, data?.revision),
  });
}

/** Asks again for what is on screen, once the last decision under way has been answered. */
function settle(client: QueryClient, revision: number | undefined): void {
  if (revision !== undefined) expectRevision(revision);
  if (client.isMutating({ mutationKey: ['decide'] }) <= 1) void client.invalidateQueries();
}

/** A key that makes a decision sent twice be taken once. */
export const freshKey = (): string => crypto.randomUUID();

import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { get, type Params, type RequestFailed } from './request.ts';

interface GetOptions {
  /** False: nothing is asked yet. */
  readonly enabled?: boolean;
  /** Shows the answer before while another query of the same page is asked: filters do not make the page jump. */
  readonly keep?: boolean;
}

/**
 * An answer of the desk, kept in step with it: it is asked again when the desk changes, and where the answer says that a newer one is
 * being computed (`stale`). The key is the path and its query, so `['/api/positions']` names all of a path.
 */
export function useGet<T>(
  path: string,
  params: Params = {},
  options: GetOptions = {},
): UseQueryResult<T, RequestFailed> {
  return useQuery<T, RequestFailed>({
    queryKey: [path, params],
    queryFn: ({ signal }) => get<T>(path, params, signal),
    enabled: options.enabled ?? true,
    ...(options.keep && { placeholderData: keepPreviousData }),
    refetchInterval: ({ state }) => (isStale(state.data) ? 1000 : false),
  });
}

function isStale(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'stale' in data && data.stale === true;
}

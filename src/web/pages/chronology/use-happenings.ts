import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ChronologyPage, HappeningLine } from '../../api/contract.ts';
import { get, type Params, type RequestFailed } from '../../api/request.ts';

const PAGE = 1000;
/** A timeline of more marks than this tells nothing; filters narrow it. */
const MOST = 10_000;

export interface Happenings {
  readonly lines: readonly HappeningLine[];
  readonly total: number;
  readonly stale: boolean;
}

/** All happenings that fit, page after page, as a timeline needs them together. */
export function useHappenings(filters: Params): UseQueryResult<Happenings, RequestFailed> {
  return useQuery<Happenings, RequestFailed>({
    queryKey: ['/api/chronology', 'all', filters],
    queryFn: async ({ signal }) => {
      const lines: HappeningLine[] = [];
      for (let after: string | null = null; ; ) {
        const page: ChronologyPage = await get('/api/chronology', { ...filters, limit: PAGE, after }, signal);
        lines.push(...page.lines);
        after = page.next;
        if (after === null || lines.length >= MOST) return { lines, total: page.total, stale: page.stale };
      }
    },
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.stale ? 1000 : false),
  });
}

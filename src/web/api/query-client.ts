import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './request.ts';

/** True where the desk did not answer at all: trying again may help, a refusal stays one. */
export const didNotAnswer = (error: unknown): boolean => error instanceof RequestFailed && error.status === 0;

/** The page's answers. The desk tells of changes, so nothing is asked again by the clock or by focus. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (count, error) => didNotAnswer(error) && count < 2,
      retryDelay: (count) => 400 * 2 ** count,
    },
    mutations: { networkMode: 'always' },
  },
});

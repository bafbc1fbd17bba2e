import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReportPage } from '../../api/contract.ts';
import { get, type RequestFailed } from '../../api/request.ts';
import { type ReportChoice, reportParams } from './report-choice.ts';

const PAGE = 200;

/** The lines of the list, page after page as one scrolls. */
export function useReportLines(choice: ReportChoice) {
  const params = reportParams(useSettled(choice, 200));
  return useInfiniteQuery<ReportPage, RequestFailed, { pages: ReportPage[] }, readonly unknown[], string | null>({
    queryKey: ['/api/reports', params],
    queryFn: ({ pageParam, signal }) =>
      get<ReportPage>('/api/reports', { ...params, limit: PAGE, after: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** A value once it has rested for so long: what is typed is asked for when one stops. */
function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Empty } from '../../parts/empty.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import type { ReportChoice } from './report-choice.ts';
import { ReportRow } from './report-row.tsx';
import { useReportLines } from './use-report-lines.ts';

/** The list, of which only the rows in sight are drawn: ten thousand scroll like ten. */
export function ReportList({ choice }: { readonly choice: ReportChoice }) {
  const reports = useReportLines(choice);
  const lines = reports.data?.pages.flatMap((page) => page.lines) ?? [];
  const total = reports.data?.pages[0]?.total ?? 0;
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(frame.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => 76,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => lines[index]?.id ?? index,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = reports;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last > lines.length - 60) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, last, lines.length]);

  if (reports.error && lines.length === 0)
    return <FailureNote error={reports.error} onRetry={() => void reports.refetch()} />;
  return (
    <section aria-label="List of reports" ref={frame}>
      {reports.isPending && <Loading what="Listing the reports" />}
      {!reports.isPending && (
        <p className="small muted report-total" role="status">
          {total.toLocaleString('en')} {total === 1 ? 'report' : 'reports'}
        </p>
      )}
      {!reports.isPending && lines.length === 0 && (
        <Empty title="No report fits">
          <p>Take a filter away to see more.</p>
        </Empty>
      )}
      <ol className="report-rows" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ key, index, start }) => {
          const line = lines[index];
          return (
            line && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={total}
                aria-posinset={index + 1}
                className="report-slot"
                style={{ transform: `translateY(${start - top}px)` }}
              >
                <ReportRow line={line} />
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { HappeningLine } from '../../api/contract.ts';
import { HappeningCard } from './happening-card.tsx';

/** The happenings one below the other. Only those near the screen are drawn, so ten thousand scroll like ten. */
export function HappeningList({
  lines,
  selected,
}: {
  readonly lines: readonly HappeningLine[];
  readonly selected: string | null;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => 120,
    overscan: 6,
    scrollMargin: top,
    getItemKey: (index) => lines[index]?.id ?? index,
  });
  const at = selected === null ? -1 : lines.findIndex(({ id }) => id === selected);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'center' });
  }, [at, rows]);
  return (
    <ol ref={list} className="happenings" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        return (
          line && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className="happenings-item"
              style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
            >
              <HappeningCard of={line} selected={line.id === selected} />
            </li>
          )
        );
      })}
    </ol>
  );
}

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { moved } from './moved.ts';
import './reorder-list.css';

interface ReorderListProps<Item> {
  /** What is being ordered; read out. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The item in a word or two, for its handle. */
  readonly nameOf: (item: Item) => string;
  readonly onMove: (items: readonly Item[]) => void;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A list whose order is the user's: drag a handle, or take it by Tab and move it with the arrow keys. */
export function ReorderList<Item>({ label, items, keyOf, nameOf, onMove, children }: ReorderListProps<Item>) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [told, setTold] = useState('');

  const move = (from: number, to: number) => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length || to === from) return;
    onMove(moved(items, from, to));
    setTold(`${nameOf(item)}: ${to + 1} of ${items.length}`);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(index, to);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (dragged === null || !list.current) return;
    const rows = [...list.current.children].map((row) => row.getBoundingClientRect());
    const to = rows.findIndex(({ top, bottom }) => event.clientY >= top && event.clientY <= bottom);
    const here = rows[dragged];
    const there = rows[to];
    if (to < 0 || to === dragged || !here || !there) return;
    // past its middle, or two rows of unlike height would change places for ever
    const past = to > dragged ? event.clientY > there.bottom - here.height : event.clientY < there.top + here.height;
    if (!past) return;
    move(dragged, to);
    setDragged(to);
  };
  const end = () => setDragged(null);

  return (
    <>
      <ol ref={list} className="reorder" aria-label={label}>
        {items.map((item, index) => (
          <li key={keyOf(item)} className="reorder-item" data-dragged={dragged === index ? '' : undefined}>
            <button
              type="button"
              className="reorder-handle"
              aria-label={`Move ${nameOf(item)}, ${index + 1} of ${items.length}; arrow keys move it`}
              onKeyDown={(event) => onKeyDown(event, index)}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setDragged(index);
              }}
              onPointerMove={onPointerMove}
              onPointerUp={end}
              onPointerCancel={end}
            >
              <svg width="12" height="16" viewBox="0 0 12 16" aria-hidden="true" focusable="false">
                <path d="M3 3h.01M9 3h.01M3 8h.01M9 8h.01M3 13h.01M9 13h.01" />
              </svg>
            </button>
            <div className="reorder-body">{children(item, index)}</div>
          </li>
        ))}
      </ol>
      <p className="unseen" aria-live="polite">
        {told}
      </p>
    </>
  );
}

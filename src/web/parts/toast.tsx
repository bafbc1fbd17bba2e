import { useEffect, useSyncExternalStore } from 'react';
import './toast.css';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly onUndo: (() => void) | null;
  /** Refusals stay longer, and are read out at once. */
  readonly bad: boolean;
}

let shown: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();
const show = (next: readonly Toast[]) => {
  shown = next;
  for (const listener of listeners) listener();
};

/** Says quietly that something was done, with a way back where there is one. A newer one replaces it. */
export function say(text: string, onUndo: (() => void) | null = null): void {
  show([{ id: ++last, text, onUndo, bad: false }]);
}

/** Says quietly that something was refused. */
export function sayRefused(text: string): void {
  show([{ id: ++last, text, onUndo: null, bad: true }]);
}

export function Toasts() {
  const toasts = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  const newest = toasts.at(-1)?.id;
  useEffect(() => {
    if (newest === undefined) return;
    const timer = setTimeout(() => show([]), shown.at(-1)?.bad ? 9000 : 5000);
    return () => clearTimeout(timer);
  }, [newest]);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, text, onUndo }) => (
        <div key={id} className="toast">
          <span>{text}</span>
          {onUndo && (
            <button
              type="button"
              onClick={() => {
                show([]);
                onUndo();
              }}
            >
              Undo
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

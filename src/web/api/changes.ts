import { useEffect, useSyncExternalStore } from 'react';
import type { Change } from './contract.ts';
import { queryClient } from './query-client.ts';

/** Whether the desk answers, and the last it told of itself. */
export interface DeskPulse {
  readonly connected: boolean;
  readonly change: Change | null;
}

let pulse: DeskPulse = { connected: true, change: null };
const listeners = new Set<() => void>();
const tell = (next: DeskPulse) => {
  pulse = next;
  for (const listener of listeners) listener();
};

/** The desk's pulse: drives the queue's progress, and the line that says when the server is gone. */
export function useDeskPulse(): DeskPulse {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => pulse,
  );
}

/** Listens to `/api/changes` as long as the page stands, and asks again for what is on screen whenever the desk has changed. */
export function useChanges(): void {
  useEffect(() => {
    const source = new EventSource('/api/changes');
    let due: ReturnType<typeof setTimeout> | null = null;
    let lost: ReturnType<typeof setTimeout> | null = null;
    let asked = 0;
    const refresh = () => {
      due ??= setTimeout(
        () => {
          due = null;
          asked = performance.now();
          // A change during a decision is asked for when the decision has been taken (use-decide.ts).
          if (queryClient.isMutating({ mutationKey: ['decide'] }) === 0) void queryClient.invalidateQueries();
        },
        Math.max(60, asked + 1000 - performance.now()),
      );
    };
    const heard = (event: MessageEvent<string>) => {
      const change = JSON.parse(event.data) as Change;
      const before = pulse.change;
      const news = before !== null && (change.revision !== before.revision || change.stale !== before.stale);
      tell({ connected: true, change });
      if (news) refresh();
    };
    source.addEventListener('message', heard);
    source.addEventListener('change', heard as EventListener);
    source.addEventListener('open', () => {
      if (lost) clearTimeout(lost);
      lost = null;
      if (!pulse.connected) refresh();
      tell({ ...pulse, connected: true });
    });
    source.addEventListener('error', () => {
      lost ??= setTimeout(() => tell({ ...pulse, connected: false }), 1500);
    });
    return () => {
      source.close();
      if (due) clearTimeout(due);
      if (lost) clearTimeout(lost);
    };
  }, []);
}

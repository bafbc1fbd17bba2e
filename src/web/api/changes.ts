import { useEffect, useSyncExternalStore } from 'react';
import type { Change } from './contract.ts';
import { queryClient } from './query-client.ts';

/** Whether the desk answers, and the last it told of itself. */
export interface DeskPulse {
  readonly connected: boolean;
  readonly change: Change | null;
}

/** The newest revision that what is on screen is asked for already. */
let expected = 0;

/** Says that the page itself made this revision and asks for it: it is no news when the desk tells of it. */
export function expectRevision(revision: number): void {
  expected = Math.max(expected, revision);
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
    let source: EventSource | null = null;
    let due: ReturnType<typeof setTimeout> | null = null;
    let lost: ReturnType<typeof setTimeout> | null = null;
    let again: ReturnType<typeof setTimeout> | null = null;
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
      const changed = change.revision !== before?.revision && change.revision > expected;
      const news = before !== null && (changed || change.stale !== before.stale);
      tell({ connected: true, change });
      if (news) refresh();
    };
    const listen = () => {
      source = new EventSource('/api/changes');
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
        // A browser tries again by itself unless it was refused.
        if (source?.readyState === EventSource.CLOSED) again = setTimeout(listen, 3000);
      });
    };
    listen();
    return () => {
      source?.close();
      if (again) clearTimeout(again);
      if (due) clearTimeout(due);
      if (lost) clearTimeout(lost);
    };
  }, []);
}
